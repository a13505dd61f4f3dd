package io.github.gouji.parser.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.parser.document.ReportRecognizer;
import io.github.gouji.parser.document.SampleDocument;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.DisclosureColumn;
import io.github.gouji.report.DisclosureRow;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamTablesTest {

    private static final Map<String, String> NUMBERS = Map.of(
            "一、本年新收", "一、本年新收政府信息公开申请数量|12|3|0|0|1|0|16",
            "（一）予以公开", "（一）予以公开|10|3|0|0|1|0|14",
            "（七）总计", "（七）总计|10|3|0|0|1|0|14",
            "四、结转", "四、结转下年度继续办理|2|0|0|0|0|0|2");

    private static AnnualReport recognize(ReportFormat format, Function<String, Stream<String>> asLines) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : SampleDocument.report(format, NUMBERS).blocks()) {
            if (block instanceof Table table) {
                table.rows().stream()
                        .map(row -> String.join(
                                "|", row.stream().map(cell -> cell.text()).toList()))
                        .flatMap(asLines)
                        .forEach(line -> blocks.add(new Paragraph(line, Place.line(blocks.size() + 1))));
            } else {
                blocks.add(block);
            }
        }
        return ReportRecognizer.recognize(new SourceDocument("txt", blocks)).get(0);
    }

    private static void assertRead(ReportFormat format, AnnualReport report) {
        assertThat(report.format()).contains(format);
        assertThat(format.cells())
                .allSatisfy(cell -> assertThat(report.figure(cell)).get().matches(Figure::isNumber));
        assertThat(report.figure(CellKey.of(ApplicationRow.RESULT_TOTAL, ApplicantType.NATURAL_PERSON))
                        .map(Figure::text))
                .contains("10");
        assertThat(report.equationResults()).noneMatch(result -> result.isFailed() || !result.isEvaluable());
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void aCellPerLineIsRead(ReportFormat format) {
        assertRead(
                format, recognize(format, row -> Arrays.stream(row.split("\\|")).filter(cell -> !cell.isEmpty())));
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void aRowPerLineIsRead(ReportFormat format) {
        assertRead(format, recognize(format, row -> Stream.of(row.replace("|", "   "))));
    }

    @ParameterizedTest
    @MethodSource("io.github.gouji.report.ReportFormat#all")
    void labelsBrokenAroundTheirNumbersAreRead(ReportFormat format) {
        assertRead(format, recognize(format, StreamTablesTest::brokenAroundNumbers));
    }

    private static Stream<String> brokenAroundNumbers(String row) {
        int bar = row.indexOf('|');
        if (bar < 14 || row.startsWith("（本列")) {
            return Stream.of(row.replace("|", "    "));
        }
        int middle = bar / 2;
        return Stream.of(
                row.substring(0, middle),
                " ".repeat(30) + row.substring(bar + 1).replace("|", "    "),
                row.substring(middle, bar));
    }

    @Test
    void aBlankLineBehindALabelIsABlankCellAndNoMissingRow() {
        AnnualReport report = recognize(
                ReportFormat.FORMAT_2021,
                row -> row.startsWith("行政处罚")
                        ? Stream.of("行政处罚", "")
                        : Arrays.stream(row.split("\\|")).filter(cell -> !cell.isEmpty()));

        assertThat(report.figure(CellKey.of(DisclosureRow.PENALTIES, DisclosureColumn.DECISIONS)))
                .get()
                .matches(Figure::isBlank);
    }

    @Test
    void blanksAreLeftWhereTheLineLeavesThem() {
        AnnualReport report = recognize(ReportFormat.FORMAT_2021, row -> Stream.of(columns(row)));

        assertThat(report.figure(CellKey.of(ApplicationRow.REJECTED_REPEATED, ApplicantType.BUSINESS)))
                .get()
                .matches(Figure::isBlank);
        assertThat(report.figure(CellKey.of(ApplicationRow.REJECTED_REPEATED, ApplicantType.TOTAL))
                        .map(Figure::text))
                .contains("0");
    }

    /** A line whose columns stand at fixed places; the row of repeated applications keeps its first and last value. */
    private static String columns(String row) {
        String[] cells = row.split("\\|", -1);
        StringBuilder line = new StringBuilder(cells[0]);
        for (int i = 1; i < cells.length; i++) {
            int width = line.toString().chars().map(c -> c >= 0x1100 ? 2 : 1).sum();
            line.append(" ".repeat(Math.max(2, 80 + 8 * i - width)));
            boolean left = row.startsWith("2.重复申请") && i > 1 && i < cells.length - 1;
            line.append(left ? " " : cells[i]);
        }
        return line.toString();
    }

    @Test
    void numbersThatFitNoColumnAreUnreadableRatherThanGuessed() {
        AnnualReport report = recognize(
                ReportFormat.FORMAT_2021,
                row -> Arrays.stream((row.startsWith("2.重复申请") ? "2.重复申请|5" : row).split("\\|"))
                        .filter(cell -> !cell.isEmpty()));

        assertThat(report.figure(CellKey.of(ApplicationRow.REJECTED_REPEATED, ApplicantType.NATURAL_PERSON)))
                .get()
                .matches(Figure::isUnreadable);
        assertThat(report.table(TableKind.APPLICATIONS)
                        .orElseThrow()
                        .figure(CellKey.of(ApplicationRow.REJECTED_PUBLICATION, ApplicantType.TOTAL))
                        .map(Figure::text))
                .contains("0");
    }

    /** Labels first, then the numbers of two rows column by column: what pdftotext makes of some tables. */
    @Test
    void numbersInAnotherOrderThanTheFormsAreNotRead() {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph("三、收到和处理政府信息公开申请情况", Place.line(1))));
        List<String> rows = SampleDocument.applications(ReportFormat.FORMAT_2021);
        rows.subList(3, rows.size()).forEach(row -> {
            String[] cells = row.split("\\|");
            boolean late = row.contains("属于国家秘密");
            blocks.add(new Paragraph(cells[0], Place.line(blocks.size() + 1)));
            for (int i = late ? 4 : 1; i < cells.length; i++) {
                String value = i == 3 && row.startsWith("（一）") ? "8" : cells[i];
                blocks.add(new Paragraph(value, Place.line(blocks.size() + 1)));
            }
            if (row.contains("其他法律行政")) {
                List.of("0", "0", "0")
                        .forEach(value -> blocks.add(new Paragraph(value, Place.line(blocks.size() + 1))));
            }
        });

        AnnualReport report =
                ReportRecognizer.recognize(new SourceDocument("txt", blocks)).get(0);

        assertThat(List.of(
                        ApplicationRow.DENIED_STATE_SECRET, ApplicationRow.DENIED_BY_OTHER_LAW, ApplicationRow.GRANTED))
                .allSatisfy(row -> assertThat(report.figure(CellKey.of(row, ApplicantType.TOTAL)))
                        .get()
                        .matches(Figure::isUndivided));
    }

    private static AnnualReport withLastRowsBehindTheirLabels(String values) {
        return recognize(ReportFormat.FORMAT_2021, row -> {
            if (row.startsWith("（七）总计")) {
                return Stream.of("（七）总计", "四、结转下年度继续办理");
            }
            if (row.startsWith("四、结转")) {
                return Arrays.stream(values.split(" "));
            }
            return Arrays.stream(row.split("\\|")).filter(cell -> !cell.isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 3 0 0 1 0 14 2 0 0 0 0 0 2", "10 2 3 0 0 0 0 0 1 0 0 0 14 2"})
    void valuesOfTheLastRowsBehindAllTheirLabelsAreReadIfEveryEquationHolds(String byRowsOrColumns) {
        assertRead(ReportFormat.FORMAT_2021, withLastRowsBehindTheirLabels(byRowsOrColumns));
    }

    @Test
    void valuesBehindAllTheirLabelsAreUnreadIfOneEquationFails() {
        AnnualReport report = withLastRowsBehindTheirLabels("10 2 3 0 0 0 0 1 1 0 0 0 14 3");

        assertThat(report.figure(CellKey.of(ApplicationRow.RESULT_TOTAL, ApplicantType.BUSINESS)))
                .get()
                .matches(Figure::isUnreadable);
    }

    @Test
    void columnsStandWhereACharacterIsAsWideAsADigit() {
        AnnualReport report = recognize(ReportFormat.FORMAT_2021, row -> Stream.of(columnsByCharacter(row)));

        assertThat(report.figure(CellKey.of(ApplicationRow.REJECTED_REPEATED, ApplicantType.NATURAL_PERSON))
                        .map(Figure::text))
                .contains("0");
        assertThat(report.figure(CellKey.of(ApplicationRow.REJECTED_REPEATED, ApplicantType.RESEARCH)))
                .get()
                .matches(Figure::isBlank);
    }

    /** A line as {@code pdftotext -layout} sets it: columns are counted in characters, Han or not. */
    private static String columnsByCharacter(String row) {
        String[] cells = row.split("\\|", -1);
        StringBuilder line = new StringBuilder(cells[0]);
        for (int i = 1; i < cells.length; i++) {
            line.append(" ".repeat(Math.max(2, 40 + 8 * i - line.length())));
            boolean left = row.startsWith("2.重复申请") && i > 1 && i < cells.length - 1;
            line.append(left ? " " : cells[i]);
        }
        return line.toString();
    }

    @Test
    void pieceOfAGroupsNameIsNoMarkForNothing() {
        AnnualReport report = recognize(
                ReportFormat.FORMAT_2021,
                row -> row.startsWith("2.没有现成")
                        ? Stream.of("2.没有现成信息需要", "无", "另行制作   0   0   0   0   0   0   0")
                        : Stream.of(row.replace("|", "   ")));

        assertThat(report.figure(CellKey.of(ApplicationRow.UNAVAILABLE_NEEDS_CREATION, ApplicantType.NATURAL_PERSON))
                        .map(Figure::text))
                .contains("0");
    }

    @Test
    void tableWithoutAnyValueIsThereButUnreadable() {
        AnnualReport report = recognize(
                ReportFormat.FORMAT_2021,
                row -> Arrays.stream(row.split("\\|")).filter(cell -> !cell.isEmpty() && !cell.equals("0")));

        assertThat(report.table(TableKind.REVIEW).orElseThrow().figures().values())
                .hasSize(15)
                .allMatch(Figure::isUndivided);
        assertThat(report.table(TableKind.DISCLOSURE).orElseThrow().figures().values())
                .isNotEmpty()
                .allMatch(Figure::isUndivided);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 ", "（一）予以公开 1 2 3 4 5 ", "总计", "结果维持 0 "})
    @Timeout(60)
    void linesLongerThanAnyTableAreNotSearchedForOne(String piece) {
        List<Block> blocks = List.of(
                new Paragraph("三、收到和处理政府信息公开申请情况", Place.line(1)),
                new Paragraph(piece.repeat(3_000_000 / piece.length()), Place.line(2)),
                new Paragraph("四、结转下年度继续办理 1 0 0 0 0 0 1", Place.line(3)));

        assertThat(ReportRecognizer.recognize(new SourceDocument("txt", blocks)))
                .allSatisfy(report -> assertThat(
                                report.figure(CellKey.of(ApplicationRow.CARRIED_FORWARD, ApplicantType.TOTAL)))
                        .isEmpty());
    }
}
