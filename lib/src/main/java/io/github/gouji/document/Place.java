package io.github.gouji.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a submitted file, in terms that a person can follow: a page, a line, a sheet and cell, a
 * table, row and cell. Every component may be absent ({@code null}); all numbers count from 1.
 *
 * @param page page of a PDF or OFD file
 * @param line line of a text file
 * @param sheet sheet of a workbook
 * @param address cell of a sheet, such as {@code B12}
 * @param table table of the document, counted through the whole file
 * @param row row of that table, as printed
 * @param cell cell within that row, as printed, merged cells counting once
 * @param element anything else: an element of a web page, a paragraph's number, a path into JSON
 */
public record Place(
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable String sheet,
        @Nullable String address,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer cell,
        @Nullable String element) {

    /** Nowhere in particular: the file as a whole. */
    public static final Place UNKNOWN = new Place(null, null, null, null, null, null, null, null);

    /** A line of a text file. */
    public static Place line(int line) {
        return new Place(null, line, null, null, null, null, null, null);
    }

    /** A page of a PDF or OFD file. */
    public static Place page(int page) {
        return new Place(page, null, null, null, null, null, null, null);
    }

    /** A cell of a workbook, such as {@code B12}. */
    public static Place sheet(String sheet, String address) {
        return new Place(null, null, sheet, address, null, null, null, null);
    }

    /** A cell of a table in a document that has no pages of its own (Word, ODT, RTF, HTML). */
    public static Place cell(int table, int row, int cell) {
        return new Place(null, null, null, null, table, row, cell, null);
    }

    /** A paragraph outside tables, counted through the document. */
    public static Place paragraph(int number) {
        return element("¶" + number);
    }

    /** This cell, there the paragraph of this number; empty ones do not count. */
    public Place inParagraph(int number) {
        return new Place(page, line, sheet, address, table, row, cell, "¶" + number);
    }

    /** An element of a web page or a path into data. */
    public static Place element(String element) {
        return new Place(null, null, null, null, null, null, null, element);
    }

    /** This place, on the given page. */
    public Place onPage(int newPage) {
        return new Place(newPage, line, sheet, address, table, row, cell, element);
    }

    /** This place, on the given line. */
    public Place onLine(int newLine) {
        return new Place(page, newLine, sheet, address, table, row, cell, element);
    }

    /** The place in words, for example {@code 第3页，表2第5行第4格} or {@code page 3, table 2 row 5 cell 4}. */
    public String describe(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        List<String> parts = new ArrayList<>();
        if (page != null) {
            parts.add(english ? "page " + page : "第" + page + "页");
        }
        if (line != null) {
            parts.add(english ? "line " + line : "第" + line + "行");
        }
        if (sheet != null) {
            parts.add(english ? "sheet " + sheet : "工作表" + sheet);
        }
        if (address != null) {
            parts.add(english ? "cell " + address : "单元格" + address);
        }
        if (table != null) {
            parts.add(tableCell(english));
        }
        if (element != null) {
            parts.add(element);
        }
        return String.join(english ? ", " : "，", parts);
    }

    private String tableCell(boolean english) {
        StringBuilder text = new StringBuilder(english ? "table " + table : "文中第" + table + "个表格");
        if (row != null) {
            text.append(english ? " row " + row : "第" + row + "行");
        }
        if (cell != null) {
            text.append(english ? " cell " + cell : "第" + cell + "格");
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return describe(Locale.CHINESE);
    }
}
