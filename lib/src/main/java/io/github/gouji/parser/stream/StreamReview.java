package io.github.gouji.parser.stream;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.parser.table.FormLabel;
import io.github.gouji.parser.table.LabelText;
import io.github.gouji.parser.table.Undivided;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Table 四 as a stream: fifteen numbers. Their headings, broken over lines and blocks, are taken as the form has them.
 * Numbers that stand all together are in the form's order; others are if each block adds up.
 */
final class StreamReview {

    private static final FormTable FORM = ReportFormat.newest().table(TableKind.REVIEW);
    private static final int BLOCK = FORM.columns().size();
    private static final int WIDTH = FORM.cells().size();

    /** Without any value, as many labels are a table left blank; prose holds fewer. */
    private static final int FEWEST_LABELS = 5;

    private StreamReview() {}

    static List<List<Cell>> rows(List<StreamToken> tokens) {
        List<Integer> labels = IntStream.range(0, tokens.size())
                .filter(i -> StreamTables.labelLength(tokens, i, TableKind.REVIEW) > 0)
                .boxed()
                .toList();
        List<StreamToken> rest = labels.isEmpty() ? List.of() : tokens.subList(labels.get(0), tokens.size());
        List<StreamToken> values = rest.stream().filter(StreamToken::value).toList();
        if (values.isEmpty() && labels.size() < FEWEST_LABELS) {
            return List.of();
        }
        Place place = rest.get(0).place();
        List<Cell> header = FORM.columns().stream()
                .map(column -> new Cell(0, 0, column.label(), place))
                .toList();
        List<Cell> cells = together(rest)
                .or(() -> underHeadings(rest, values))
                .or(() -> Optional.of(StreamTables.cells(values)).filter(StreamReview::addsUp))
                .orElseGet(() -> List.of(
                        Undivided.cell(values.stream().map(StreamToken::text).toList(), place)));
        return List.of(header, cells);
    }

    /** Values in one line, some left blank, each below its heading, if every block then adds up. */
    private static Optional<List<Cell>> underHeadings(List<StreamToken> tokens, List<StreamToken> values) {
        List<StreamToken> pieces = tokens.subList(0, StreamRun.end(tokens, 0, false)).stream()
                .filter(word -> !isBlock(word.text()))
                .toList();
        boolean placed = !values.isEmpty()
                && values.stream().allMatch(values.get(0)::besides)
                && StreamHeadings.areSpread(tokens.get(0), values);
        List<List<Cell>> found = !placed
                ? List.of()
                : StreamHeadings.of(pieces, WIDTH, StreamReview::isOutcome).stream()
                        .filter(headings -> headings.standClear(values) || headings.begin(values))
                        .flatMap(headings -> headings.columnsOf(values).stream())
                        .map(columns -> StreamTables.placed(values, columns, WIDTH))
                        .filter(StreamReview::addsUp)
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isBlock(String word) {
        return LabelText.core(word).equals("行政诉讼")
                || FormLabel.row(TableKind.REVIEW, word)
                        .filter(match -> match.drift() == Drift.NONE)
                        .isPresent();
    }

    private static boolean isOutcome(String text) {
        return FormLabel.column(TableKind.REVIEW, text)
                .filter(match -> match.drift() == Drift.NONE)
                .isPresent();
    }

    private static Optional<List<Cell>> together(List<StreamToken> tokens) {
        return StreamRun.of(tokens, WIDTH).stream()
                .filter(run -> run.values().size() == WIDTH && (run.isLine() || isLineByLine(run)))
                .map(run -> StreamTables.cells(run.values()))
                .findFirst();
    }

    private static boolean isLineByLine(StreamRun run) {
        return run.values().stream().mapToInt(StreamToken::line).distinct().count() == WIDTH;
    }

    private static boolean addsUp(List<Cell> cells) {
        return cells.size() == WIDTH
                && IntStream.range(0, WIDTH / BLOCK)
                        .mapToObj(block -> cells.subList(block * BLOCK, (block + 1) * BLOCK))
                        .allMatch(StreamTables::addUp);
    }
}
