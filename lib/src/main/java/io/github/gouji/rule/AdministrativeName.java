package io.github.gouji.rule;

import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organisation taken apart: 昌乐县人民政府朱刘街道办事处 is the units 昌乐县 and 朱刘街道 and the office 办事处.
 *
 * @param units the administrative units that it names, from the highest down
 * @param office what follows them; empty for a government itself
 */
public record AdministrativeName(List<Unit> units, String office) {

    private static final int LONGEST = 80;

    /** Suffixes that are part of another word (城乡建设, 市场, 区域) end no unit. */
    private static final Pattern UNIT =
            Pattern.compile("(\\p{IsHan}[\\p{IsHan}\\d]{0,9}?)(特别行政区|自治区|自治州|自治县|自治旗|省|地区|州(?![市区县])|盟(?!委)"
                    + "|市(?![场政容民管])|县|区(?![域划])|旗|街道|街(?=办)|苏木|乡(?![建规村镇])|镇)(?:人民)?(?:政府)?");

    /** 我乡, 本街道 are whoever speaks. */
    private static final Pattern SELF = Pattern.compile("[我本该](?=[省市县区旗乡镇州街])");

    private static final List<String> MUNICIPALITIES = List.of("北京", "天津", "上海", "重庆");

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

    /**
     * An administrative unit.
     *
     * @param stem its own name, such as {@code 朱刘}
     * @param suffix what it is, such as {@code 街道}
     * @param level its level; of a city below a city that of a county
     */
    public record Unit(String stem, String suffix, Level level) {

        /** The whole name. */
        public String name() {
            return stem + suffix;
        }
    }

    public AdministrativeName {
        units = List.copyOf(units);
    }

    /** Takes a name apart; no units if it names none. */
    public static AdministrativeName of(String name) {
        String compact = UsualNames.of(ChineseText.simplified(ChineseText.compact(name)));
        List<Unit> units = new ArrayList<>();
        if (compact.length() > LONGEST) {
            return new AdministrativeName(units, compact);
        }
        if (SELF.matcher(compact).lookingAt() || UsualNames.isBare(compact)) {
            return new AdministrativeName(units, compact);
        }
        Matcher next = UNIT.matcher(compact);
        int end = 0;
        Level above = null;
        while (next.region(end, compact.length()).lookingAt()) {
            Level level = level(next.group(1), next.group(2), above);
            if (above != null && level.compareTo(above) >= 0) {
                break;
            }
            units.add(new Unit(next.group(1), next.group(2), level));
            above = level;
            end = next.end();
        }
        return new AdministrativeName(units, compact.substring(end));
    }

    /** Whether it names no unit. */
    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** The lowest unit, whose organisation this is. */
    public Unit last() {
        return units.get(units.size() - 1);
    }

    private static Level level(String stem, String suffix, @Nullable Level above) {
        return switch (suffix) {
            case "省", "自治区", "特别行政区" -> Level.PROVINCE;
            case "市" ->
                MUNICIPALITIES.contains(stem) ? Level.PROVINCE : above == Level.CITY ? Level.COUNTY : Level.CITY;
            case "自治州", "州", "盟", "地区" -> Level.CITY;
            case "镇", "乡", "苏木", "街道", "街" -> Level.TOWNSHIP;
            default -> Level.COUNTY;
        };
    }
}
