package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.CharacterWidth;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cells between vertical bars: Markdown, Org and antiword. In Markdown a row is a line; where no line of dashes shows
 * that it is Markdown, a label may be wrapped over several, which is told by what stands above it.
 */
final class PipeTable implements TableShape {

    private static final Pattern DASHES = Pattern.compile("\\s*+\\|?(?:\\s*+:?-++:?\\s*+[|+])++(?:\\s*+:?-++:?\\s*+)?");

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Budget budget;

    PipeTable(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        boolean bare = isBareHeader(lines, from);
        int end = from;
        while (end < lines.size() && (bare ? hasBar(lines.get(end)) : isRow(lines.get(end)))) {
            end++;
        }
        if (end == from) {
            return Optional.empty();
        }
        boolean markdown = lines.subList(from, end).stream().anyMatch(PipeTable::isDashes);
        TextTable table = new TextTable(budget);
        List<String> above = List.of();
        for (TextLine line : lines.subList(from, end)) {
            if (!isDashes(line)) {
                List<String> cells = cells(line);
                if (!markdown && continues(cells, above, table)) {
                    for (int i = 0; i < cells.size(); i++) {
                        table.lastRow().get(i).continueWith(cells.get(i));
                    }
                } else {
                    table.row(cells, line.number());
                }
                above = cells;
            }
        }
        return Optional.of(
                new Found(table.isEmpty() ? List.of() : table.withoutMarks().blocks(), end));
    }

    private static boolean isDashes(TextLine line) {
        return DASHES.matcher(line.text()).matches();
    }

    private static boolean isRow(TextLine line) {
        String text = line.trimmed();
        return text.startsWith("|") && text.endsWith("|") && text.length() > 2;
    }

    private static boolean hasBar(TextLine line) {
        return line.text().indexOf('|') >= 0;
    }

    /** Whether a Markdown table without outer bars begins here: its header, then dashes. */
    private static boolean isBareHeader(List<TextLine> lines, int at) {
        return hasBar(lines.get(at))
                && !isRow(lines.get(at))
                && at + 1 < lines.size()
                && hasBar(lines.get(at + 1))
                && isDashes(lines.get(at + 1));
    }

    /** The cells with their blanks, as wide as their columns. */
    private static List<String> cells(TextLine line) {
        String text = line.trimmed();
        List<String> cells = new ArrayList<>(List.of(BAR.split(text, -1)));
        if (text.startsWith("|")) {
            cells.remove(0);
        }
        if (text.endsWith("|") && !text.endsWith("\\|")) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /**
     * Whether a line continues labels of the row above it: it has no figures, not every column has text in it, and
     * each text stands below one. It must also be clear why it was broken: the text above fills its column, or the
     * row is a header (no figures) that stays blank at its left.
     */
    private static boolean continues(List<String> cells, List<String> above, TextTable table) {
        if (table.isEmpty() || cells.size() != above.size()) {
            return false;
        }
        boolean header = ChineseText.isBlank(cells.get(0))
                && table.lastRow().stream().noneMatch(cell -> TextLine.isFigure(cell.text()));
        boolean text = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = ChineseText.trim(cells.get(i));
            if (!cell.isEmpty()) {
                boolean broken = header || isFull(above.get(i));
                if (!TextLine.isLabel(cell)
                        || !TextLine.isLabel(table.lastRow().get(i).text())
                        || TextLine.isNumbered(cell)
                        || !broken) {
                    return false;
                }
                text = true;
            }
        }
        return text && cells.stream().anyMatch(ChineseText::isBlank)
                || cells.stream().allMatch(ChineseText::isBlank);
    }

    /** Whether no further Han character fits behind the text; antiword, which wraps, writes no blank before it. */
    private static boolean isFull(String cell) {
        return !cell.startsWith(" ") && CharacterWidth.of(cell) - CharacterWidth.of(cell.stripTrailing()) < 2;
    }
}
