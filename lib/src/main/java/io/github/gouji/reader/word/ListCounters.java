package io.github.gouji.reader.word;

import io.github.gouji.reader.flow.LevelCounters;
import io.github.gouji.reader.flow.NumberFormats;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of a Word file in reading order, as Word does, and writes their numbers. */
final class ListCounters {

    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    /** A letter that a symbol font shows as a bullet. */
    private static final Pattern BULLET_LETTER = Pattern.compile("[\\p{Co}A-Za-z§Øü·]");

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Map<WordNumbering.Definition, LevelCounters> counters = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();

    ListCounters(WordNumbering numbering, WordStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /**
     * Counts the next paragraph.
     *
     * @param paragraphStyle its style; {@code null} for the default
     * @param directList the {@code numId} that it names itself; {@code null} if it leaves that to its style
     * @param directLevel the {@code ilvl} that it names itself; {@code null} if none
     * @return its number as printed; empty if none is
     */
    String next(@Nullable String paragraphStyle, @Nullable String directList, @Nullable Integer directLevel) {
        WordStyles.ListUse style = styles.listUse(paragraphStyle);
        String listId = directList != null ? directList : style == null ? null : style.listId();
        if (listId == null || numbering.definition(listId) == null) {
            return "";
        }
        int index = directLevel != null ? directLevel : levelByStyle(listId, style);
        WordNumbering.Level level = WordNumbering.isLevel(index) ? numbering.level(listId, index) : null;
        if (level == null) {
            return "";
        }
        LevelCounters numbers = count(listId, index);
        return level.hidden() ? "" : write(listId, level, numbers);
    }

    private int levelByStyle(String listId, WordStyles.@Nullable ListUse style) {
        if (style == null) {
            return 0;
        }
        Integer linked = numbering.levelOfStyles(listId, style.styleIds());
        return linked != null ? linked : style.level() != null ? style.level() : 0;
    }

    private LevelCounters count(String listId, int index) {
        LevelCounters numbers = counters.computeIfAbsent(
                numbering.definition(listId), definition -> new LevelCounters(WordNumbering.LEVELS));
        if (used.add(listId)) {
            for (int level = 0; level < WordNumbering.LEVELS; level++) {
                if (numbering.startOverride(listId, level) != null) {
                    numbers.reset(level);
                }
            }
        }
        numbers.next(index, start(listId, index), deeper -> restarts(numbering.level(listId, deeper), index));
        return numbers;
    }

    private static boolean restarts(WordNumbering.@Nullable Level level, int usedIndex) {
        return level == null || level.restart() == null || usedIndex < level.restart();
    }

    private int start(String listId, int index) {
        Integer override = numbering.startOverride(listId, index);
        WordNumbering.Level level = numbering.level(listId, index);
        return override != null ? override : level == null ? 1 : level.start();
    }

    private String write(String listId, WordNumbering.Level level, LevelCounters numbers) {
        if (level.format().equals("bullet")
                && BULLET_LETTER.matcher(level.text()).matches()) {
            return "•";
        }
        return PLACEHOLDER
                .matcher(level.text())
                .replaceAll(placeholder -> Matcher.quoteReplacement(
                        number(listId, level, numbers, placeholder.group(1).charAt(0) - '1')))
                .strip();
    }

    private String number(String listId, WordNumbering.Level printed, LevelCounters numbers, int index) {
        WordNumbering.Level level = numbering.level(listId, index);
        String format = level == null || printed.legal() ? "decimal" : level.format();
        return NumberFormats.write(format, numbers.number(index, start(listId, index)));
    }
}
