package io.github.gouji.paper;

import io.github.gouji.constraint.Severity;
import io.github.gouji.wording.TextLine;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A list on a sheet: a row of titles that stays in view and on each page, a filter, rows below it. */
public final class ListSheet {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Spreadsheets round longer numbers, so that they are written as text. */
    private static final int MOST_DIGITS = 15;

    private static final float LINE_HEIGHT = 14.5f;
    /** No row of a spreadsheet is higher. */
    private static final float MOST_HEIGHT = 409;
    /** Characters of a column's width that its borders and a word's broken end take. */
    private static final int MARGIN = 2;

    private static final String END_OF_SHEET = "… 其余见其他格式的结果 / the rest is in results of other formats";
    /** Widths of columns are told in 256ths of a character. */
    private static final int WIDTH_OF_CHARACTER = 256;

    private final Sheet sheet;
    private final SheetStyles styles;
    private final List<Integer> widths;
    private int rows;
    private int printed;

    public ListSheet(Sheet sheet, SheetStyles styles, List<String> titles, List<Integer> widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths;
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * WIDTH_OF_CHARACTER);
        }
        if (!titles.isEmpty()) {
            addTitles(titles);
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }
        SheetPage.setUpList(sheet);
    }

    /** Prints so many columns from the left and no others. */
    public void printColumns(int columnsPrinted) {
        printed = columnsPrinted;
    }

    /** Adds a row of titles. */
    public void addTitles(List<String> titles) {
        Row row = sheet.createRow(rows++);
        for (int column = 0; column < titles.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(titles.get(column));
            cell.setCellStyle(styles.title());
        }
    }

    /** Adds a row of numbers and text. */
    public void add(List<?> values) {
        add(values, null, -1);
    }

    /** Adds a row in which one cell shows the severity. */
    public void add(List<?> values, @Nullable Severity severity, int severityColumn) {
        if (rows == MOST_ROWS) {
            return;
        }
        if (rows == MOST_ROWS - 1) {
            sheet.createRow(rows++).createCell(0).setCellValue(END_OF_SHEET);
            return;
        }
        Row row = sheet.createRow(rows++);
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            set(row.createCell(column), value);
            lines = Math.max(lines, lines(value.toString(), widths.get(column)));
        }
        row.setHeightInPoints(Math.min(MOST_HEIGHT, lines * LINE_HEIGHT));
        if (severity != null) {
            row.getCell(severityColumn).setCellStyle(styles.of(severity));
        }
    }

    /** Lines that a text takes in a column: not every program makes a row as high as its text. */
    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (TextLine.width(line) + width - MARGIN) / (width - MARGIN)))
                .sum();
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

    /** Sets what is printed, now that the last row is known. */
    public void finish() {
        if (printed > 0) {
            sheet.getWorkbook()
                    .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, printed - 1, 0, Math.max(1, rows - 1));
        }
    }

    /** Puts the filter on what is there. */
    public void filter() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, widths.size() - 1));
    }
}
