package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.BlockDump;
import io.github.gouji.reader.DocumentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds one workbook in either kind of file and reads it back. */
public final class SheetFixture {

    /** The kinds, for parameterized tests. */
    public enum Kind {
        XLSX,
        XLS
    }

    final Workbook workbook;
    private final Kind kind;
    private final CellStyle bordered;
    Sheet sheet;

    public SheetFixture(Kind kind) {
        this.kind = kind;
        this.workbook = kind == Kind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        this.sheet = workbook.createSheet("年度报告");
        this.bordered = workbook.createCellStyle();
        bordered.setBorderBottom(BorderStyle.THIN);
        bordered.setBorderTop(BorderStyle.THIN);
        bordered.setBorderLeft(BorderStyle.THIN);
        bordered.setBorderRight(BorderStyle.THIN);
    }

    /** Fills a row, counted from 1 as people do; numbers become numbers, {@code null} no cell, {@code =…} a formula. */
    SheetFixture row(int number, Object... values) {
        return row(number, null, values);
    }

    /** As {@link #row}, each cell with borders, blank ones too. */
    public SheetFixture boxes(int number, Object... values) {
        return row(number, bordered, values);
    }

    private SheetFixture row(int number, CellStyle style, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                Cell cell = row.createCell(i);
                if (style != null) {
                    cell.setCellStyle(style);
                }
                set(cell, values[i]);
            }
        }
        return this;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number figure) {
            cell.setCellValue(figure.doubleValue());
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    public SheetFixture merge(String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        return this;
    }

    /** Gives a cell a number format. */
    SheetFixture format(int row, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(row - 1).getCell(column).setCellStyle(style);
        return this;
    }

    public FileContent content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileContent("报告", out.toByteArray());
    }

    /** What the workbook says, a line for each paragraph, row and picture. */
    List<String> lines() throws UnreadableException {
        DocumentReader reader = kind == Kind.XLSX ? new XlsxReader() : new XlsReader();
        return BlockDump.lines(
                reader.read(content(), new Budget(Limits.defaults())).blocks());
    }
}
