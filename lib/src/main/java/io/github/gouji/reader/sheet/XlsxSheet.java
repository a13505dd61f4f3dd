package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.OoxmlRelations;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Streams one sheet of a workbook into a grid; used once. */
final class XlsxSheet {

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private final XlsxWorkbook workbook;
    private final XlsxWorkbook.Sheet sheet;
    private final WorkbookFormulas formulas;
    private final SheetGrid grid;
    private final Budget scratch;
    private int row = -1;
    private int column = -1;

    XlsxSheet(
            XlsxWorkbook workbook,
            XlsxWorkbook.Sheet sheet,
            WorkbookFormulas formulas,
            SheetGrid grid,
            Budget scratch) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.formulas = formulas;
        this.grid = grid;
        this.scratch = scratch;
    }

    void read(ZipContainer zip) throws UnreadableException {
        String drawing = "";
        try (XmlCursor xml = zip.xml(sheet.part())) {
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "col" -> column(xml);
                    case "row" -> row(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> merge(xml.attribute("ref"));
                    case "drawing" -> drawing = XlsxWorkbook.relationId(xml);
                    default -> {}
                }
            }
        }
        Optional<String> part =
                OoxmlRelations.of(sheet.part().replaceFirst("^/", ""), zip).byId(drawing, "drawing");
        if (part.isPresent() && zip.has(part.get())) {
            XlsxDrawing.read(zip, part.get(), grid, scratch);
        }
    }

    private void column(XmlCursor xml) {
        boolean hidden = xml.flag("hidden") || isZero(xml.attribute("width"));
        int first = xml.number("min", 0);
        int last = Math.min(xml.number("max", 0), LAST_COLUMN);
        if (hidden && first > 0 && last >= first) {
            grid.hideColumns(first - 1, last - 1);
        }
    }

    private void row(XmlCursor xml) {
        row = Math.min(xml.number("r", row + 2), LAST_ROW) - 1;
        column = -1;
        if (row >= 0 && (xml.flag("hidden") || xml.flag("customHeight") && isZero(xml.attribute("ht")))) {
            grid.hideRow(row);
        }
    }

    private static boolean isZero(@Nullable String size) {
        return size != null && size.matches("0+(\\.0+)?");
    }

    private void cell(XmlCursor xml) throws UnreadableException {
        int[] address = address(xml.attribute("r"));
        if (address != null) {
            row = address[0];
            column = address[1];
        } else {
            column++;
        }
        XlsxStyles.Style style = workbook.styles().get(xml.number("s", 0));
        String type = xml.attribute("t") == null ? "n" : xml.attribute("t");
        String value = null;
        String formula = null;
        boolean erased = style.erased();
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart("v")) {
                value = xml.textOfElement(scratch);
            } else if (xml.isStart("f")) {
                formula = xml.textOfElement(scratch);
            } else if (xml.isStart("is")) {
                value = XlsxText.read(xml, scratch).in(style);
                erased = false;
            }
        }
        if (row >= 0 && column < LAST_COLUMN) {
            String text = erased ? "" : text(type, value, formula, style);
            if (formula == null && type.equals("s") && value != null) {
                text = workbook.strings().get(index(value)).in(style);
            }
            grid.cell(row, column, text, style.bordered());
        }
    }

    private String text(String type, @Nullable String value, @Nullable String formula, XlsxStyles.Style style) {
        if (formula != null && (isMissing(type, value) || workbook.hasStaleValues())) {
            WorkbookFormulas.Result result = formulas.reckon(sheet.index(), row, column);
            if (result != null) {
                return result.text() != null ? result.text() : number(result.number(), style);
            }
            if (isMissing(type, value)) {
                return "=" + formula;
            }
        }
        if (value == null) {
            return "";
        }
        return switch (type) {
            case "s" -> workbook.strings().get(index(value)).in(style);
            case "n" -> number(value, style);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "str" -> XlsxStrings.unescape(value);
            default -> value;
        };
    }

    /** Excel and its likes write a reckoned 0 as {@code 0}; {@code 0.0} is a library's default for "not reckoned". */
    private static boolean isMissing(String type, @Nullable String value) {
        return value == null
                || type.equals("n") && (value.isBlank() || value.strip().equals("0.0"));
    }

    private String number(String value, XlsxStyles.Style style) {
        try {
            return number(Double.parseDouble(value.strip()), style);
        } catch (NumberFormatException notANumber) {
            return value;
        }
    }

    private String number(double value, XlsxStyles.Style style) {
        return workbook.numbers().of(value, style.format(), style.pattern());
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notAnIndex) {
            return -1;
        }
    }

    private void merge(@Nullable String area) throws UnreadableException {
        if (area == null || area.indexOf(':') < 0) {
            return;
        }
        int[] from = address(area.substring(0, area.indexOf(':')));
        int[] to = address(area.substring(area.indexOf(':') + 1));
        if (from != null && to != null && from[0] <= to[0] && from[1] <= to[1]) {
            grid.merge(from[0], from[1], to[0], to[1]);
        }
    }

    /** Row and column, from 0, of an address such as {@code B12}; {@code null} if it is none. */
    private static int @Nullable [] address(@Nullable String address) {
        if (address == null) {
            return null;
        }
        int column = 0;
        int i = 0;
        for (; i < address.length() && i < 3 && Character.isUpperCase(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        int row = 0;
        for (; i < address.length() && Character.isDigit(address.charAt(i)) && row <= LAST_ROW; i++) {
            row = row * 10 + address.charAt(i) - '0';
        }
        boolean valid = i == address.length() && column > 0 && column <= LAST_COLUMN && row > 0 && row <= LAST_ROW;
        return valid ? new int[] {row - 1, column - 1} : null;
    }
}
