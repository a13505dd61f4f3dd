package io.github.gouji.reader.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.reader.BlockDump;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RTF as Word, WPS and others write it. */
class RtfReaderTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl"
            + "{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134 SimSun;}{\\f2\\fnil Any;}}"
            + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}{\\info{\\title \\'b1\\'ea\\'cc\\'e2}}"
            + "{\\header \\pard page head\\par}{\\footerf \\pard page foot\\par}";

    private static List<String> lines(String body) throws Exception {
        return linesOf(HEAD + body + "}");
    }

    private static List<String> linesOf(String rtf) throws Exception {
        FileContent content = new FileContent("报告.doc", rtf.getBytes(StandardCharsets.ISO_8859_1));
        return BlockDump.lines(
                new RtfReader().read(content, new Budget(Limits.defaults())).blocks());
    }

    /** Text as double bytes of the Chinese code page. */
    private static String gbk(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName("GB18030"))) {
            hex.append(String.format("\\'%02x", b));
        }
        return hex.toString();
    }

    /** Text as Unicode characters, each with a stand-in. */
    private static String unicode(String text) {
        StringBuilder words = new StringBuilder();
        text.chars().forEach(c -> words.append("\\u").append((short) c).append('?'));
        return words.toString();
    }

    @Test
    void charactersComeInCodePagesAndInUnicode() throws Exception {
        assertThat(lines("\\pard\\f1 " + gbk("晨光镇") + "\\par " + unicode("年度报告") + "2021\\par"
                        + "{\\f0 caf\\'e9 \\'93x\\'94}\\par \\f2 " + gbk("默认") + "\\par"))
                .containsExactly("晨光镇", "年度报告2021", "café “x”", "默认");
    }

    @Test
    void aWesternFontOverChinesePairsIsACarelessWriters() throws Exception {
        assertThat(lines("\\pard\\f0 " + gbk("公开12件") + "\\par\\pard\\dbch\\af1\\loch\\f0 " + gbk("其中") + "\\par"))
                .containsExactly("公开12件", "其中");
    }

    @Test
    void struckTextIsGoneAndRaisedDigitsAreMarksOfNotes() throws Exception {
        assertThat(
                        lines(
                                "\\pard{\\strike 73}75\\par{\\striked1 8}\\striked0 9\\par\\strike 1\\plain 2\\par"
                                        + " 75{\\super 1}\\par 75\\super 1\\nosupersub 2\\par 75{\\up6 1}\\par 7{\\up5 5}\\par 75{\\sub 1}\\par"))
                .containsExactly("75", "9", "2", "75¹", "75¹2", "75¹", "75", "751");
    }

    @Test
    void everyFontHasItsCharacterSet() throws Exception {
        assertThat(linesOf(
                        "{\\rtf1\\ansi\\deff0{\\upr{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset134 B;}}{\\*\\ud{\\fonttbl"
                                + "{\\f0\\fcharset0 A;}}}}\\pard\\plain \\'ce\\'c1\\'d0\\'c0\\par\\loch\\af0\\hich\\af0\\dbch\\f1 "
                                + gbk("件") + "\\par}"))
                .containsExactly("ОБРА", "件");
    }

    @Test
    void aSecondByteMayBeAnOrdinaryCharacter() throws Exception {
        assertThat(lines("\\pard\\f1 \\'81@\\'81\\{\\par")).containsExactly("丂亄");
    }

    @Test
    void standInsOfAnyLengthArePassedOver() throws Exception {
        assertThat(
                        lines(
                                "\\pard\\uc2\\u26216 \\'b3\\'bf\\uc0\\u20809\\uc1{\\u38215 ?}\\u8220\\ldblquote x\\u8221\\rdblquote\\par"))
                .containsExactly("晨光镇“x”");
    }

    @Test
    void mergedCellsBecomeSpans() throws Exception {
        String head = "\\trowd\\trleft-108\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000";
        String next = "\\trowd\\trleft-108\\clvmrg\\cellx1000\\cellx2000\\cellx3010";
        String wide = "\\trowd\\trleft-108\\cellx1000\\cellx3000";
        assertThat(lines(head + "\\pard\\intbl A\\cell B\\cell\\cell\\row " + next
                        + "\\pard\\intbl\\cell 1\\cell 2\\cell\\row " + wide
                        + "\\pard\\intbl C\\cell 3\\cell\\row\\pard end\\par"))
                .containsExactly("[0: 2x1 A][1: 1x2 B]", "[1: 1][2: 2]", "[0: C][1: 1x2 3]", "end");
    }

    @Test
    void tablesWithinCellsAreNested() throws Exception {
        assertThat(lines(
                        "\\trowd\\cellx4000\\cellx8000\\pard\\intbl before\\par\\pard\\intbl\\itap2 x\\nestcell 1\\nestcell"
                                + "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}"
                                + "\\pard\\intbl after\\cell right\\cell"
                                + "{\\trowd\\cellx4000\\cellx8000\\row}\\pard end\\par"))
                .containsExactly("[0: before\nafter[before, [0: x][1: 1], after]][1: right]", "end");
    }

    @Test
    void aRowWithoutParagraphMarksIsATableAllTheSame() throws Exception {
        assertThat(lines("\\trowd\\cellx1000\\cellx2000 ab\\cell 2\\cell\\row c\\cell 3\\cell\\row\\pard end\\par"))
                .containsExactly("[0: ab][1: 2]", "[0: c][1: 3]", "end");
    }

    @Test
    void blankCellsBeyondTheRowsDescriptionAreSlips() throws Exception {
        assertThat(lines("\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell 1\\cell\\cell\\row"
                        + "\\trowd\\cellx1000\\pard\\intbl b\\cell 2\\cell\\row\\pard"))
                .containsExactly("[0: a][1: 1]", "[0: b][1: 2]");
    }

    @Test
    void deletedAndHiddenTextIsNotSeenAndFieldsShowTheirResult() throws Exception {
        assertThat(lines("\\pard 1{\\deleted 7}{\\v 99}{\\revised 2} {\\field{\\*\\fldinst{ PAGE }}{\\fldrslt 5}}\\v0"
                        + "{\\footnote note}{\\*\\bkmkstart b}{\\*\\unknown{\\b x}}{\\xe{x}}\\par"))
                .containsExactly("12 5");
    }

    @Test
    void automaticNumbersStandBesideTheText() throws Exception {
        assertThat(lines("{\\listtext\\pard\\plain\\f1 " + gbk("一、") + "\\tab}\\pard\\ls1\\f1 " + gbk("总体情况") + "\\par"
                        + "{\\pntext\\f0 1.\\tab}{\\*\\pn\\pndec}x\\par"))
                .containsExactly("一、|总体情况", "1.|x");
    }

    @Test
    void textBoxesFollowTheParagraphTheyHangOn() throws Exception {
        assertThat(
                        lines(
                                "\\pard here{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard box\\par"
                                        + "\\trowd\\cellx1000\\pard\\intbl 3\\cell\\row\\pard}}{\\shprslt{\\*\\do again}}} goes on\\par"))
                .containsExactly("here goes on", "box", "[0: 3]");
    }

    @Test
    void picturesAreTold() throws Exception {
        assertThat(lines("\\pard a{\\*\\shppict{\\pict\\pngblip 8950}}{\\nonshppict{\\pict 00}}\\par"
                        + " b{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict 00}}}{\\sp{\\sn fillBlip}{\\sv {\\pict 00}}}}}\\par"
                        + " c{\\pict\\bin5 {}}\\'1}\\par"))
                .containsExactly("a", "<picture>", "b", "<picture>", "c", "<picture>");
    }

    @Test
    void specialCharactersAndBreaksAreKept() throws Exception {
        assertThat(lines("\\pard a\\~b\\_c\\-d\\tab e\\line f\\emdash\\bullet\\\\\\{\\}\\u7?\\par"))
                .containsExactly("a\u00A0b-cd\te\nf—•\\{}");
    }

    @Test
    void lineEndsAndWhatFollowsTheFileMeanNothing() throws Exception {
        assertThat(linesOf("{\\rtf1 on\r\ne\\par\r\n}\0\0}trailing")).containsExactly("one");
    }
}
