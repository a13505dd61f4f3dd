package io.github.gouji.paper;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.Equation;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.wording.FormGrid;
import io.github.gouji.wording.FormGrid.Box;
import io.github.gouji.wording.TextLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The tables of the form on a sheet, as the notices print them, one below the other. They have different columns, so that
 * the sheet has many narrow ones, of which each box takes several. The form's equations become formulas.
 */
public final class SheetForm {

    /** Narrow columns: a multiple of what tables 二 (3 of figures), 三 (7) and 四 (15) need. */
    public static final int COLUMNS = 30;

    /** 256ths of a character, of one narrow column. */
    private static final int COLUMN_WIDTH = 820;

    private static final Pattern ADDRESS = Pattern.compile("\\b([A-Z]{1,2})([0-9]+)\\b");

    private static final float CHARACTERS = 3.2f;
    private static final float LINE_HEIGHT = 15;
    private static final float ROW_HEIGHT = 20;

    /** How many narrow columns the boxes of a table take, the last as often as needed. */
    private static final Map<TableKind, int[]> SPANS = new EnumMap<>(Map.of(
            TableKind.DISCLOSURE, new int[] {9, 7},
            TableKind.APPLICATIONS, new int[] {3, 4, 9, 2},
            TableKind.REVIEW, new int[] {2}));

    private final Sheet sheet;
    private final CellStyle label;
    private final CellStyle rowLabel;
    private final CellStyle figure;
    private final Map<CellKey, CellAddress> cells = new LinkedHashMap<>();
    private int next;

    /** What is written into a cell of the form. */
    public interface Filler {
        void fill(Cell cell, CellKey key);
    }

    /** A sheet with nothing on it yet, for A4 upright. */
    public SheetForm(Sheet sheet) {
        this.sheet = sheet;
        Workbook workbook = sheet.getWorkbook();
        this.label = bordered(workbook, HorizontalAlignment.CENTER);
        this.rowLabel = bordered(workbook, HorizontalAlignment.LEFT);
        this.figure = bordered(workbook, HorizontalAlignment.CENTER);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
        }
        sheet.setDisplayGridlines(false);
        SheetPage.setUpForm(sheet);
    }

    private static CellStyle bordered(Workbook workbook, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** How figures look, to be varied. */
    public CellStyle figureStyle() {
        return figure;
    }

    /** A line of text over the whole width: bold and larger, or plain and as high as it needs. */
    public Cell addText(String text, int size, boolean bold, HorizontalAlignment alignment) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        Font font = sheet.getWorkbook().createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) size);
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        Row row = sheet.createRow(next);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        int lines = Math.max(1, (int) Math.ceil(TextLine.width(text) * size / 11f / (COLUMNS * CHARACTERS)));
        row.setHeightInPoints(Math.max(ROW_HEIGHT, lines * LINE_HEIGHT * size / 11));
        merge(next, next, 0, COLUMNS - 1);
        next++;
        return cell;
    }

    /** Gives the last line of text this height, in lines. */
    public void heighten(int lines) {
        sheet.getRow(next - 1).setHeightInPoints(lines * LINE_HEIGHT);
    }

    /** Adds a table. */
    public void addTable(FormTable form, Filler filler) {
        List<List<Box>> lines = FormGrid.of(form);
        int width = lines.get(0).stream().mapToInt(Box::columns).sum();
        int[] starts = starts(form.kind(), width);
        Box[] above = new Box[width];
        int[] left = new int[width];
        for (List<Box> line : lines) {
            Row row = sheet.createRow(next);
            Iterator<Box> boxes = line.iterator();
            int height = 1;
            for (int column = 0; column < width; ) {
                boolean continued = left[column] > 0;
                Box box = continued ? above[column] : boxes.next();
                int end = starts[column + box.columns()];
                lay(row, box, starts[column], end, continued, filler);
                if (!continued && box.rows() == 1) {
                    height = Math.max(height, lines(box, end - starts[column]));
                }
                above[column] = box;
                left[column] = (continued ? left[column] : box.rows()) - 1;
                column += box.columns();
            }
            row.setHeightInPoints(Math.max(ROW_HEIGHT, height * LINE_HEIGHT));
            next++;
        }
    }

    private static int[] starts(TableKind kind, int width) {
        int[] spans = Objects.requireNonNull(SPANS.get(kind));
        int[] starts = new int[width + 1];
        for (int column = 0; column < width; column++) {
            starts[column + 1] = starts[column] + spans[Math.min(column, spans.length - 1)];
        }
        return starts;
    }

    private static int lines(Box box, int columns) {
        String text = box.label();
        return text == null ? 1 : (int) Math.ceil(TextLine.width(text) / (columns * CHARACTERS - 1));
    }

    private void lay(Row row, Box box, int from, int end, boolean continued, Filler filler) {
        CellStyle style = box.cell() != null ? figure : box.isRowLabel() ? rowLabel : label;
        IntStream.range(from, end).forEach(column -> row.createCell(column).setCellStyle(style));
        if (continued) {
            return;
        }
        Cell cell = row.getCell(from);
        CellKey key = box.cell();
        if (key == null) {
            cell.setCellValue(box.label());
        } else {
            cells.put(key, new CellAddress(cell));
            filler.fill(cell, key);
        }
        merge(next, next + box.rows() - 1, from, end - 1);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    /** Where the cells of the form stand. */
    public Map<CellKey, CellAddress> cells() {
        return Map.copyOf(cells);
    }

    /** The sum of cells of the form as a formula, such as {@code SUM(Q12:AC12)}. */
    public String sum(List<CellKey> addends) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        for (CellKey key : addends) {
            CellAddress at = address(key);
            CellRangeAddress last = ranges.isEmpty() ? alone(at) : ranges.get(ranges.size() - 1);
            if (!ranges.isEmpty() && goesOn(last, at)) {
                last.setLastRow(at.getRow());
                last.setLastColumn(at.getColumn());
            } else {
                ranges.add(alone(at));
            }
        }
        return ranges.stream().map(CellRangeAddress::formatAsString).collect(Collectors.joining(",", "SUM(", ")"));
    }

    private CellAddress address(CellKey key) {
        return Objects.requireNonNull(cells.get(key));
    }

    private static CellRangeAddress alone(CellAddress at) {
        return new CellRangeAddress(at.getRow(), at.getRow(), at.getColumn(), at.getColumn());
    }

    /** Whether a cell goes on with a range: nothing of the form stands between. */
    private boolean goesOn(CellRangeAddress range, CellAddress at) {
        boolean sameRow = range.getFirstRow() == at.getRow() && range.getLastRow() == at.getRow();
        boolean sameColumn = range.getFirstColumn() == at.getColumn() && range.getLastColumn() == at.getColumn();
        return sameRow && isEmptyBetween(range.getLastColumn(), at)
                || sameColumn && at.getRow() == range.getLastRow() + 1;
    }

    private boolean isEmptyBetween(int column, CellAddress at) {
        return column < at.getColumn()
                && cells.values().stream()
                        .noneMatch(other -> other.getRow() == at.getRow()
                                && other.getColumn() > column
                                && other.getColumn() < at.getColumn());
    }

    /** Turns cells red while an equation does not hold: the total of a sum, both sides of a balance. */
    public void watch(List<Equation> equations) {
        for (Equation equation : equations) {
            if (cells.keySet().containsAll(equation.cells())) {
                ConditionalFormattingRule rule = sheet.getSheetConditionalFormatting()
                        .createConditionalFormattingRule(
                                fixed(sum(equation.left())) + "<>" + fixed(sum(equation.right())));
                rule.createPatternFormatting().setFillBackgroundColor(IndexedColors.ROSE.getIndex());
                rule.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
                List<CellKey> shown = equation.isTotal() ? equation.left() : equation.cells();
                CellRangeAddress[] ranges =
                        shown.stream().map(this::address).map(SheetForm::alone).toArray(CellRangeAddress[]::new);
                sheet.getSheetConditionalFormatting().addConditionalFormatting(ranges, rule);
            }
        }
    }

    /** The same formula whichever cell it is asked for. */
    private static String fixed(String formula) {
        return ADDRESS.matcher(formula).replaceAll("\\$$1\\$$2");
    }
}
