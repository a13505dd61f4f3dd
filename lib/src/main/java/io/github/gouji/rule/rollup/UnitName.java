package io.github.gouji.rule.rollup;

import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.OrganizationName;
import io.github.gouji.rule.OrganizationName.Match;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a unit as one says it where the superior is understood: below 清河县, 教育局 and 县教育局 are 清河县教育局, and 县政府办 is
 * 清河县人民政府办公室. Where a name can be read in several ways, as 市监局 can below a city, any of them may be meant.
 */
final class UnitName {

    private static final Pattern OFFICE = Pattern.compile("办$");

    private final List<OrganizationName> readings = new ArrayList<>();

    private UnitName() {}

    /** A name by itself. */
    static UnitName of(String written) {
        UnitName name = new UnitName();
        name.read(written);
        return name;
    }

    /** A name below that of a superior. */
    static UnitName below(String superior, String written) {
        UnitName name = new UnitName();
        OrganizationName plain = OrganizationName.of(written);
        if (plain.isEmpty()) {
            return name;
        }
        name.readings.add(plain.below(OrganizationName.of(superior)));
        List<AdministrativeName.Unit> units =
                AdministrativeName.of(ChineseText.compact(superior)).units();
        if (!units.isEmpty()) {
            String area = units.stream().map(AdministrativeName.Unit::name).collect(Collectors.joining());
            String level = units.get(units.size() - 1).suffix();
            String bare = ChineseText.compact(written);
            if (AdministrativeName.of(bare).isEmpty()) {
                name.read(area + bare);
            }
            if (bare.startsWith(level)) {
                name.read(area + bare.substring(level.length()));
            }
        }
        return name;
    }

    private void read(String written) {
        OrganizationName name = OrganizationName.of(OFFICE.matcher(written).replaceFirst("办公室"));
        if (!name.isEmpty()) {
            readings.add(name);
        }
    }

    /** Whether it names nobody. */
    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** How sure it is that both mean the same, by the readings that are most alike. */
    Match match(UnitName other) {
        Match surest = Match.NONE;
        for (OrganizationName reading : readings) {
            for (OrganizationName another : other.readings) {
                Match match = reading.match(another);
                surest = match.compareTo(surest) < 0 ? match : surest;
            }
        }
        return surest;
    }

    /** How sure it is that two names mean the same, each as it is said below whatever the other names as its area. */
    static Match match(String one, String other) {
        Match said = below(areaOf(other), one).match(of(other));
        Match heard = below(areaOf(one), other).match(of(one));
        return said.compareTo(heard) < 0 ? said : heard;
    }

    private static String areaOf(String name) {
        return AdministrativeName.of(ChineseText.compact(name)).units().stream()
                .map(AdministrativeName.Unit::name)
                .collect(Collectors.joining());
    }

    /** Whether both mean the same for sure. */
    boolean isSame(UnitName other) {
        Match match = match(other);
        return match == Match.EXACT || match == Match.SHORTENED;
    }
}
