package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text extracted from Word: each cell on a line of its own behind a tab, an empty cell a tab alone, a blank line at the
 * end of a row. Labels broken over lines go on without a tab, even behind a blank line (an empty paragraph within the
 * cell); so a blank line ends a row, and the table, only if what follows cannot be the rest of a label.
 */
final class CellLines implements TableShape {

    private static final Pattern TITLE_OR_SENTENCE = Pattern.compile("(?:情况|事项|问题|措施|报告|说明)[：:]?$|[。；：]$");

    /** A longer line, in characters, behind a blank one is text: the rests of labels in the form's rows are shorter. */
    private static final int LONGEST_REST_OF_LABEL = 30;
    /** Tabs begin at least this share of the lines that have any, in tenths: the others are stray. */
    private static final int TENTHS_OF_TABS = 9;
    /** At least one cell in so many is written on: a form half filled in has as much in its labels. */
    private static final int ONE_FILLED_IN = 5;

    /** Blank lines between the rows of one table; where there are more, another table begins. */
    private static final int MOST_BLANKS = 2;

    private final Budget budget;

    CellLines(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        if (!isCell(lines.get(from))) {
            return Optional.empty();
        }
        TextTable table = new TextTable(budget);
        boolean rowEnded = true;
        int end = from;
        int i = from;
        while (i < lines.size()) {
            TextLine line = lines.get(i);
            if (isCell(line)) {
                if (rowEnded) {
                    table.row();
                    rowEnded = false;
                }
                addCells(line, table);
            } else if (line.isBlank()) {
                int next = afterBlanks(lines, i);
                if (!isRestOfLabel(lines, i, next, table)) {
                    rowEnded = true;
                    if (next >= lines.size() || !isCell(lines.get(next)) || next - i > MOST_BLANKS) {
                        break;
                    }
                }
                i = next - 1;
            } else if (rowEnded || line.isNumbered() && (isItem(line.trimmed()) || readsAsTitle(line.trimmed()))) {
                break;
            } else {
                table.lastCell().continueWith(line.text());
            }
            end = ++i;
        }
        return Optional.of(new Found(table.blocks(), end));
    }

    /** Whether the text reads as a section's title or as a sentence rather than as a label. */
    static boolean readsAsTitle(String text) {
        return TITLE_OR_SENTENCE.matcher(text).find();
    }

    /** Whether the text has the shape at all: its tabs begin lines, and a good part of these hold text. */
    static boolean prevails(List<TextLine> lines) {
        List<TextLine> tabbed = lines.stream().filter(TextLine::hasTab).toList();
        List<TextLine> cells = tabbed.stream()
                .filter(line -> isCell(line) && line.text().indexOf('\t', 1) < 0)
                .toList();
        long filled = cells.stream().filter(line -> !line.isBlank()).count();
        return !tabbed.isEmpty()
                && cells.size() * 10 >= tabbed.size() * TENTHS_OF_TABS
                && filled * ONE_FILLED_IN >= cells.size();
    }

    private static boolean isCell(TextLine line) {
        return line.text().startsWith("\t");
    }

    private static void addCells(TextLine line, TextTable table) throws UnreadableException {
        for (String text : line.text().substring(1).split("\t", -1)) {
            table.cell(text, line.number());
        }
    }

    private static int afterBlanks(List<TextLine> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank() && !isCell(lines.get(next))) {
            next++;
        }
        return next;
    }

    /** Whether the line behind the blank ones belongs to the cell above: a short rest of a label, then more cells. */
    private static boolean isRestOfLabel(List<TextLine> lines, int blank, int next, TextTable table) {
        if (next + 1 >= lines.size()
                || isCell(lines.get(next))
                || TextLine.isFigure(table.lastCell().text())) {
            return false;
        }
        String rest = lines.get(next).trimmed();
        int blanks = next - blank;
        boolean cellsFollow = afterBlanks(lines, next + 1) - next <= MOST_BLANKS
                && afterBlanks(lines, next + 1) < lines.size()
                && isCell(lines.get(afterBlanks(lines, next + 1)));
        return cellsFollow
                && blanks <= (table.lastCell().text().isEmpty() ? 1 : MOST_BLANKS)
                && rest.length() <= LONGEST_REST_OF_LABEL
                && !isItem(rest)
                && !readsAsTitle(rest);
    }

    private static boolean isItem(String text) {
        Ordinal ordinal = Ordinal.of(text);
        return ordinal.is(Kind.CHINESE, Kind.ARABIC) && ordinal.isFirm();
    }
}
