package io.github.gouji.report;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A variant of the national form as data: its years, tables, rows, columns, labels and equations. Everything that
 * checks, explains or repairs figures reads them from here, and asks the form what it has rather than which it is.
 */
public final class ReportFormat {

    private static final List<ReportFormat> ALL =
            FormDefinition.ALL.stream().map(ReportFormat::new).toList();

    /** 国办公开办函〔2019〕60号 (试行): report years 2019 and 2020. */
    public static final ReportFormat FORMAT_2019 = of("2019");

    /** 国办公开办函〔2021〕30号: report years from 2021. */
    public static final ReportFormat FORMAT_2021 = of("2021");

    private final FormDefinition definition;
    private final List<Equation> equations;
    private final List<CellKey> cells;
    private final BitSet indexes = new BitSet();

    private ReportFormat(FormDefinition definition) {
        this.definition = definition;
        equations = FormEquations.of(table(TableKind.APPLICATIONS), table(TableKind.REVIEW));
        cells = tables().stream().flatMap(table -> table.cells().stream()).toList();
        cells.forEach(cell -> indexes.set(cell.index()));
    }

    /** Every variant, the oldest first. */
    public static List<ReportFormat> all() {
        return ALL;
    }

    /** The newest variant: that of a report of which nothing says which it follows. */
    public static ReportFormat newest() {
        return ALL.get(ALL.size() - 1);
    }

    /** The variant for a report year; empty before 2019, when there was no national form. */
    public static Optional<ReportFormat> ofYear(int year) {
        return ALL.stream()
                .filter(format -> format.firstYear() <= year && year <= format.lastYear())
                .findFirst();
    }

    /**
     * The variant with this name.
     *
     * @param key such as {@code 2021}
     * @throws IllegalArgumentException if there is none
     */
    public static ReportFormat of(String key) {
        return ALL.stream()
                .filter(format -> format.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format " + key));
    }

    /** Its name in findings and JSON: its first year, such as {@code 2021}. */
    public String key() {
        return String.valueOf(firstYear());
    }

    /** The first report year that it is for. */
    public int firstYear() {
        return definition.firstYear();
    }

    /** The last report year that it is for; {@link Integer#MAX_VALUE} while it is in force. */
    public int lastYear() {
        int next = ALL.indexOf(this) + 1;
        return next == ALL.size() ? Integer.MAX_VALUE : ALL.get(next).firstYear() - 1;
    }

    /** The notice that prescribes it, such as {@code 国办公开办函〔2021〕30号}. */
    public String notice() {
        return definition.notice();
    }

    /** Words of the titles of that notice and of the form, such as {@code 工作年度报告格式}, the notice's first. */
    public List<String> noticeTitles() {
        return definition.noticeTitles();
    }

    /** Words of its table 二 that no older variant has, short enough to be whole where labels are broken. */
    public List<String> marks() {
        return definition.marks();
    }

    /** The three tables in the form's order. */
    public List<FormTable> tables() {
        return definition.tables();
    }

    /** One of the three tables. */
    public FormTable table(TableKind kind) {
        return tables().get(kind.ordinal());
    }

    /** All equations, base and implied; see {@link Equation#isBase()}. */
    public List<Equation> equations() {
        return equations;
    }

    /** Every figure of the form, in its order: 198 in 2019, 200 in 2021. */
    public List<CellKey> cells() {
        return cells;
    }

    /** Whether it has this figure. */
    public boolean has(CellKey cell) {
        return indexes.get(cell.index());
    }

    @Override
    public String toString() {
        return "form of " + key();
    }
}
