package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

        assertThat(csv).startsWith("\uFEFF文件,单位,年度,程度,规则,");
        assertThat(csv.split("\r\n")).hasSize((int) findings + 1);
        assertThat(csv)
                .contains("\r\n\"a,b.docx\",清溪镇人民政府,2019,错误,applications.row-total,第三表," + "一、本年新收政府信息公开申请数量,总计,0,3,");
        assertThat(Outputs.text(OutputFormat.CSV, Locale.ENGLISH, results)).startsWith("\uFEFFfile,organisation,year");
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
    void theWorkbookListsFindingsFilesAndRules() throws IOException {
        List<ValidationResult> results = Outputs.various();
        try (Workbook workbook = workbook(results)) {
            long findings = results.stream()
                    .mapToLong(result -> result.findings().size())
                    .sum();
            assertThat(workbook.getSheet("问题").getLastRowNum()).isEqualTo((int) findings);
            assertThat(workbook.getSheet("文件").getLastRowNum()).isEqualTo(6);
            assertThat(workbook.getSheet("规则").getLastRowNum()).isPositive();
            Row wrong = workbook.getSheet("文件").getRow(2);
            assertThat(wrong.getCell(0).getStringCellValue()).isEqualTo("a,b.docx");
            assertThat(wrong.getCell(3).getStringCellValue()).isEqualTo("不通过");
            assertThat(wrong.getCell(4).getNumericCellValue()).isEqualTo(2);
        }
    }

    private static XSSFWorkbook workbook(List<ValidationResult> results) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Outputs.bytes(OutputFormat.XLSX, Locale.CHINESE, results)));
    }
}
