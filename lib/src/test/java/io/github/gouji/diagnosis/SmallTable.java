package io.github.gouji.diagnosis;

import io.github.gouji.document.Place;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A table like table 三 with two applicants and two results: 18 cells, numbered row by row, and 12 equations. Its rows are
 * what was received, carried over, granted, partially granted, the total of results, and what was carried forward.
 */
final class SmallTable {

    static final int SIZE = 18;

    /** Five and three applications, one of each applicant open at the end of the year. */
    static final String SOUND = """
            5 3 8
            1 0 1
            4 2 6
            1 0 1
            5 2 7
            1 1 2
            """;

    private static final List<ApplicantType> COLUMNS =
            List.of(ApplicantType.NATURAL_PERSON, ApplicantType.BUSINESS, ApplicantType.TOTAL);
    private static final List<ApplicationRow> ROWS = List.of(
            ApplicationRow.RECEIVED,
            ApplicationRow.CARRIED_OVER,
            ApplicationRow.GRANTED,
            ApplicationRow.PARTIALLY_GRANTED,
            ApplicationRow.RESULT_TOTAL,
            ApplicationRow.CARRIED_FORWARD);

    private SmallTable() {}

    /** A table with these counts. */
    static CountTable of(long... counts) {
        return written(Arrays.stream(counts).mapToObj(String::valueOf).toList());
    }

    /** A table with what is written here, cell by cell with white space between; {@code _} is a blank cell. */
    static CountTable read(String cells) {
        return written(Arrays.stream(cells.split("\\s+"))
                .map(cell -> cell.equals("_") ? "" : cell)
                .toList());
    }

    /** The sound table with something else written in some cells: index, text, index, text … */
    static CountTable sound(Object... changes) {
        String[] cells = SOUND.split("\\s+");
        for (int i = 0; i < changes.length; i += 2) {
            cells[(int) changes[i]] = changes[i + 1].toString();
        }
        return read(String.join(" ", cells));
    }

    private static CountTable written(List<String> cells) {
        ReportTable.Builder table = ReportTable.builder(TableKind.APPLICATIONS);
        IntStream.range(0, SIZE).forEach(cell -> table.figure(key(cell), Figure.read(cells.get(cell), Place.UNKNOWN)));
        return CountTable.of(table.build(), equations());
    }

    /** The cell at a place, both from 0. */
    static int at(int row, int column) {
        return row * COLUMNS.size() + column;
    }

    static CellKey key(int cell) {
        return CellKey.of(ROWS.get(cell / COLUMNS.size()), COLUMNS.get(cell % COLUMNS.size()));
    }

    /** Of each row its total; of each column its total of results, then its balance. */
    static List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            equations.add(equation("row-total", ROWS.get(row), List.of(at(row, 2)), List.of(at(row, 0), at(row, 1))));
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            FormKey line = COLUMNS.get(column);
            equations.add(
                    equation("result-total", line, List.of(at(4, column)), List.of(at(2, column), at(3, column))));
            equations.add(equation(
                    "balance", line, List.of(at(0, column), at(1, column)), List.of(at(4, column), at(5, column))));
        }
        return equations;
    }

    private static Equation equation(String rule, FormKey line, List<Integer> left, List<Integer> right) {
        return new Equation(
                "applications." + rule,
                line,
                left.stream().map(SmallTable::key).toList(),
                right.stream().map(SmallTable::key).toList());
    }

    /** Small counts that add up, but for this many cells at random. */
    static long[] faulty(SplittableRandom random, int errors) {
        long[] counts = random.longs(SIZE, 0, 3).toArray();
        makeConsistent(counts);
        for (int error = 0; error < errors; error++) {
            counts[random.nextInt(SIZE)] = random.nextInt(4);
        }
        return counts;
    }

    /** Computes the totals and what was received, and carries over no more than there is. */
    static void makeConsistent(long[] counts) {
        for (int column = 0; column < 2; column++) {
            long results = counts[at(2, column)] + counts[at(3, column)];
            long over = Math.min(counts[at(1, column)], results + counts[at(5, column)]);
            counts[at(4, column)] = results;
            counts[at(1, column)] = over;
            counts[at(0, column)] = results + counts[at(5, column)] - over;
        }
        for (int row = 0; row < 6; row++) {
            counts[at(row, 2)] = counts[at(row, 0)] + counts[at(row, 1)];
        }
    }
}
