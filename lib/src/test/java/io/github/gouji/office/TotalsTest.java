package io.github.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.submission.Submissions;
import io.github.gouji.testing.OfficeBatch;
import io.github.gouji.testing.OfficeBatch.Slip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final String COUNTY = "云岭县人民政府";

    private final ReportValidator validator = ReportValidator.builder().build();
    private final List<String> towns = OfficeBatch.units(5);

    @Test
    void theTablesMadeSoAreTheSumOfTheUnitsToTheRollUp() throws IOException {
        Totals totals = totals(UnitList.unknown());
        Submissions children = Submissions.none();
        for (String town : towns) {
            String report = OfficeBatch.report(town);
            totals.add(check(report, town + ".txt"));
            children = children.and(town + ".txt", report.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        totals.writeTables(tables);
        Submissions parent = Submissions.none().and("county.docx", tables.toByteArray());
        List<ValidationResult> results = new ArrayList<>();
        validator.rollUp(parent, children, new UnitList(towns), results::add);
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.findings()).isEmpty();
            assertThat(result.reports().get(0).report().organization()).contains(COUNTY);
            assertThat(result.isPassed()).isTrue();
        });
    }

    @Test
    void everySumIsALiveFormulaWhoseStoredValueIsItsResult() throws IOException {
        Totals totals = totals(UnitList.unknown());
        for (String town : towns) {
            totals.add(check(OfficeBatch.report(town), town + ".txt"));
        }
        try (XSSFWorkbook workbook = workbook(totals)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            double stored = cell.getNumericCellValue();
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .isEqualTo(stored);
                        }
                    }
                }
            }
            assertThat(formulas).isEqualTo(2 * 200);
            Sheet form = workbook.getSheet("合计");
            assertThat(texts(form)).contains("行政许可", "（七）总计", "云岭县人民政府2021年政府信息公开工作情况汇总表");
            assertThat(form.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isPositive();
        }
    }

    @Test
    void unitsThatAreMissingOrReportAnotherYearAreListedAndDoNotCount() throws IOException {
        Totals totals = totals(new UnitList(List.of("青河镇", "白河镇", "红河镇", "水利局")));
        totals.add(check(OfficeBatch.report(towns.get(0)), "a.txt"));
        totals.add(check(OfficeBatch.report(towns.get(0)), "again.txt"));
        totals.add(check(OfficeBatch.report(towns.get(1)), "b.txt"));
        totals.add(
                check(OfficeBatch.report(towns.get(2)).replace("2022", "2021").replace("2021", "2020"), "old.txt"));
        totals.add(check(OfficeBatch.report(towns.get(2)).replace(towns.get(2), COUNTY), "draft.txt"));
        totals.add(check("PK\u0003\u0004cut", "broken.docx"));
        assertThat(totals.year()).contains(2021);
        assertThat(totals.units()).containsExactly(towns.get(0), towns.get(1));
        assertThat(totals.otherYears()).containsExactly("old.txt");
        assertThat(totals.missing()).containsExactly("红河镇", "水利局");
        try (XSSFWorkbook workbook = workbook(totals)) {
            assertThat(texts(workbook.getSheet("单位")))
                    .contains("年度不符", "没有报告", "水利局", "无法读取", "broken.docx", "与汇总的政府同名", "另有相同的报告，只计一次：again.txt");
        }
    }

    @Test
    void aCellThatCannotBeReadIsMarkedInItsRowAndInTheTotals() throws IOException {
        Totals totals = totals(UnitList.unknown());
        totals.add(check(OfficeBatch.report(towns.get(0), Slip.WORD), "a.txt"));
        totals.add(check(OfficeBatch.report(towns.get(1)), "b.txt"));
        try (XSSFWorkbook workbook = workbook(totals)) {
            Sheet sheet = workbook.getSheet("表二");
            Cell unread = find(sheet, "若干");
            assertThat(yellow(unread)).isTrue();
            Cell sum = sheet.getRow(2).getCell(unread.getColumnIndex());
            assertThat(yellow(sum)).isTrue();
            assertThat(sum.getNumericCellValue()).isEqualTo(6);
        }
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        totals.writeTables(tables);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(tables.toByteArray()))) {
            assertThat(document.getParagraphs())
                    .anySatisfy(paragraph -> assertThat(paragraph.getText()).contains("没有读出", "行政处罚", towns.get(0)));
        }
    }

    @Test
    void ofReportsThatDifferBothPapersSayWhichCounts() throws IOException {
        Totals totals = totals(UnitList.unknown());
        totals.add(check(OfficeBatch.report(towns.get(0)), "报送/a.txt"));
        totals.add(check(OfficeBatch.report(towns.get(0), Slip.BLANK), "报送/a（改）.txt"));
        assertThat(totals.severalReports()).singleElement().satisfies(unit -> {
            assertThat(unit.unit()).isEqualTo(towns.get(0));
            assertThat(unit.counted()).isEqualTo("报送/a.txt");
            assertThat(unit.others()).containsExactly("报送/a（改）.txt");
        });
        String told = towns.get(0) + "（计入a.txt，未计a（改）.txt）";
        try (XSSFWorkbook workbook = workbook(totals)) {
            assertThat(texts(workbook.getSheet("合计")))
                    .anySatisfy(text -> assertThat(text).contains(told));
            assertThat(texts(workbook.getSheet("单位"))).contains("未计入", "数字与计入的报告不同：报送/a.txt");
        }
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        totals.writeTables(tables);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(tables.toByteArray()))) {
            assertThat(document.getParagraphs())
                    .anySatisfy(paragraph ->
                            assertThat(paragraph.getText()).startsWith("待定：").contains(told));
        }
    }

    @Test
    void everySheetIsPrintedWithTitlesAndNumbersOnEachPage() throws IOException {
        Totals totals = totals(UnitList.unknown());
        totals.add(check(OfficeBatch.report(towns.get(0)), "a.txt"));
        try (XSSFWorkbook workbook = workbook(totals)) {
            assertThat(workbook)
                    .allSatisfy(
                            sheet -> assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N"));
            for (String name : List.of("表二", "表三", "表四")) {
                Sheet sheet = workbook.getSheet(name);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
                assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:A");
            }
            assertThat(workbook.getSheet("表二").getFitToPage()).isTrue();
            // whole rows of the form, seven columns each, go on a page
            assertThat(workbook.getSheet("表三").getColumnBreaks())
                    .startsWith(28, 56)
                    .hasSize(6);
        }
    }

    private static Totals totals(UnitList units) {
        return new Totals(COUNTY, null, units);
    }

    private ValidationResult check(String report, String name) throws IOException {
        return validator.check(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static XSSFWorkbook workbook(Totals totals) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        totals.writeWorkbook(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static boolean yellow(Cell cell) {
        return cell.getCellStyle().getFillForegroundColor() == IndexedColors.YELLOW.getIndex();
    }

    private static Cell find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell says " + text);
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }
}
