package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.paper.SpreadsheetText;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ListOutputTest {

    @Test
    void csvHasARowForEachFinding() throws IOException {
        List<ValidationResult> results = Outputs.various();
        String csv = Outputs.text(OutputFormat.CSV, Locale.CHINESE, results);
        long findings =
                results.stream().mapToLong(result -> result.findings().size()).sum();

        assertThat(csv).startsWith("\uFEFF程度,单位,规则,表,行,列,原值,应改为,把握,说明,");
        assertThat(csv.split("\r\n")).hasSize((int) findings + 1);
        assertThat(csv)
                .contains(
                        "\r\n错误,清溪镇人民政府,每行总计,第三表,一、本年新收政府信息公开申请数量,总计,3,0,95%,第三表“一、本年新收政府信息公开申请数量”行：六列之和为0，总计写的是3，相差3,,")
                .contains("\"a,b.docx\",国办公开办函〔2021〕30号、〔2019〕60号（年度报告格式）,applications.row-total,");
        assertThat(Outputs.text(OutputFormat.CSV, Locale.ENGLISH, results))
                .startsWith("\uFEFFseverity,organisation,rule,table,row,column,original,suggested,confidence");
    }

    @Test
    void noTextOfAReportBecomesAFormula() throws IOException {
        String csv = Outputs.text(OutputFormat.CSV, Locale.CHINESE, Outputs.various());
        assertThat(csv.split("\r\n"))
                .allSatisfy(line -> assertThat(line).doesNotStartWith("=").doesNotStartWith("\"="));
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\")").doesNotContain(",=", ",\"=");

        try (Workbook workbook = workbook(Outputs.various())) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("=")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void everySignThatStartsAFormulaIsKnown() {
        assertThat(List.of("=1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠A", "\t=1"))
                .allMatch(SpreadsheetText::looksLikeFormula);
        assertThat(List.of("", "1", "甲镇", " =1", "'=1")).noneMatch(SpreadsheetText::looksLikeFormula);
    }

    @Test
    void theWorkbookDoesNotTellWhenItWasWritten() throws IOException {
        try (XSSFWorkbook workbook = workbook(Outputs.various())) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                    .hasTime(0);
        }
    }

    @Test
    void theWorkbookTellsWhatItCameToTheFindingsAndTheUnits() throws IOException {
        List<ValidationResult> results = Outputs.various();
        try (Workbook workbook = workbook(results)) {
            long findings = results.stream()
                    .mapToLong(result -> result.findings().size())
                    .sum();
            assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("概况", "问题清单", "各单位");
            assertThat(workbook.getSheet("问题清单").getLastRowNum()).isEqualTo((int) findings);
            assertThat(workbook.getSheet("各单位").getLastRowNum()).isEqualTo(6);
            assertThat(texts(workbook.getSheet("概况"))).contains("通过", "不通过", "每行总计");
            Row wrong = workbook.getSheet("各单位").getRow(3);
            assertThat(wrong.getCell(7).getStringCellValue()).isEqualTo("a,b.docx");
            assertThat(wrong.getCell(2).getStringCellValue()).isEqualTo("不通过");
            assertThat(wrong.getCell(3).getNumericCellValue()).isEqualTo(2);
            assertThat(wrong.getCell(6).getStringCellValue()).startsWith("应改（把握95%）：第三表");
        }
    }

    @Test
    void theReportsThatNeedItMostComeFirstUnlessTheOrderOfFilesIsAskedFor() throws IOException {
        assertThat(files(ReportOrder.NEED)).startsWith("two.json").endsWith("空.docx", "乡镇/清溪 镇.docx");
        assertThat(files(ReportOrder.FILE))
                .startsWith("乡镇/清溪 镇.docx", "a,b.docx")
                .endsWith("空.docx");
    }

    @Test
    void theFindingsPrintLandscapeAsWideAsThePaperWithTheirTitlesOnEachPage() throws IOException {
        try (Workbook workbook = workbook(Outputs.various())) {
            Sheet findings = workbook.getSheet("问题清单");
            assertThat(findings.getPrintSetup().getLandscape()).isTrue();
            assertThat(findings.getFitToPage()).isTrue();
            assertThat(findings.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(findings.getPrintSetup().getFitHeight()).isZero();
            assertThat(findings.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(texts(findings)).contains("说明", "整改情况", "整改人", "整改日期");
            Row longest = row(findings, "第三表“一、本年新收政府信息公开申请数量”行：六列之和");
            assertThat(longest.getCell(9).getCellStyle().getWrapText()).isTrue();
            assertThat(longest.getHeightInPoints()).isGreaterThan(25);
        }
    }

    private static List<String> files(ReportOrder order) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputSettings settings = new OutputSettings(Locale.CHINESE, Severity.ERROR, false)
                .verbose(false)
                .inOrderOf(order);
        List<ValidationResult> results = Outputs.various();
        try (ResultWriter writer = OutputFormat.XLSX.open(bytes, settings)) {
            results.forEach(writer::write);
            writer.finish(BatchResult.of(results, Severity.ERROR));
        }
        List<String> files = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            workbook.getSheet("各单位").forEach(row -> files.add(row.getCell(7).getStringCellValue()));
        }
        return files.subList(1, files.size());
    }

    private static Row row(Sheet findings, String message) {
        for (Row row : findings) {
            if (row.getCell(9).getStringCellValue().startsWith(message)) {
                return row;
            }
        }
        throw new AssertionError(message);
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(cell.toString());
            }
        }
        return texts;
    }

    private static XSSFWorkbook workbook(List<ValidationResult> results) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Outputs.bytes(OutputFormat.XLSX, Locale.CHINESE, results)));
    }
}
