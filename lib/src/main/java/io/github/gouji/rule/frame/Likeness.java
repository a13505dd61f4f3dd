package io.github.gouji.rule.frame;

import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.AdministrativeName.Level;
import io.github.gouji.rule.AdministrativeName.Unit;
import java.util.Optional;
import java.util.Set;

/** How a name is related to that of the reporting organisation. */
enum Likeness {
    /** The same, but for a superior's prefix, an abbreviation or a title. */
    SAME,
    /** Of another level: a superior or a subordinate. */
    OTHER_LEVEL,
    /** The same but for one character. */
    ONE_CHARACTER_OFF,
    /** Another organisation of the same level. */
    OTHER;

    /** Names of one character differ as a whole, so a slip is told from another name from two on. */
    private static final int SHORTEST_SLIP = 2;

    /** 教育局 and 水利局 are names in their shortest form: with nothing shared but 局 they are two offices. */
    private static final int SHORT_NAME = 3;

    /** From four characters on (交通运输局) an office is named in full, so that one that is no abbreviation is another. */
    private static final int FULL_NAME = 4;

    private static final Set<String> TOWNSHIPS = Set.of("镇", "乡", "街道");

    /** How the second name is related to the first. */
    static Likeness of(AdministrativeName own, AdministrativeName other) {
        if (own.isEmpty() || other.isEmpty()) {
            return OTHER_LEVEL;
        }
        Optional<Unit> peer = peer(other, own.last().level());
        if (peer.isEmpty()) {
            return OTHER_LEVEL;
        }
        Likeness unit = of(own.last(), peer.get());
        boolean sameUnit = unit == SAME && other.last() == peer.get();
        return sameUnit ? ofOffices(own.office(), other.office()) : unit;
    }

    /** How a unit is related to another of the same level. */
    static Likeness of(Unit own, Unit other) {
        String mine = own.stem();
        String theirs = other.stem();
        if (mine.endsWith(theirs) || theirs.endsWith(mine)) {
            return mine.equals(theirs) && isOtherSort(own.suffix(), other.suffix()) ? OTHER : SAME;
        }
        return isOneCharacterOff(mine, theirs) ? ONE_CHARACTER_OFF : OTHER;
    }

    /** Whether 柳树乡 is another unit than 柳树镇; 街 and 街道 are the same, and 市 may be short for what it belongs to. */
    private static boolean isOtherSort(String own, String other) {
        return TOWNSHIPS.contains(own) && TOWNSHIPS.contains(other) && !own.equals(other);
    }

    /** Whether two words of the same length, two characters or more, differ in one of them. */
    static boolean isOneCharacterOff(String one, String other) {
        if (one.length() != other.length() || one.length() < SHORTEST_SLIP) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    private static Optional<Unit> peer(AdministrativeName name, Level level) {
        return name.units().stream().filter(unit -> unit.level() == level).findFirst();
    }

    /** Offices are told apart only where both are named in full: 发改局 is 发展和改革局, an office may sign for all. */
    private static Likeness ofOffices(String own, String other) {
        boolean general = isGeneral(own) || isGeneral(other);
        boolean bothNamed = own.length() >= FULL_NAME && other.length() >= FULL_NAME && !general;
        boolean nothingShared =
                own.length() >= SHORT_NAME && other.length() >= SHORT_NAME && !general && sharesOnlySuffix(own, other);
        if (nothingShared) {
            return OTHER;
        }
        if (!bothNamed || abbreviates(own, other) || abbreviates(other, own)) {
            return SAME;
        }
        return isOneCharacterOff(own, other) ? ONE_CHARACTER_OFF : OTHER;
    }

    /** Whether nothing but the last character is in both names: 教育局, 水利局. Abbreviations share more. */
    private static boolean sharesOnlySuffix(String own, String other) {
        int last = own.length() - 1;
        boolean sameSort = own.charAt(last) == other.charAt(other.length() - 1) && "局厅委".indexOf(own.charAt(last)) >= 0;
        return sameSort
                && !(isCityManagement(own) && isCityManagement(other))
                && own.chars().limit(last).noneMatch(c -> other.indexOf(c) >= 0);
    }

    /** 城市管理局 and 综合行政执法局 are two names of one office in most places. */
    private static boolean isCityManagement(String office) {
        return office.contains("城管") || office.contains("城市管理") || office.contains("执法");
    }

    private static boolean isGeneral(String office) {
        return office.contains("办公") || office.contains("办事处") || office.contains("委员会") || office.contains("政府");
    }

    /** Whether all characters of a name stand in the other in their order: 自治区北部湾办 for its full name. */
    static boolean abbreviates(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length(); i++) {
            if (at < shorter.length() && shorter.charAt(at) == longer.charAt(i)) {
                at++;
            }
        }
        return at == shorter.length();
    }
}
