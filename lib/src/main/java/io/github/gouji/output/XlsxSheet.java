package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A list on a sheet: a row of titles that stays in view, a filter, rows below it. */
final class XlsxSheet {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Spreadsheets round longer numbers, so that they are written as text. */
    private static final int MOST_DIGITS = 15;

    private static final String END_OF_SHEET = "… 其余见其他格式的结果 / the rest is in results of other formats";
    /** Widths of columns are told in 256ths of a character. */
    private static final int WIDTH_OF_CHARACTER = 256;

    private final Sheet sheet;
    private final XlsxStyles styles;
    private final int columns;
    private int rows;

    XlsxSheet(Sheet sheet, XlsxStyles styles, List<String> titles, List<Integer> widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = titles.size();
        Row row = sheet.createRow(rows++);
        for (int column = 0; column < columns; column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(titles.get(column));
            cell.setCellStyle(styles.title());
            sheet.setColumnWidth(column, widths.get(column) * WIDTH_OF_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    XlsxStyles styles() {
        return styles;
    }

    /** Adds a row of numbers and text. */
    void add(List<?> values) {
        add(values, null, -1);
    }

    /** Adds a row in which one cell shows the severity. */
    void add(List<?> values, @Nullable Severity severity, int severityColumn) {
        if (rows == MOST_ROWS) {
            return;
        }
        if (rows == MOST_ROWS - 1) {
            sheet.createRow(rows++).createCell(0).setCellValue(END_OF_SHEET);
            return;
        }
        Row row = sheet.createRow(rows++);
        for (int column = 0; column < values.size(); column++) {
            set(row.createCell(column), values.get(column));
        }
        if (severity != null) {
            row.getCell(severityColumn).setCellStyle(styles.of(severity));
        }
    }

    /** Numbers beyond the 15 digits that a spreadsheet keeps stay text. */
    private void set(Cell cell, Object value) {
        if (value instanceof BigDecimal number && number.precision() <= MOST_DIGITS) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.plain());
            return;
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        cell.setCellStyle(SpreadsheetText.looksLikeFormula(text) ? styles.quoted() : styles.plain());
    }

    /** Puts the filter on what is there. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns - 1));
    }
}
