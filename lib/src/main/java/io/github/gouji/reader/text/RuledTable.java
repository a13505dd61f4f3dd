package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns below runs of dashes: pandoc's simple and multiline tables, reStructuredText's simple tables (with equals
 * signs). Where blank lines part the rows, a row may take several lines; in reStructuredText a row that begins blank
 * continues the one above.
 */
final class RuledTable implements TableShape {

    private static final Pattern RULE = Pattern.compile("\\s*+(?:-{2,}+|={2,}+)(?:\\s++(?:-{2,}+|={2,}+))++\\s*+");

    private static final Pattern FULL_RULE = Pattern.compile("\\s*(?:-{10,}|={10,})\\s*");

    /** What reStructuredText writes before each line of a cell that keeps its line breaks. */
    private static final Pattern LINE_BLOCK = Pattern.compile("^\\|\\s|^\\|$");

    private static final Pattern RUN = Pattern.compile("[-=]+");

    /** Lines from a table's first to the dashes below its header: a header cell of the form has no more. */
    private static final int LONGEST_HEADER = 10;

    private final Budget budget;

    /** Up to here there are only rules, and nothing that they part. */
    private int barren;

    RuledTable(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        int rule = from < barren ? -1 : ruleAt(lines, from);
        if (rule < 0) {
            return Optional.empty();
        }
        int end = endOf(lines, rule);
        List<TextLine> body = new ArrayList<>(lines.subList(from, Math.max(rule, from)));
        body.addAll(lines.subList(rule + 1, end));
        body.removeIf(line -> isRule(line) || isFullRule(line));
        while (!body.isEmpty() && body.get(body.size() - 1).isBlank()) {
            body.remove(body.size() - 1);
        }
        boolean restructured = lines.get(rule).text().indexOf('=') >= 0;
        TextTable table = read(body, columns(lines.get(rule)), restructured);
        if (table.isEmpty()) {
            barren = end;
            return Optional.empty();
        }
        int behind = end < lines.size() && (isRule(lines.get(end)) || isFullRule(lines.get(end))) ? end + 1 : end;
        return Optional.of(new Found(table.withoutMarks().blocks(), behind));
    }

    /** The line of dashes that rules the table beginning here: this line, or below a header; -1 if there is none. */
    private static int ruleAt(List<TextLine> lines, int from) {
        if (isRule(lines.get(from))) {
            return from;
        }
        boolean framed = isFullRule(lines.get(from));
        for (int i = from + 1;
                i < lines.size() && i < from + LONGEST_HEADER && !lines.get(i).isBlank();
                i++) {
            if (isRule(lines.get(i))) {
                return framed || i == from + 1 ? i : -1;
            }
        }
        return -1;
    }

    /** The closing rule, or where there is none the blank line that ends the table. */
    private static int endOf(List<TextLine> lines, int rule) {
        int firstBlank = lines.size();
        for (int i = rule + 1; i < lines.size(); i++) {
            if (isRule(lines.get(i)) || isFullRule(lines.get(i))) {
                boolean header =
                        i + 1 < lines.size() && !lines.get(i + 1).isBlank() && isRule(lines.get(i)) && firstBlank > i;
                if (!header) {
                    return i;
                }
            }
            if (lines.get(i).isBlank()) {
                firstBlank = Math.min(firstBlank, i);
            } else if (i > firstBlank && lines.get(i).indent() < lines.get(rule).indent()) {
                return firstBlank;
            }
        }
        return firstBlank;
    }

    private static boolean isRule(TextLine line) {
        return RULE.matcher(line.text()).matches();
    }

    private static boolean isFullRule(TextLine line) {
        return FULL_RULE.matcher(line.text()).matches();
    }

    private static List<Integer> columns(TextLine rule) {
        List<Integer> starts = new ArrayList<>();
        Matcher run = RUN.matcher(rule.text());
        while (run.find()) {
            starts.add(run.start());
        }
        return starts;
    }

    private TextTable read(List<TextLine> body, List<Integer> starts, boolean restructured) throws UnreadableException {
        boolean multiline = body.stream().anyMatch(TextLine::isBlank);
        TextTable table = new TextTable(budget);
        boolean parted = true;
        for (TextLine line : body) {
            if (line.isBlank()) {
                parted = true;
                continue;
            }
            List<String> cells = cells(line, starts);
            boolean continues = restructured ? ChineseText.isBlank(cells.get(0)) : multiline && !parted;
            if (continues && !table.isEmpty()) {
                for (int i = 0; i < cells.size(); i++) {
                    table.lastRow().get(i).continueWith(cells.get(i));
                }
            } else {
                table.row(cells, line.number());
            }
            parted = false;
        }
        return table;
    }

    private static List<String> cells(TextLine line, List<Integer> starts) {
        ColumnText text = new ColumnText(line.text());
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            String cell = LINE_BLOCK
                    .matcher(text.between(i == 0 ? 0 : starts.get(i), end))
                    .replaceFirst("");
            cells.add(cell);
        }
        return cells;
    }
}
