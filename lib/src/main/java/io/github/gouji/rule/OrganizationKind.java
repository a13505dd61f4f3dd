package io.github.gouji.rule;

import io.github.gouji.text.ChineseText;
import java.util.regex.Matcher;
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

    /** The level of government, lowest first. A county-level city cannot be told from a prefecture's by its name. */
    public enum Level {
        /** 乡, 镇, 街道. */
        TOWNSHIP,
        /** 县, 区, 旗. */
        COUNTY,
        /** 市, 州, 盟, 地区. */
        CITY,
        /** 省, 自治区, 直辖市. */
        PROVINCE,
        /** The name does not tell. */
        UNKNOWN
    }

    private static final int LONGEST_NAME = 80;
    private static final Pattern AREA = Pattern.compile("([^省市县区旗]{1,7}?(?:省|自治区|(?<=北京|天津|上海|重庆)市))?"
            + "([^省市县区旗]{1,10}?(?:市(?![场政容民])|自治州|地区|盟(?!委)))?"
            + "([^省市县区旗镇乡]{1,12}?(?:自治县|县|区|旗|市(?![场政容民])))?"
            + "([^省市县区旗]{1,8}?(?:镇|乡|苏木))?");
    private static final Pattern STREET = Pattern.compile("街道?(?:党工委|办事处|办)?$|(?<![驻地])街.{0,4}办事处$|街道办$");
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?:局|委|委员会|办公室|办公厅|厅|处|中心|院|队|站|所|分局|管委会|公司|署|会|馆|社|室|部|办)$");

    /** The kind of the organisation with this name. */
    public static OrganizationKind of(String name) {
        String compact = ChineseText.compact(name);
        if (compact.isEmpty() || compact.length() > LONGEST_NAME) {
            return new OrganizationKind(Form.UNKNOWN, Level.UNKNOWN);
        }
        if (STREET.matcher(compact).find()) {
            return new OrganizationKind(Form.STREET_OFFICE, Level.TOWNSHIP);
        }
        Matcher area = AREA.matcher(compact);
        Level level = area.lookingAt() ? level(area) : Level.UNKNOWN;
        String rest = level == Level.UNKNOWN ? compact : compact.substring(area.end());
        boolean government = rest.isEmpty() || rest.matches("(?:人民)?政府");
        if (government) {
            return new OrganizationKind(Form.GOVERNMENT, level);
        }
        boolean department = DEPARTMENT.matcher(compact).find();
        return new OrganizationKind(department ? Form.DEPARTMENT : Form.UNKNOWN, level);
    }

    /** Whether it is a government itself. */
    public boolean isGovernment() {
        return form == Form.GOVERNMENT;
    }

    private static Level level(Matcher area) {
        if (area.group(4) != null) {
            return Level.TOWNSHIP;
        }
        if (area.group(3) != null) {
            return Level.COUNTY;
        }
        if (area.group(2) != null) {
            return Level.CITY;
        }
        return area.group(1) != null ? Level.PROVINCE : Level.UNKNOWN;
    }
}
