package io.github.gouji.office;

import io.github.gouji.paper.SheetForm;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.FormColumn.Nature;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.rule.FormNames;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The form to fill in as a workbook: totals are sums, what does not add up turns red, wrong kinds of numbers are refused. */
final class FormWorkbook implements FormText.Paper {

    private static final int TITLE_SIZE = 18;
    private static final int HEADING_SIZE = 13;
    private static final int SIZE = 11;

    /** Lines of room for a paragraph to be written. */
    private static final int LINES = 6;

    /** Larger than any change: what a signed number is checked for is that it is whole. */
    private static final String LARGE = "999999999";

    private final ReportFormat format;
    private final Map<CellKey, BigDecimal> filled;
    private final XSSFSheet sheet;
    private final SheetForm form;

    private FormWorkbook(ReportFormat format, Map<CellKey, BigDecimal> filled, XSSFSheet sheet) {
        this.format = format;
        this.filled = filled;
        this.sheet = sheet;
        this.form = new SheetForm(sheet);
    }

    static void write(FormText text, ReportFormat format, Map<CellKey, BigDecimal> filled, OutputStream stream)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormWorkbook drawn = new FormWorkbook(format, filled, workbook.createSheet("年度报告"));
            text.draw(drawn);
            drawn.reckon();
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            workbook.write(stream);
        }
    }

    @Override
    public void title(String text) {
        form.addText(text, TITLE_SIZE, true, HorizontalAlignment.CENTER);
    }

    @Override
    public void paragraph(String text) {
        form.addText(text, SIZE, false, HorizontalAlignment.LEFT);
    }

    @Override
    public void heading(String text) {
        form.addText(text, HEADING_SIZE, true, HorizontalAlignment.LEFT);
    }

    @Override
    public void prompt(String text) {
        paragraph(text);
        form.heighten(LINES);
    }

    @Override
    public void table(FormTable table) {
        form.addTable(table, this::fill);
    }

    @Override
    public void signature(String text) {
        form.addText(text, SIZE, false, HorizontalAlignment.RIGHT);
    }

    /** Sums, colours for what does not add up, and which numbers are taken. */
    private void reckon() {
        List<Equation> equations =
                format.equations().stream().filter(Equation::isBase).toList();
        addUp(equations);
        form.watch(equations);
        for (Nature nature : Nature.values()) {
            validate(nature);
        }
    }

    private void fill(Cell cell, CellKey key) {
        Optional.ofNullable(filled.get(key)).ifPresent(number -> cell.setCellValue(number.doubleValue()));
    }

    /** A total is the sum of its first equation; the others are watched. */
    private void addUp(List<Equation> equations) {
        Set<CellKey> totals = new HashSet<>();
        for (Equation equation : equations) {
            CellKey total = equation.left().get(0);
            if (equation.isTotal() && totals.add(total)) {
                CellAddress at = Objects.requireNonNull(form.cells().get(total));
                Cell cell = sheet.getRow(at.getRow()).getCell(at.getColumn());
                cell.setCellFormula(form.sum(equation.right()));
                cell.setCellValue(equation.right().stream()
                        .map(addend -> filled.getOrDefault(addend, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue());
            }
        }
    }

    private void validate(Nature nature) {
        CellRangeAddressList cells = new CellRangeAddressList();
        form.cells().entrySet().stream()
                .filter(cell -> nature(cell.getKey()) == nature)
                .map(Map.Entry::getValue)
                .sorted()
                .forEach(at -> cells.addCellRangeAddress(at.getRow(), at.getColumn(), at.getRow(), at.getColumn()));
        if (cells.countRanges() == 0) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint =
                switch (nature) {
                    case COUNT -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
                    case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
                    case CHANGE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "-" + LARGE, LARGE);
                };
        String allowed =
                switch (nature) {
                    case COUNT -> "请填0或正整数。";
                    case AMOUNT -> "请填0或正数，单位见表头。";
                    case CHANGE -> "请填整数，减少的填负数。";
                };
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setShowErrorBox(true);
        validation.createErrorBox("数字不对", allowed);
        sheet.addValidationData(validation);
    }

    private Nature nature(CellKey cell) {
        return FormNames.of(format).formColumn(cell.table(), cell.column()).nature();
    }
}
