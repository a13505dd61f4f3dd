package io.github.gouji.reader.odf;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.flow.LevelCounters;
import io.github.gouji.reader.flow.NumberFormats;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one list of an OpenDocument file is numbered, level by level. */
final class OdfListStyle {

    static final OdfListStyle NONE = new OdfListStyle();

    /** Levels that a list can have. */
    static final int LEVELS = 10;

    private static final Pattern PLACEHOLDER = Pattern.compile("%(\\d{1,2})%");

    /** Formats beyond letters and digits are named by an example; the same in the words of {@link NumberFormats}. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("A", "upperLetter"),
            Map.entry("a", "lowerLetter"),
            Map.entry("I", "upperRoman"),
            Map.entry("i", "lowerRoman"),
            Map.entry("一, 二, 三, ...", "chineseCounting"),
            Map.entry("一, 十, 一百(繁), ...", "taiwaneseCountingThousand"),
            Map.entry("一, 十, 一百(简), ...", "chineseCountingThousand"),
            Map.entry("壹, 贰, 叁, ...", "chineseLegalSimplified"),
            Map.entry("壹, 貳, 參, ...", "ideographLegalTraditional"),
            Map.entry("甲, 乙, 丙, ...", "ideographTraditional"),
            Map.entry("子, 丑, 寅, ...", "ideographZodiac"),
            Map.entry("①, ②, ③, ...", "decimalEnclosedCircle"),
            Map.entry("１, ２, ３, ...", "decimalFullWidth"));

    private final Map<Integer, Level> levels = new HashMap<>();

    /** One level; the pattern holds {@code %1%} for the number of the first level, and so on. */
    private record Level(boolean bullet, String format, String pattern, int start) {}

    /** Reads the style that starts here. */
    static OdfListStyle read(XmlCursor xml) throws UnreadableException {
        OdfListStyle style = new OdfListStyle();
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart() && xml.attribute("level") != null) {
                style.levels.put(xml.number("level", 0) - 1, level(xml));
            }
        }
        return style;
    }

    private static Level level(XmlCursor xml) {
        boolean bullet = xml.isStart("list-level-style-bullet");
        String format = xml.attribute("num-format");
        boolean numbered = format != null && !format.isEmpty();
        return new Level(bullet, orEmpty(format), numbered ? pattern(xml) : "", xml.number("start-value", 1));
    }

    private static String pattern(XmlCursor xml) {
        String pattern = xml.attribute("num-list-format");
        if (pattern != null) {
            return pattern;
        }
        int level = xml.number("level", 1);
        StringBuilder text = new StringBuilder(orEmpty(xml.attribute("num-prefix")));
        for (int shown = Math.max(1, level + 1 - xml.number("display-levels", 1)); shown <= level; shown++) {
            text.append('%').append(shown).append('%').append(shown < level ? "." : "");
        }
        return text.append(orEmpty(xml.attribute("num-suffix"))).toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The number that a level begins with. */
    int start(int level) {
        return levels.containsKey(level) ? levels.get(level).start() : 1;
    }

    /**
     * The number of a paragraph as printed.
     *
     * @param level its level, from 0
     * @param numbers where the list stands
     */
    String write(int level, LevelCounters numbers) {
        Level printed = levels.get(level);
        if (printed == null) {
            return "";
        }
        if (printed.bullet()) {
            return "•";
        }
        Matcher placeholders = PLACEHOLDER.matcher(printed.pattern());
        return placeholders
                .replaceAll(placeholder ->
                        Matcher.quoteReplacement(number(Integer.parseInt(placeholder.group(1)) - 1, numbers)))
                .strip();
    }

    private String number(int index, LevelCounters numbers) {
        Level level = levels.get(index);
        if (level == null || level.format().isEmpty() || index >= LEVELS) {
            return "";
        }
        return NumberFormats.write(
                FORMATS.getOrDefault(level.format(), "decimal"), numbers.number(index, level.start()));
    }
}
