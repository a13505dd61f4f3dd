package io.github.gouji.reader.word;

import io.github.gouji.reader.flow.LevelCounters;
import io.github.gouji.reader.flow.NumberFormats;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The numbers of the paragraphs of a {@code .doc}, counted in reading order. */
final class DocNumbering {

    private static final int LEVELS = 9;

    /** Number formats by their code ([MS-OSHARED] {@code MSONFC}), as far as {@link NumberFormats} knows them. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(16, "japaneseLegal"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final @Nullable ListTables lists;
    private final Map<Integer, LevelCounters> counters = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    /** One list as a paragraph refers to it: the definition, and what the reference changes of it. */
    private record Use(ListTables lists, int definition, List<@Nullable ListFormatOverrideLevel> overrides) {

        @Nullable
        ListFormatOverrideLevel override(int level) {
            return overrides.stream()
                    .filter(override -> override != null && override.getLevelNum() == level)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Counts along these definitions; {@code null} if the file has none. */
    DocNumbering(@Nullable ListTables lists) {
        this.lists = lists;
    }

    /** Counts the next paragraph; its number as printed, empty if none is. */
    String next(Paragraph paragraph) {
        int reference = paragraph.getIlfo();
        int index = paragraph.getIlvl();
        Use use = lists == null || reference <= 0 ? null : use(lists, reference);
        ListLevel level = use == null || index < 0 || index >= LEVELS ? null : level(use, index);
        if (use == null || level == null) {
            return "";
        }
        LevelCounters numbers = counters.computeIfAbsent(use.definition(), definition -> new LevelCounters(LEVELS));
        if (used.add(reference)) {
            for (ListFormatOverrideLevel override : use.overrides()) {
                if (override != null && override.isStartAt() && override.getLevelNum() < LEVELS) {
                    numbers.reset(override.getLevelNum());
                }
            }
        }
        numbers.next(index, start(use, index));
        return write(use, level, numbers);
    }

    private static @Nullable Use use(ListTables lists, int reference) {
        try {
            ListFormatOverrideLevel[] overrides = lists.getLfoData(reference).getRgLfoLvl();
            return new Use(
                    lists, lists.getLfo(reference).getLsid(), overrides == null ? List.of() : Arrays.asList(overrides));
        } catch (NoSuchElementException | IndexOutOfBoundsException dangling) {
            return null;
        }
    }

    private static @Nullable ListLevel level(Use use, int index) {
        ListFormatOverrideLevel override = use.override(index);
        return override != null && override.isFormatting()
                ? override.getLevel()
                : use.lists().getLevel(use.definition(), index);
    }

    private static int start(Use use, int index) {
        ListFormatOverrideLevel override = use.override(index);
        if (override != null && override.isStartAt() && !override.isFormatting()) {
            return override.getIStartAt();
        }
        ListLevel level = level(use, index);
        return level == null ? 1 : level.getStartAt();
    }

    private static String write(Use use, ListLevel printed, LevelCounters numbers) {
        if (format(printed).equals("bullet")) {
            return "•";
        }
        StringBuilder text = new StringBuilder();
        for (char character : String.valueOf(printed.getNumberText()).toCharArray()) {
            if (character >= LEVELS) {
                text.append(character);
                continue;
            }
            ListLevel level = level(use, character);
            int number = numbers.number(character, start(use, character));
            text.append(NumberFormats.write(
                    level == null || printed.isLegalNumbering() ? "decimal" : format(level), number));
        }
        return text.toString().strip();
    }

    private static String format(ListLevel level) {
        return FORMATS.getOrDefault(level.getNumberFormat() & 0xFF, "decimal");
    }
}
