package io.github.gouji.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that are merged, nested, written twice or marked: what they say is read, or nothing is. */
class UnusualCellsTest {

    private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
    private static final String CARRIED_OVER = "二、上年结转政府信息公开申请数量";
    private static final String ZEROS = "|0".repeat(14);

    private static AnnualReport report(SampleDocument sample, UnaryOperator<Table> change) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : sample.blocks()) {
            blocks.add(block instanceof Table table ? change.apply(table) : block);
        }
        List<AnnualReport> reports = ReportRecognizer.recognize(new SourceDocument("sample", blocks));
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    private static AnnualReport report(Map<String, String> changedRows) {
        return report(SampleDocument.report(ReportFormat.FORMAT_2021, changedRows), UnaryOperator.identity());
    }

    private static Table with(Table table, UnaryOperator<Cell> change) {
        return new Table(table.cells().stream().map(change).toList(), table.place());
    }

    private static CellKey received(ApplicantType column) {
        return CellKey.of(ApplicationRow.RECEIVED, column);
    }

    private static String text(AnnualReport report, CellKey cell) {
        return report.figure(cell).map(Figure::text).orElse("absent");
    }

    private static Table inSheet(Table table) {
        return with(
                table,
                cell -> new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.nested(),
                        Place.sheet("表", "A" + (cell.row() + 1))));
    }

    private static List<Figure> figures(AnnualReport report) {
        return Stream.of(TableKind.values())
                .flatMap(kind -> report.table(kind).orElseThrow().figures().values().stream())
                .toList();
    }

    /** 1 and 2 make 12, which adds up: so it reads in a page, but not where each cell holds what it holds. */
    @Test
    void cellsOfASheetAreNeverJoined() {
        SampleDocument split =
                SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("一、", RECEIVED + "|1|2|0|0|0|0|0|12"));

        assertThat(figures(report(split, UnaryOperator.identity())))
                .anyMatch(figure -> figure.notations().contains(Figure.Notation.SPLIT));
        assertThat(figures(report(split, UnusualCellsTest::inSheet)))
                .noneMatch(figure -> figure.notations().contains(Figure.Notation.SPLIT));
    }

    @ParameterizedTest
    @CsvSource({"75①,75", "75※,75", "75*,75", "75¹,75", "75¹²,75", "*75,75", "¹75,75"})
    void aMarkBesideANumberIsANote(String written, BigDecimal number) {
        Figure figure = Figure.read(written, Place.UNKNOWN);

        assertThat(figure.value()).isEqualByComparingTo(number);
        assertThat(figure.notations()).containsExactly(Figure.Notation.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"①", "¹", "①75", "7①5", "75①②③④⑤"})
    void marksAloneOrAmongDigitsAreNoNumber(String written) {
        assertThat(Figure.read(written, Place.UNKNOWN).isUnreadable()).isTrue();
    }

    @Test
    void twoNumbersInOneCellAreUnreadUnlessTheSumJoinsThem() {
        AnnualReport two = report(Map.of("规章", "规章|8\n2|0|9"));
        assertThat(two.table(TableKind.DISCLOSURE).orElseThrow().figures().values())
                .filteredOn(Figure::isUnreadable)
                .extracting(Figure::text)
                .containsExactly("8\n2");

        assertThat(report(Map.of("一、", RECEIVED + "|8\n2|0|0|0|0|0|82"))
                        .figure(received(ApplicantType.NATURAL_PERSON))
                        .flatMap(Figure::number))
                .contains(new BigDecimal("82"));
        assertThat(report(Map.of("一、", RECEIVED + "|8\n2|0|0|0|0|0|10"))
                        .figure(received(ApplicantType.NATURAL_PERSON))
                        .orElseThrow()
                        .isUnreadable())
                .isTrue();
    }

    @Test
    void aNumberBrokenByANarrowColumnOfAPageIsOne() {
        assertThat(Figure.read("12\n3", Place.page(1)).value()).isEqualByComparingTo("123");
    }

    @Test
    void aRowThatIsOnlyItsLabelIsBlankAndNotMissing() {
        assertThat(text(
                        report(Map.of("二、", CARRIED_OVER)),
                        CellKey.of(ApplicationRow.CARRIED_OVER, ApplicantType.TOTAL)))
                .isEmpty();
    }

    @Test
    void ofARowWrittenTwiceTheOneWithNumbersCounts() {
        SampleDocument sample =
                SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("二、", CARRIED_OVER + "|".repeat(7)));
        AnnualReport report = report(sample, table -> {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : table.cells()) {
                boolean below = table.rows().stream()
                                .flatMap(List::stream)
                                .anyMatch(c -> c.text().equals(CARRIED_OVER))
                        && cell.row() > 4;
                cells.add(below ? at(cell, cell.row() + 1, cell.column()) : cell);
                if (cell.text().equals(CARRIED_OVER)) {
                    cells.add(at(cell, cell.row() + 1, 0));
                    for (int i = 1; i <= 7; i++) {
                        cells.add(new Cell(cell.row() + 1, i, "4", cell.place()));
                    }
                }
            }
            return new Table(cells, table.place());
        });

        assertThat(text(report, CellKey.of(ApplicationRow.CARRIED_OVER, ApplicantType.TOTAL)))
                .isEqualTo("4");
        assertThat(report.table(TableKind.APPLICATIONS).orElseThrow().extraLines())
                .isEmpty();
    }

    private static Cell at(Cell cell, int row, int column) {
        return new Cell(row, column, cell.rowSpan(), cell.columnSpan(), cell.text(), cell.nested(), cell.place());
    }

    @Test
    void oneZeroOverSeveralRowsCountsForEach() {
        AnnualReport report = report(
                SampleDocument.report(ReportFormat.FORMAT_2021),
                table -> new Table(
                        table.cells().stream()
                                .filter(cell -> !isFirstZero(table, cell, 1))
                                .map(cell -> isFirstZero(table, cell, 0)
                                        ? new Cell(cell.row(), cell.column(), 2, 1, "无", List.of(), cell.place())
                                        : cell)
                                .toList(),
                        table.place()));

        assertThat(text(report, received(ApplicantType.NATURAL_PERSON))).isEqualTo("无");
        assertThat(text(report, CellKey.of(ApplicationRow.CARRIED_OVER, ApplicantType.NATURAL_PERSON)))
                .isEqualTo("无");
        assertThat(text(report, CellKey.of(ApplicationRow.CARRIED_OVER, ApplicantType.TOTAL)))
                .isEqualTo("0");
    }

    private static boolean isFirstZero(Table table, Cell cell, int rowsBelowReceived) {
        return cell.column() == 1
                && table.cells().stream()
                        .anyMatch(label ->
                                label.text().equals(RECEIVED) && label.row() + rowsBelowReceived == cell.row());
    }

    @Test
    void figuresInATableOfTheirOwnWithinOneCellTakeItsPlace() {
        AnnualReport report = report(
                SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("一、", RECEIVED + "|")),
                table -> with(
                        table,
                        cell -> isFirstZero(table, cell, 0)
                                ? new Cell(
                                        cell.row(),
                                        1,
                                        1,
                                        7,
                                        "",
                                        List.of(SampleDocument.grid(List.of("1|2|3|4|5|6|21"))),
                                        cell.place())
                                : cell));

        assertThat(text(report, received(ApplicantType.NATURAL_PERSON))).isEqualTo("1");
        assertThat(text(report, received(ApplicantType.TOTAL))).isEqualTo("21");
    }

    @Test
    void aRowThatNumbersTheColumnsOfTable4HoldsNoFigures() {
        AnnualReport report = reviewed("1|2|3|4|5|6|7|8|9|10|11|12|13|14|15", "7" + ZEROS);

        assertThat(first(report)).isEqualTo("7");
        assertThat(report.table(TableKind.REVIEW).orElseThrow().extraLines()).isEmpty();
    }

    @Test
    void ofTwoRowsOfNumbersTheOneThatAddsUpIsTheReports() {
        assertThat(first(reviewed("7" + ZEROS, "0" + ZEROS))).isEqualTo("0");
        assertThat(first(reviewed("0" + ZEROS, "7" + ZEROS))).isEqualTo("0");
    }

    @Test
    void ofTwoRowsOfNumbersThatBothAddUpNobodyCanTell() {
        AnnualReport report = reviewed("2|0|0|0|2" + "|0".repeat(10), "0" + ZEROS);

        assertThat(report.table(TableKind.REVIEW).orElseThrow().figures().values())
                .allMatch(Figure::isUnreadable);
        assertThat(report.table(TableKind.REVIEW).orElseThrow().extraLines()).hasSize(1);
    }

    private static AnnualReport reviewed(String first, String second) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : SampleDocument.report(ReportFormat.FORMAT_2021).blocks()) {
            boolean review = block instanceof Table table
                    && table.rowCount() == SampleDocument.review().size();
            List<String> rows = new ArrayList<>(SampleDocument.review().subList(0, 3));
            rows.addAll(List.of(first, second));
            blocks.add(review ? SampleDocument.grid(rows) : block);
        }
        return ReportRecognizer.recognize(new SourceDocument("sample", blocks)).get(0);
    }

    private static String first(AnnualReport report) {
        return report.table(TableKind.REVIEW)
                .orElseThrow()
                .figures()
                .values()
                .iterator()
                .next()
                .text();
    }

    @Test
    void blankCellsThatFillARowUpAreToldByTheSum() {
        assertThat(text(report(Map.of("一、", RECEIVED + "|3|||2|||5||")), received(ApplicantType.PUBLIC_WELFARE)))
                .isEqualTo("2");
        assertThat(text(report(Map.of("一、", RECEIVED + "|||3|||2|||5")), received(ApplicantType.PUBLIC_WELFARE)))
                .isEqualTo("2");
        assertThat(report(Map.of("一、", RECEIVED + "|3|||2|||6||")).figure(received(ApplicantType.NATURAL_PERSON)))
                .get()
                .matches(Figure::isUnreadable);
    }

    @Test
    void theSameReportTwiceIsOne() {
        List<Block> blocks =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        blocks.addAll(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        assertThat(ReportRecognizer.recognize(new SourceDocument("sample", blocks)))
                .hasSize(1);

        List<Block> other =
                new ArrayList<>(SampleDocument.report(ReportFormat.FORMAT_2021).blocks());
        other.addAll(SampleDocument.report(ReportFormat.FORMAT_2021, Map.of("一、", RECEIVED + "|1|0|0|0|0|0|1"))
                .blocks());
        assertThat(ReportRecognizer.recognize(new SourceDocument("sample", other)))
                .hasSize(2);
    }
}
