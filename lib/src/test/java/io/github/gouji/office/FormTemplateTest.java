package io.github.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.OfficeBatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTemplateTest {

    private static final String PROMPT = "[（(]请填写[^）)]*[）)]";

    private final ReportValidator validator = ReportValidator.builder().build();
    private final String unit = OfficeBatch.units(1).get(0);
    private final FormTemplate template = new FormTemplate(2021, unit);

    @Test
    void theWordFileFilledInSoundlyChecksWithoutAFinding() throws IOException {
        AnnualReport sound = sound();
        Deque<String> texts = texts(sound);
        try (XWPFDocument document = new XWPFDocument(document(template))) {
            document.getParagraphs().forEach(paragraph -> fill(paragraph, texts));
            List<CellKey> cells = ReportFormat.newest().cells();
            int next = 0;
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        if (cell.getText().isEmpty() && !isContinued(cell)) {
                            cell.setText(figure(sound, cells.get(next++)));
                        }
                    }
                }
            }
            assertThat(next).isEqualTo(cells.size());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            assertSound(bytes, "a.docx", sound);
        }
    }

    @Test
    void theWorkbookFilledInSoundlyChecksWithoutAFinding() throws IOException {
        AnnualReport sound = sound();
        Deque<String> texts = texts(sound);
        try (XSSFWorkbook workbook = new XSSFWorkbook(workbook(template))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<Cell> figures = figures(sheet);
            List<CellKey> cells = ReportFormat.newest().cells();
            assertThat(figures).hasSameSizeAs(cells);
            for (int i = 0; i < cells.size(); i++) {
                if (figures.get(i).getCellType() != CellType.FORMULA) {
                    figures.get(i).setCellValue(Double.parseDouble(figure(sound, cells.get(i))));
                }
            }
            for (Row row : sheet) {
                Cell cell = row.getCell(0);
                if (cell != null && cell.getCellType() == CellType.STRING) {
                    cell.setCellValue(filled(cell.getStringCellValue(), texts));
                }
            }
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            assertSound(bytes, "a.xlsx", sound);
        }
    }

    @Test
    void everyTotalIsASumAndEveryEquationIsWatched() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(workbook(template))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            long formulas = figures(sheet).stream()
                    .filter(cell -> cell.getCellType() == CellType.FORMULA)
                    .count();
            long base = ReportFormat.newest().equations().stream()
                    .filter(equation -> equation.isBase())
                    .count();
            long totals = ReportFormat.newest().equations().stream()
                    .filter(equation -> equation.isBase() && equation.isTotal())
                    .map(equation -> equation.left())
                    .distinct()
                    .count();
            assertThat(formulas).isEqualTo(totals);
            long rules = 0;
            for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
                rules += sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(i)
                        .getNumberOfRules();
            }
            assertThat(rules).isEqualTo(base);
        }
    }

    @Test
    void whatLastYearCarriedForwardIsCarriedOver() throws IOException {
        AnnualReport lastYear = sound();
        FormTemplate next = new FormTemplate(2022, unit).carriedOver(lastYear);
        try (XSSFWorkbook workbook = new XSSFWorkbook(workbook(next))) {
            List<Cell> figures = figures(workbook.getSheetAt(0));
            int at = ReportFormat.newest()
                    .cells()
                    .indexOf(CellKey.of(ApplicationRow.CARRIED_OVER, ApplicantType.NATURAL_PERSON));
            assertThat(figures.get(at).getNumericCellValue()).isEqualTo(2);
            int total =
                    ReportFormat.newest().cells().indexOf(CellKey.of(ApplicationRow.CARRIED_OVER, ApplicantType.TOTAL));
            assertThat(figures.get(total).getNumericCellValue()).isEqualTo(2);
        }
        ValidationResult document = validator.check(document(next), "a.docx");
        assertThat(document.reports()
                        .get(0)
                        .report()
                        .figure(CellKey.of(ApplicationRow.CARRIED_OVER, ApplicantType.TOTAL)))
                .map(Figure::text)
                .contains("2");
    }

    @Test
    void whatIsLeftToFillInIsFound() throws IOException {
        assertThat(validator.check(document(template), "a.docx").findings())
                .extracting(finding -> finding.rule().id())
                .contains("content.template", "cell.blank");
    }

    @Test
    void aFormThatKnowsNoMoreThanLastYearIsNotFilledInAndNothingIsGuessedOfIt() throws IOException {
        FormTemplate next = new FormTemplate(2022, unit).carriedOver(sound());
        for (ValidationResult result :
                List.of(validator.check(document(next), "a.docx"), validator.check(workbook(next), "a.xlsx"))) {
            assertThat(result.findings())
                    .noneMatch(finding -> finding.severity() == Severity.ERROR)
                    .anySatisfy(finding -> assertThat(finding.message()).startsWith("第三表还没有填写"));
            assertThat(result.reports().get(0).repairs()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2030})
    void itIsTheFormOfTheYear(int year) throws IOException {
        FormTemplate form = new FormTemplate(year, unit);
        AnnualReport report =
                validator.check(workbook(form), "a.xlsx").reports().get(0).report();
        assertThat(report.format()).isEqualTo(ReportFormat.ofYear(year));
        assertThat(report.year()).contains(year);
        assertThat(report.organization()).contains(unit);
        assertThat(report.sections()).hasSize(6);
    }

    @Test
    void thereWasNoFormBefore2019() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormTemplate(2018, unit))
                .withMessageContaining("2018");
    }

    private AnnualReport sound() throws IOException {
        String report = OfficeBatch.report(unit);
        return validator
                .check(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), "sound.txt")
                .reports()
                .get(0)
                .report();
    }

    /** What a person writes for each prompt. */
    private static Deque<String> texts(AnnualReport sound) {
        Deque<String> texts = new ArrayDeque<>();
        texts.add("党政综合办公室（地址：人民路12号；邮编：312099；电话：0571-86120012）");
        for (int number : List.of(1, 5, 6)) {
            List<Passage> paragraphs = sound.section(number).orElseThrow().paragraphs();
            paragraphs.subList(number == 1 ? 1 : 0, paragraphs.size()).stream()
                    .map(paragraph -> paragraph.text().replaceFirst("^（.）.*?情况。|^.{2,7}：", ""))
                    .forEach(texts::add);
        }
        return texts;
    }

    private String filled(String text, Deque<String> texts) {
        String filled = text.replace("年　月　日", "年1月20日");
        return text.matches("(?s).*" + PROMPT + ".*") ? filled.replaceFirst(PROMPT, texts.remove()) : filled;
    }

    private void fill(XWPFParagraph paragraph, Deque<String> texts) {
        XWPFRun run = paragraph.getRuns().get(0);
        run.setText(filled(run.text(), texts), 0);
    }

    private static boolean isContinued(XWPFTableCell cell) {
        return Optional.ofNullable(cell.getCTTc().getTcPr())
                .filter(properties -> properties.isSetVMerge())
                .isPresent();
    }

    private static String figure(AnnualReport report, CellKey cell) {
        return report.figure(cell).map(Figure::text).orElseThrow();
    }

    /** The cells to be filled in or added up, in the order of the sheet, which is that of the form. */
    private static List<Cell> figures(XSSFSheet sheet) {
        Set<CellAddress> validated = new HashSet<>();
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
            for (CellRangeAddress range : validation.getRegions().getCellRangeAddresses()) {
                range.forEach(validated::add);
            }
        }
        List<Cell> figures = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (validated.contains(cell.getAddress())) {
                figures.add(cell);
            }
        }));
        return figures;
    }

    private void assertSound(ByteArrayOutputStream bytes, String name, AnnualReport sound) throws IOException {
        ValidationResult result = validator.check(new ByteArrayInputStream(bytes.toByteArray()), name);
        assertThat(result.findings()).extracting(Finding::message).isEmpty();
        AnnualReport read = result.reports().get(0).report();
        for (FormTable table : ReportFormat.newest().tables()) {
            table.cells()
                    .forEach(cell -> assertThat(number(read, cell))
                            .as(cell.toString())
                            .isEqualByComparingTo(number(sound, cell)));
        }
        assertThat(read.sections()).hasSize(6);
    }

    private static BigDecimal number(AnnualReport report, CellKey cell) {
        return report.figure(cell).flatMap(Figure::number).orElseThrow();
    }

    private static InputStream document(FormTemplate template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.writeDocument(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static InputStream workbook(FormTemplate template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.writeWorkbook(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
