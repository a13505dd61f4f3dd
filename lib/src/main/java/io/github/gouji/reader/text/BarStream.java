package io.github.gouji.reader.text;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What antiword writes for a table that is too wide for it: the cells one behind the other, each ended by a bar, one
 * more bar at the end of a row, broken into lines anywhere. Where a row ends is certain only behind the last label;
 * what precedes it is read as one row, what follows as another.
 */
final class BarStream implements TableShape {

    private static final Pattern BAR = Pattern.compile("\\|");

    /** With fewer figures, bars are those of a line of links or of a small table that other shapes read. */
    private static final int FEWEST_FIGURES = 4;
    /** A table of 25 rows takes fewer lines; what goes on is not looked through. */
    private static final int MOST_LINES = 100;

    private final Budget budget;

    BarStream(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        StringBuilder stream = new StringBuilder();
        int end = from;
        while (end < Math.min(lines.size(), from + MOST_LINES)
                && lines.get(end).text().indexOf('|') >= 0) {
            stream.append(lines.get(end++).trimmed());
        }
        List<String> cells = new ArrayList<>(List.of(BAR.split(stream, -1)));
        String behind = ChineseText.trim(cells.remove(cells.size() - 1));
        if (cells.stream().filter(TextLine::isFigure).count() < FEWEST_FIGURES) {
            return Optional.empty();
        }
        List<Block> blocks =
                new ArrayList<>(table(cells, lines.get(from).number()).blocks());
        if (!behind.isEmpty()) {
            blocks.add(new Paragraph(behind, Place.line(lines.get(end - 1).number())));
        }
        return Optional.of(new Found(blocks, end));
    }

    private TextTable table(List<String> cells, int line) throws UnreadableException {
        int lastLabel = cells.size() - 1;
        while (lastLabel >= 0 && !TextLine.isLabel(cells.get(lastLabel))) {
            lastLabel--;
        }
        TextTable table = new TextTable(budget);
        table.row(cells.subList(0, lastLabel + 1), line);
        if (lastLabel + 2 < cells.size() - 1) {
            table.row(cells.subList(lastLabel + 2, cells.size() - 1), line);
        }
        return table;
    }
}
