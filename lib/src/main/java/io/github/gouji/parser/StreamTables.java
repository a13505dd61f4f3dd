package io.github.gouji.parser;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rebuilds the rows of a table that came as lines of labels and numbers, as converters and copy-and-paste leave them.
 * Recognition goes by labels; what cannot be told stays together in one unreadable cell rather than being guessed.
 */
final class StreamTables {

    private static final int REVIEW_WIDTH = ReviewBlock.values().length * ReviewOutcome.values().length;
    private static final int LONGEST_LABEL = 6;

    private StreamTables() {}

    /** The rows of a table, each with its label first; empty if the lines hold no such table. */
    static List<List<Cell>> rows(TableKind kind, List<Paragraph> lines) {
        List<StreamToken> tokens = StreamToken.of(lines);
        List<Run> runs = runs(tokens, ApplicantType.values().length);
        if (runs.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case DISCLOSURE -> disclosure(tokens);
            case APPLICATIONS -> StreamApplications.rows(runs);
            case REVIEW -> review(tokens);
        };
    }

    /**
     * Values that follow each other, and the words around them.
     *
     * @param label the piece right before
     * @param before the words before, back to the previous values
     * @param values the values
     * @param after the words after, up to the next values
     */
    record Run(String label, String before, List<StreamToken> values, String after) {}

    /** The runs of values; one longer than a row is cut into rows if it holds several whole ones. */
    private static List<Run> runs(List<StreamToken> all, int width) {
        List<StreamToken> tokens = withoutBlankLabels(all, width);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int start = i;
            i = end(tokens, i, false);
            String before = text(tokens, start, i - start);
            String label = i == start ? "" : tokens.get(i - 1).text();
            List<StreamToken> values = tokens.subList(i, end(tokens, i, true));
            i += values.size();
            String after = text(tokens, i, end(tokens, i, false) - i);
            cut(values, width).forEach(row -> runs.add(new Run(label, before, row, after)));
        }
        return runs;
    }

    /** The index after the values, or after the words, that begin at an index. */
    private static int end(List<StreamToken> tokens, int index, boolean values) {
        int end = index;
        while (end < tokens.size() && tokens.get(end).value() == values) {
            end++;
        }
        return end;
    }

    /** Without the blanks of label cells: those behind a full row, and those too few to be a row. */
    private static List<StreamToken> withoutBlankLabels(List<StreamToken> tokens, int width) {
        List<StreamToken> kept = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).value()) {
                kept.add(tokens.get(i++));
                continue;
            }
            int end = end(tokens, i, true);
            int last = end;
            while (last - i > width && tokens.get(last - 1).isBlank()) {
                last--;
            }
            List<StreamToken> values = tokens.subList(i, last);
            if (values.size() >= width || values.stream().anyMatch(value -> !value.isBlank())) {
                kept.addAll(values);
            }
            i = end;
        }
        return kept;
    }

    private static List<List<StreamToken>> cut(List<StreamToken> values, int width) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<List<StreamToken>> byLine = new ArrayList<>(values.stream()
                .collect(Collectors.groupingBy(StreamToken::line, LinkedHashMap::new, Collectors.toList()))
                .values());
        boolean linesAreRows = byLine.size() > 1 && byLine.stream().allMatch(line -> line.size() >= width - 1);
        if (linesAreRows) {
            return byLine;
        }
        if (values.size() > width && values.size() % width == 0) {
            List<List<StreamToken>> rows = new ArrayList<>();
            for (int start = 0; start < values.size(); start += width) {
                rows.add(values.subList(start, start + width));
            }
            return rows;
        }
        return List.of(values);
    }

    /** Fifteen numbers in a row. Their headings, broken over lines and blocks, are taken as the form has them. */
    private static List<List<Cell>> review(List<StreamToken> tokens) {
        int first = 0;
        while (first < tokens.size() && labelLength(tokens, first, TableKind.REVIEW) == 0) {
            first++;
        }
        List<StreamToken> rest = tokens.subList(first, tokens.size());
        List<StreamToken> values = runs(rest, REVIEW_WIDTH).stream()
                .map(Run::values)
                .filter(run -> run.size() == REVIEW_WIDTH)
                .findFirst()
                .orElseGet(() -> rest.stream().filter(StreamToken::value).toList());
        if (values.isEmpty()) {
            return List.of();
        }
        FormTable form = ReportFormat.FORMAT_2021.table(TableKind.REVIEW);
        List<Cell> header = form.columns().stream()
                .map(column -> cell(0, column.label(), values.get(0)))
                .toList();
        return List.of(header, values(values, REVIEW_WIDTH));
    }

    private static List<List<Cell>> disclosure(List<StreamToken> tokens) {
        ReportFormat format = formatOf(tokens);
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> header = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            StreamToken token = tokens.get(i);
            int length = labelLength(tokens, i, TableKind.DISCLOSURE);
            if (token.value() || length == 0) {
                i++;
                continue;
            }
            String label = text(tokens, i, length);
            i += length;
            if (FormLabel.column(TableKind.DISCLOSURE, label).isPresent()) {
                header.add(cell(header.size(), label, token));
                continue;
            }
            List<StreamToken> values = tokens.subList(i, end(tokens, i, true));
            i += values.size();
            if (!values.isEmpty()) {
                List<Cell> columns = columns(format, label, header, token);
                while (values.size() > columns.size()
                        && values.get(values.size() - 1).isBlank()) {
                    values = values.subList(0, values.size() - 1);
                }
                rows.add(columns);
                List<Cell> row = new ArrayList<>(List.of(cell(0, label, token)));
                row.addAll(values(values, columns.size()));
                rows.add(row);
                header = new ArrayList<>(columns);
            }
        }
        return rows;
    }

    /** The header over a row as it stands, if that is as many columns as the form has there; else as the form has it. */
    private static List<Cell> columns(ReportFormat format, String label, List<Cell> header, StreamToken token) {
        FormTable form = format.table(TableKind.DISCLOSURE);
        FormKey key = FormLabel.row(TableKind.DISCLOSURE, label).orElseThrow().key();
        List<FormKey> own = form.row(key).map(FormRow::columns).orElse(List.of());
        if (own.isEmpty() || own.size() == header.size()) {
            return List.copyOf(header);
        }
        return own.stream()
                .map(column -> cell(0, form.column(column).orElseThrow().label(), token))
                .toList();
    }

    private static ReportFormat formatOf(List<StreamToken> tokens) {
        String text = tokens.stream().map(StreamToken::text).collect(Collectors.joining());
        return text.contains("制发件数") || text.contains("现行有效") || text.contains("废止件数")
                ? ReportFormat.FORMAT_2021
                : ReportFormat.FORMAT_2019;
    }

    /** How many pieces from here make up a label; 0 if they make none. A label may be broken over lines. */
    private static int labelLength(List<StreamToken> tokens, int index, TableKind kind) {
        for (int length = 1; length <= LONGEST_LABEL && index + length <= tokens.size(); length++) {
            if (tokens.get(index + length - 1).value()) {
                return 0;
            }
            String text = text(tokens, index, length);
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

    private static String text(List<StreamToken> tokens, int index, int length) {
        return tokens.subList(index, index + length).stream()
                .map(StreamToken::text)
                .collect(Collectors.joining());
    }

    /** The values as cells; what does not fill the columns stays together, unreadable. */
    static List<Cell> values(List<StreamToken> values, int columns) {
        List<Cell> cells = new ArrayList<>();
        if (values.size() == columns) {
            for (StreamToken value : values) {
                cells.add(cell(cells.size() + 1, value.text(), value));
            }
        } else {
            String together = values.stream().map(StreamToken::text).collect(Collectors.joining(" ", "〔", "〕"));
            cells.add(cell(1, together, values.get(0)));
        }
        return cells;
    }

    static Cell cell(int column, String text, StreamToken token) {
        return new Cell(0, column, text, token.place());
    }
}
