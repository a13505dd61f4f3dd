package io.github.gouji.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.ReadFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Excel 2003 XML, as systems write it under the name of .xls. */
class SpreadsheetXmlReaderTest {

    private static String workbook(String sheets) {
        return "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><Styles><Style ss:ID=\"b\"><Borders>"
                + "<Border ss:Position=\"Top\"/></Borders></Style></Styles>" + sheets + "</Workbook>";
    }

    private static String sheet(String rows, String options) {
        return "<Worksheet ss:Name=\"表\"><Table>" + rows + "</Table>" + options + "</Worksheet>";
    }

    private static String cell(String attributes, String text) {
        return "<Cell ss:StyleID=\"b\" " + attributes + "><Data ss:Type=\"String\">" + text + "</Data></Cell>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xml", "report.xls"})
    void cellsStandWhereTheirIndexSaysAndMergedOnesSpan(String name) throws Exception {
        String rows = "<Row>" + cell("ss:MergeAcross=\"1\"", "信息内容") + cell("", "件数") + "</Row><Row>" + cell("", "规章")
                + cell("", "3") + cell("", "12") + "</Row><Row ss:Index=\"3\">" + cell("ss:Index=\"3\"", "9")
                + "</Row>";
        ReadFile read = ReadFile.of(name, workbook(sheet(rows, "")));

        assertThat(read.document().fileType()).isEqualTo("excel-xml");
        assertThat(read.table().cells().get(0).columnSpan()).isEqualTo(2);
        assertThat(read.rows().get(1)).containsExactly("规章", "3", "12");
        assertThat(read.table().cells())
                .last()
                .satisfies(cell -> assertThat(List.of(cell.row(), cell.column(), cell.text()))
                        .isEqualTo(List.of(2, 2, "9")));
    }

    @Test
    void hiddenSheetsAndRowsAndCommentsAreNotThere() throws Exception {
        String rows =
                "<Row>" + cell("", "规章") + cell("", "1") + "</Row><Row ss:Hidden=\"1\">" + cell("", "旧") + cell("", "9")
                        + "</Row><Row>" + cell("", "文件")
                        + "<Cell ss:StyleID=\"b\"><Data ss:Type=\"Number\">2</Data><Comment><Data>批注</Data></Comment></Cell></Row>";
        String hidden = "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>";
        ReadFile read = ReadFile.of(
                "a.xml", workbook(sheet(rows, "") + sheet("<Row>" + cell("", "藏") + cell("", "7") + "</Row>", hidden)));

        assertThat(read.allRows()).containsExactly(List.of("规章", "1"), List.of("文件", "2"));
    }
}
