package io.github.gouji.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A variant of the national form as data: its years, tables, rows, columns, labels and equations. Everything that
 * checks, explains or repairs figures reads them from here.
 */
public enum ReportFormat {
    /** 国办公开办函〔2019〕60号 (试行): report years 2019 and 2020. */
    FORMAT_2019(2019, 2020, "国办公开办函〔2019〕60号", Format2019.tables()),
    /** 国办公开办函〔2021〕30号: report years from 2021. */
    FORMAT_2021(2021, Integer.MAX_VALUE, "国办公开办函〔2021〕30号", Format2021.tables());

    private final int firstYear;
    private final int lastYear;
    private final String notice;
    private final List<FormTable> tables;
    private final List<Equation> equations;

    ReportFormat(int firstYear, int lastYear, String notice, List<FormTable> tables) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.notice = notice;
        this.tables = tables;
        this.equations =
                FormEquations.of(tables.get(TableKind.APPLICATIONS.ordinal()), tables.get(TableKind.REVIEW.ordinal()));
    }

    /** The variant for a report year; empty before 2019, when there was no national form. */
    public static Optional<ReportFormat> ofYear(int year) {
        return Arrays.stream(values())
                .filter(format -> format.firstYear <= year && year <= format.lastYear)
                .findFirst();
    }

    /**
     * The variant with this name.
     *
     * @param key {@code 2019} or {@code 2021}
     * @throws IllegalArgumentException if there is none
     */
    public static ReportFormat of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + key));
    }

    /** Its name in findings and JSON: {@code 2019} or {@code 2021}. */
    public String key() {
        return String.valueOf(firstYear);
    }

    /** The first report year that it is for. */
    public int firstYear() {
        return firstYear;
    }

    /** The last report year that it is for; {@link Integer#MAX_VALUE} while it is in force. */
    public int lastYear() {
        return lastYear;
    }

    /** The notice that prescribes it, such as {@code 国办公开办函〔2021〕30号}. */
    public String notice() {
        return notice;
    }

    /** The three tables in the form's order. */
    public List<FormTable> tables() {
        return tables;
    }

    /** One of the three tables. */
    public FormTable table(TableKind kind) {
        return tables.get(kind.ordinal());
    }

    /** All equations, base and implied; see {@link Equation#isBase()}. */
    public List<Equation> equations() {
        return equations;
    }

    /** Every figure of the form, in its order: 198 in 2019, 200 in 2021. */
    public List<CellKey> cells() {
        return tables.stream().flatMap(table -> table.cells().stream()).toList();
    }
}
