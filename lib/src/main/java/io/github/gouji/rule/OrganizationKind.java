package io.github.gouji.rule;

import io.github.gouji.rule.AdministrativeName.Level;
import io.github.gouji.rule.AdministrativeName.Unit;
import java.util.regex.Pattern;

/**
 * What kind of organisation a name stands for, as far as the name tells.
 *
 * @param form a government, a street office, or one of a government's departments
 * @param level the level of the government that it is or belongs to
 */
public record OrganizationKind(Form form, Level level) {

    /** What it is. */
    public enum Form {
        /** A government itself: 人民政府. */
        GOVERNMENT,
        /** 街道办事处, an agency of a county-level government and no government. */
        STREET_OFFICE,
        /** A department of a government: 局, 委员会, 办公室 …. */
        DEPARTMENT,
        /** The name does not tell. */
        UNKNOWN
    }

    private static final Pattern STREET_OFFICE = Pattern.compile("(?:党工委)?(?:、)?(?:道)?(?:办事处|办)?");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:局|委|会|办|室|厅|处|中心|院|队|站|所|公司|署|馆|社|部)$");

    /** The kind of the organisation with this name. */
    public static OrganizationKind of(String name) {
        AdministrativeName parts = AdministrativeName.of(name);
        Level level = parts.isEmpty() ? Level.UNKNOWN : parts.last().level();
        String office = parts.office();
        if (!parts.isEmpty()
                && isStreet(parts.last())
                && STREET_OFFICE.matcher(office).matches()) {
            return new OrganizationKind(Form.STREET_OFFICE, level);
        }
        if (!parts.isEmpty() && office.isEmpty()) {
            return new OrganizationKind(Form.GOVERNMENT, level);
        }
        boolean department = DEPARTMENT.matcher(office).find();
        return new OrganizationKind(department ? Form.DEPARTMENT : Form.UNKNOWN, level);
    }

    /** Whether it is a government itself. */
    public boolean isGovernment() {
        return form == Form.GOVERNMENT;
    }

    private static boolean isStreet(Unit unit) {
        return unit.suffix().startsWith("街");
    }
}
