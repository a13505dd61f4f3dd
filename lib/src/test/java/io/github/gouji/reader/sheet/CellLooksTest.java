package io.github.gouji.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.ReadFile;
import io.github.gouji.reader.sheet.SheetFixture.Kind;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is struck through or white is gone, and a raised digit is the mark of a note. */
class CellLooksTest {

    private static Font font(SheetFixture fixture, boolean struck, boolean raised) {
        Font font = fixture.workbook.createFont();
        font.setStrikeout(struck);
        font.setTypeOffset(raised ? Font.SS_SUPER : Font.SS_NONE);
        return font;
    }

    private static void look(SheetFixture fixture, int column, int from, int to, Font font) {
        Cell cell = fixture.sheet.getRow(0).getCell(column);
        String text = cell.getStringCellValue();
        RichTextString rich = fixture.workbook.getCreationHelper().createRichTextString(text);
        rich.applyFont(from, to, font);
        cell.setCellValue(rich);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void struckCharactersAreGoneAndRaisedDigitsAreMarks(Kind kind) throws Exception {
        SheetFixture fixture = new SheetFixture(kind).boxes(1, "规章", "7975", "751", "38");
        for (int other = 0; other < 4; other++) {
            fixture.workbook.createFont().setFontHeightInPoints((short) (20 + other));
        }
        look(fixture, 1, 0, 2, font(fixture, true, false));
        look(fixture, 2, 2, 3, font(fixture, false, true));
        look(fixture, 3, 0, 2, font(fixture, false, false));

        assertThat(fixture.lines()).containsExactly("[0: 规章][1: 75][2: 75¹][3: 38]");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCellWhoseFontIsStruckIsBlankButForRunsWithAFontOfTheirOwn(Kind kind) throws Exception {
        SheetFixture fixture = new SheetFixture(kind).row(1, "规章", 79, "旧", "7975", "=40+1");
        CellStyle struck = fixture.workbook.createCellStyle();
        struck.setFont(font(fixture, true, false));
        for (int column = 1; column < 5; column++) {
            fixture.sheet.getRow(0).getCell(column).setCellStyle(struck);
        }
        look(fixture, 3, 2, 4, font(fixture, false, false));

        assertThat(fixture.lines()).containsExactly("[0: 规章][1: 75]");
    }

    private static CellStyle white(SheetFixture fixture, IndexedColors ground) {
        Font font = fixture.workbook.createFont();
        font.setColor(IndexedColors.WHITE.getIndex());
        CellStyle style = fixture.workbook.createCellStyle();
        style.setFont(font);
        if (ground != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(ground.getIndex());
        }
        return style;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whiteOnWhiteIsNotSeenAndWhiteOnAColourIs(Kind kind) throws Exception {
        SheetFixture fixture = new SheetFixture(kind).row(1, "规章", 7, 8, 9, "64", "78");
        Font font = fixture.workbook.createFont();
        font.setColor(IndexedColors.WHITE.getIndex());
        look(fixture, 4, 0, 1, font);
        look(fixture, 5, 0, 1, font);
        IndexedColors[] grounds = {null, IndexedColors.WHITE, IndexedColors.DARK_BLUE};
        for (int i = 0; i < grounds.length; i++) {
            fixture.sheet.getRow(0).getCell(i + 1).setCellStyle(white(fixture, grounds[i]));
        }
        fixture.sheet.getRow(0).getCell(5).setCellStyle(white(fixture, IndexedColors.DARK_BLUE));

        assertThat(fixture.lines()).containsExactly("[0: 规章][1: 9][2: 4][3: 78]");
    }

    @Test
    void excel2003XmlTellsLooksByStyleAndByMarkup() throws Exception {
        String cells =
                "<Cell><Data ss:Type=\"String\">规章</Data></Cell><Cell ss:StyleID=\"s\"><Data ss:Type=\"Number\">79</Data></Cell>"
                        + "<Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\"><S>79</S><Font>75</Font><Sup>1</Sup></ss:Data></Cell>"
                        + "<Cell><Data ss:Type=\"Number\">4</Data></Cell>";
        String workbook = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"s\">"
                + "<Font ss:StrikeThrough=\"1\"/></Style></Styles><Worksheet ss:Name=\"表\"><Table><Row>" + cells
                + "</Row><Row>" + cells + "</Row></Table></Worksheet></Workbook>";

        assertThat(ReadFile.of("a.xml", workbook).allRows()).first().isEqualTo(List.of("规章", "75¹", "4"));
    }

    @Test
    void openDocumentTellsLooksBySpansAndStyles() throws Exception {
        String struck = "<style:text-properties style:text-line-through-style=\"solid\"/>";
        String cells = cell("规章")
                + cell(
                        "<text:span text:style-name=\"t\">79</text:span>75<text:span text:style-name=\"r\">1</text:span>")
                + "<table:table-cell table:style-name=\"c\" office:value-type=\"float\" office:value=\"79\"><text:p>79</text:p></table:table-cell>"
                + cell("4");
        String sheet =
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:automatic-styles>"
                        + "<style:style style:name=\"t\" style:family=\"text\">" + struck + "</style:style>"
                        + "<style:style style:name=\"c\" style:family=\"table-cell\">" + struck + "</style:style>"
                        + "<style:style style:name=\"r\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"
                        + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"表\"><table:table-row>"
                        + cells
                        + "</table:table-row><table:table-row>" + cells
                        + "</table:table-row></table:table></office:spreadsheet></office:body></office:document>";

        assertThat(ReadFile.of("a.fods", sheet).allRows()).first().isEqualTo(List.of("规章", "75¹", "4"));
    }

    private static String cell(String markup) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + markup + "</text:p></table:table-cell>";
    }
}
