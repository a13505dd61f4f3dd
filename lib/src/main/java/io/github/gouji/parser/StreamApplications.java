package io.github.gouji.parser;

import io.github.gouji.document.Cell;
import io.github.gouji.parser.StreamTables.Run;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.LabelReading.Drift;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Table 三 as a stream. Its labels are long and break over lines, before and behind their numbers, so runs of numbers and
 * labels are aligned as a whole: in the form's order, each run to a label of which enough stands around it.
 */
final class StreamApplications {

    private static final int COLUMNS = ApplicantType.values().length;
    private static final int FEWEST_ROWS = 5;

    private StreamApplications() {}

    static List<List<Cell>> rows(List<Run> runs) {
        return Arrays.stream(ReportFormat.values())
                .map(format -> align(runs, format.table(TableKind.APPLICATIONS).rows()))
                .max(Comparator.comparingDouble(Alignment::score))
                .filter(best -> best.matched() >= FEWEST_ROWS)
                .map(best -> cells(best, runs, centers(runs)))
                .orElse(List.of());
    }

    /**
     * Which row each run belongs to.
     *
     * @param rows for each run its row, {@code null} if it belongs to none
     * @param score how much of the labels stands around the runs
     */
    private record Alignment(List<FormRow> rows, double score) {

        long matched() {
            return rows.stream().filter(Objects::nonNull).count();
        }
    }

    /** The alignment in the form's order with the most evidence (dynamic programming over runs and rows). */
    private static Alignment align(List<Run> runs, List<FormRow> rows) {
        double[][] best = new double[runs.size() + 1][rows.size() + 1];
        for (int i = runs.size() - 1; i >= 0; i--) {
            for (int j = rows.size() - 1; j >= 0; j--) {
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                double evidence = evidence(runs.get(i), rows.get(j));
                best[i][j] = evidence > 0 ? Math.max(skip, evidence + best[i + 1][j + 1]) : skip;
            }
        }
        List<FormRow> assigned = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < runs.size(); i++) {
            while (j < rows.size() && best[i][j] == best[i][j + 1]) {
                j++;
            }
            double evidence = j < rows.size() ? evidence(runs.get(i), rows.get(j)) : 0;
            if (evidence > 0 && best[i][j] == evidence + best[i + 1][j + 1]) {
                assigned.add(rows.get(j++));
            } else {
                assigned.add(null);
            }
        }
        return new Alignment(assigned, best[0][0]);
    }

    /** How much of the row's label stands around the run: from 0 to 1, a little more if it stands right before. */
    private static double evidence(Run run, FormRow row) {
        if (run.values().size() > COLUMNS + 1) {
            return 0;
        }
        String core = LabelText.core(row.label());
        String before = LabelText.core(run.before());
        String after = LabelText.core(run.after());
        if (core.length() <= 2) {
            return before.endsWith(core) ? 1.1 : before.contains(core) || after.startsWith(core) ? 0.6 : 0;
        }
        double whole = before.contains(core) ? 1 : 0;
        if (whole == 0) {
            double ends = longestCommon(before, core) + longestCommon(after, core);
            whole = Math.min(1, ends / core.length());
        }
        double near = before.endsWith(core) ? 0.1 : 0;
        return whole < 0.5 ? 0 : whole + near;
    }

    /** The length of the longest piece of the label that stands in the text. */
    private static int longestCommon(String text, String label) {
        int longest = 0;
        for (int start = 0; start < label.length(); start++) {
            int end = start + Math.max(longest + 1, 2);
            while (end <= label.length() && text.contains(label.substring(start, end))) {
                longest = end - start;
                end++;
            }
        }
        return longest;
    }

    private static List<List<Cell>> cells(Alignment alignment, List<Run> runs, Optional<double[]> centers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            FormRow row = alignment.rows().get(i);
            if (row != null) {
                Run run = runs.get(i);
                List<Cell> cells = new ArrayList<>();
                cells.add(StreamTables.cell(0, label(run, row), run.values().get(0)));
                cells.addAll(place(run.values(), centers));
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The label as the piece right before the numbers has it, whole or altered; else, being in pieces, the form's. */
    private static String label(Run run, FormRow row) {
        return FormLabel.row(TableKind.APPLICATIONS, run.label())
                .filter(match -> match.key() == row.key() && match.drift() == Drift.ALTERED && !isInPieces(run, row))
                .map(match -> run.label())
                .orElse(row.printedLabel());
    }

    /** Whether the row's label stands complete in the pieces around its numbers. */
    private static boolean isInPieces(Run run, FormRow row) {
        String core = LabelText.core(row.label());
        return longestCommon(LabelText.core(run.before()), core) + longestCommon(LabelText.core(run.after()), core)
                >= core.length();
    }

    private static List<Cell> place(List<StreamToken> values, Optional<double[]> centers) {
        boolean sameLine =
                values.stream().mapToInt(StreamToken::line).distinct().count() == 1;
        if (values.size() >= COLUMNS || centers.isEmpty() || !sameLine) {
            return StreamTables.values(values, COLUMNS);
        }
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            cells.add(StreamTables.cell(column + 1, "", values.get(0)));
        }
        int last = -1;
        for (StreamToken value : values) {
            int column = nearest(centers.get(), value.center());
            if (column <= last) {
                return StreamTables.values(values, COLUMNS);
            }
            cells.set(column, StreamTables.cell(column + 1, value.text(), value));
            last = column;
        }
        return cells;
    }

    private static int nearest(double[] centers, double center) {
        int nearest = 0;
        for (int i = 1; i < centers.length; i++) {
            if (Math.abs(centers[i] - center) < Math.abs(centers[nearest] - center)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** Whether blanks place the values: where one blank parts them all, they only follow each other. */
    private static boolean isSpread(List<StreamToken> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).gapTo(values.get(i)) < 2) {
                return false;
            }
        }
        return true;
    }

    /** Where the columns stand in lines of text, if most rows stand full in one line. */
    private static Optional<double[]> centers(List<Run> runs) {
        double[] sums = new double[COLUMNS];
        int count = 0;
        for (Run run : runs) {
            boolean full = run.values().size() == COLUMNS
                    && run.values().stream()
                                    .mapToInt(StreamToken::line)
                                    .distinct()
                                    .count()
                            == 1;
            if (full) {
                count++;
                for (int i = 0; i < COLUMNS; i++) {
                    sums[i] += run.values().get(i).center();
                }
            }
        }
        if (count < runs.size() / 2 + 1) {
            return Optional.empty();
        }
        for (int i = 0; i < COLUMNS; i++) {
            sums[i] /= count;
        }
        return Optional.of(sums);
    }
}
