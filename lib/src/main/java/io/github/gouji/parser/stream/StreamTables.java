package io.github.gouji.parser.stream;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.parser.table.FormLabel;
import io.github.gouji.parser.table.Undivided;
import io.github.gouji.report.Figure;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rebuilds the rows of a table that came as lines of labels and numbers, as converters and copy-and-paste leave them.
 * Recognition goes by labels; what cannot be told stays together in one unreadable cell ({@link Undivided}) rather than
 * being guessed.
 */
public final class StreamTables {

    /** Lines that a label may be broken over. */
    private static final int LONGEST_LABEL = 6;

    private StreamTables() {}

    /** The rows of a table, each with its label first; empty if the lines hold no such table. */
    public static List<List<Cell>> rows(TableKind kind, List<Paragraph> lines) {
        List<StreamToken> tokens = StreamToken.of(lines);
        return switch (kind) {
            case DISCLOSURE -> StreamDisclosure.rows(tokens);
            case APPLICATIONS -> StreamApplications.rows(tokens);
            case REVIEW -> StreamReview.rows(tokens);
        };
    }

    /** How many pieces from here make up a label; 0 if they make none. A label may be broken over lines. */
    static int labelLength(List<StreamToken> tokens, int index, TableKind kind) {
        for (int length = 1; length <= LONGEST_LABEL && index + length <= tokens.size(); length++) {
            if (tokens.get(index + length - 1).value()) {
                break;
            }
            String text = StreamRun.text(tokens.subList(index, index + length));
            boolean exact = FormLabel.row(kind, text).or(() -> FormLabel.column(kind, text)).stream()
                    .anyMatch(match -> match.drift() == Drift.NONE);
            if (exact) {
                return length;
            }
        }
        String alone = tokens.get(index).text();
        boolean near = !tokens.get(index).value()
                && FormLabel.row(kind, alone)
                        .or(() -> FormLabel.column(kind, alone))
                        .isPresent();
        return near ? 1 : 0;
    }

    /** The values as the cells behind a row's label. */
    static List<Cell> cells(List<StreamToken> values) {
        List<Cell> cells = new ArrayList<>();
        for (StreamToken value : values) {
            cells.add(new Cell(0, cells.size() + 1, value.text(), value.place()));
        }
        return cells;
    }

    /** Whether the last of some cells is the sum of the others, blanks being 0. */
    static boolean addUp(List<Cell> cells) {
        BigDecimal rest = BigDecimal.ZERO;
        for (int i = cells.size() - 1; i >= 0; i--) {
            Optional<BigDecimal> addend =
                    Figure.read(cells.get(i).text(), cells.get(i).place()).addend();
            if (addend.isEmpty()) {
                return false;
            }
            rest = i == cells.size() - 1 ? addend.get() : rest.subtract(addend.get());
        }
        return rest.signum() == 0;
    }

    /** So many cells, each value in its column, the others blank. */
    static List<Cell> placed(List<StreamToken> values, int[] columns, int width) {
        List<Cell> cells = blanks(width, values.get(0).place());
        for (int i = 0; i < columns.length; i++) {
            StreamToken value = values.get(i);
            cells.set(columns[i], new Cell(0, columns[i] + 1, value.text(), value.place()));
        }
        return cells;
    }

    /** So many blank cells. */
    static List<Cell> blanks(int width, Place place) {
        return IntStream.rangeClosed(1, width)
                .mapToObj(column -> new Cell(0, column, "", place))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The values together in one cell. */
    static Cell undivided(List<StreamToken> values) {
        return Undivided.cell(
                values.stream().map(StreamToken::text).toList(), values.get(0).place());
    }
}
