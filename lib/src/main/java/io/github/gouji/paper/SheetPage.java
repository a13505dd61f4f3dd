package io.github.gouji.paper;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How sheets are printed: on A4, with their name and the number of the page below. */
public final class SheetPage {

    /** Percent of a sheet that is wider than a page and is cut at given columns: 11 points become 6, as in a register. */
    private static final short CUT_SCALE = 58;

    /** Inches at the sides of a page. */
    private static final double SIDE = 0.4;

    private SheetPage() {}

    /** Upright, as wide as the paper. */
    static void setUpForm(Sheet sheet) {
        setUp(sheet, false);
        fit(sheet);
    }

    /** Landscape, as wide as the paper, as many pages as it takes. */
    static void setUpList(Sheet sheet) {
        setUp(sheet, true);
        fit(sheet);
    }

    /**
     * Landscape, with titles on each page.
     *
     * @param rows how many rows from the top are titles; the first column is one too
     * @param columnsOfPage how many columns of others go on a page; a sheet that has no more is as wide as the paper
     * @param columns how many columns of others there are
     */
    public static void setUpTable(Sheet sheet, int rows, int columnsOfPage, int columns) {
        setUp(sheet, true);
        sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        if (columns <= columnsOfPage) {
            fit(sheet);
            return;
        }
        sheet.getPrintSetup().setScale(CUT_SCALE);
        for (int last = columnsOfPage; last < columns; last += columnsOfPage) {
            sheet.setColumnBreak(last);
        }
    }

    private static void setUp(Sheet sheet, boolean landscape) {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(landscape);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    private static void fit(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
