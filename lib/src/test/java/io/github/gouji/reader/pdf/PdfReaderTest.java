package io.github.gouji.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReaders;
import io.github.gouji.reader.ReadFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static final double[] XS = {100, 200, 260};
    private static final double[] YS = {700, 720, 740};
    private static final List<List<String>> ROWS = List.of(List.of("规章", "12"), List.of("行政许可", "3"));

    private static PdfFixture table(PdfFixture pdf) {
        return pdf.grid(XS, YS)
                .text(105, 726, "规章")
                .text(225, 726, "12")
                .text(105, 706, "行政许可")
                .text(225, 706, "3");
    }

    private static ReadFile read(PdfFixture pdf) throws UnreadableException {
        return ReadFile.of("报告.pdf", pdf.file());
    }

    @Test
    void tablesAndTextAreRead() throws UnreadableException {
        ReadFile file = read(table(new PdfFixture().text(100, 760, "二、主动公开政府信息情况")));

        assertThat(file.document().fileType()).isEqualTo("pdf");
        assertThat(file.paragraphs()).containsExactly("二、主动公开政府信息情况");
        assertThat(file.rows()).isEqualTo(ROWS);
    }

    @Test
    void contentDecidesNotTheName() {
        assertThat(new PdfReader()
                        .accepts(new FileContent(
                                "报告.docx", new PdfFixture().text(1, 1, "文").file())))
                .isTrue();
        assertThat(new PdfReader()
                        .accepts(new FileContent("报告.pdf", "<html>%PDF-1.5</html>".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"90, 0 1 -1 0 842 0, 842 595", "180, -1 0 0 -1 595 842, 595 842", "270, 0 -1 1 0 0 595, 842 595"})
    void turnedPagesAreRead(int rotation, String matrix, String size) throws UnreadableException {
        PdfFixture pdf = new PdfFixture()
                .page("/Rotate " + rotation + "/MediaBox[0 0 " + size + "]")
                .draw(matrix + " cm");

        assertThat(read(table(pdf)).rows()).isEqualTo(ROWS);
        assertThat(read(table(new PdfFixture()
                                .page("/MediaBox[0 0 " + size + "]")
                                .draw(matrix + " cm")))
                        .rows())
                .as("without being turned back")
                .isEqualTo(ROWS);
    }

    @Test
    void onlyWhatTheCropBoxShowsIsRead() throws UnreadableException {
        PdfFixture pdf = table(new PdfFixture().page("/MediaBox[-50 -50 595 842]/CropBox[50 100 595 780]"))
                .text(10, 726, "页外")
                .text(105, 790, "页外");

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
        assertThat(read(pdf).paragraphs()).isEmpty();
    }

    @Test
    void linesMayBeFilledBarsOrRectangles() throws UnreadableException {
        PdfFixture pdf =
                new PdfFixture().draw("100 700 100 20 re 200 700 60 20 re 100 720 100 20 re 200 720 60 20 re S");
        pdf.text(105, 726, "规章").text(225, 726, "12").text(105, 706, "行政许可").text(225, 706, "3");

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
    }

    @Test
    void whatAClipHidesIsNotThere() throws UnreadableException {
        PdfFixture pdf = table(new PdfFixture())
                .draw("q 0 0 50 50 re W n 0 600 m 500 600 l S BT /F1 10 Tf 225 690 Td <" + PdfFixture.hex("藏")
                        + "> Tj ET Q");

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
        assertThat(read(pdf).paragraphs()).isEmpty();
    }

    @Test
    void textOfFormsIsRead() throws UnreadableException {
        PdfFixture pdf = new PdfFixture();
        int form = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 600 900]",
                ("BT /F1 10 Tf 100 600 Td <" + PdfFixture.hex("表单") + "> Tj ET").getBytes(StandardCharsets.US_ASCII));

        assertThat(read(pdf.resources("/XObject<</A " + form + " 0 R>>").draw("/A Do"))
                        .paragraphs())
                .containsExactly("表单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Tr", "1 g", "1 1 1 rg", "0 0 0 0 k"})
    void hiddenAndWhiteTextIsLeftOut(String hidden) throws UnreadableException {
        PdfFixture pdf = new PdfFixture()
                .text(100, 700, "看得见的正文")
                .draw("q " + hidden + " BT /F1 10 Tf 200 700 Td <" + PdfFixture.hex("99") + "> Tj ET Q");

        assertThat(read(pdf).paragraphs()).containsExactly("看得见的正文");
    }

    @Test
    void whatAWhiteBoxIsPaintedOverIsNotSeen() throws UnreadableException {
        PdfFixture pdf = table(new PdfFixture().text(215, 726, "9"))
                .draw("1 g 212 721 10 18 re f 0 g")
                .text(225, 726, "12");

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Clear gs 1 1 0 rg 102 701 150 38 re f",
                "/Multiply gs 1 1 0 rg 102 701 150 38 re f",
                "1 1 0 rg 90 690 200 60 re 260 740 m 100 740 l 100 700 l 260 700 l f",
                "/Pattern cs /P1 scn 102 701 150 38 re f",
                "110 700 m 110 701 l 260 740 l W n 1 g 102 701 150 38 re f"
            })
    void whatShowsThroughIsSeen(String painted) throws UnreadableException {
        PdfFixture pdf = table(new PdfFixture().resources("/ExtGState<</Clear<</ca 0.4>>/Multiply<</BM/Multiply>>>>"))
                .draw(painted);

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
    }

    @Test
    void struckFiguresAreGone() throws UnreadableException {
        PdfFixture pdf = table(new PdfFixture().text(205, 726, "79")).draw("204.5 729 m 215.5 729 l S");

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
    }

    @Test
    void underlinedFiguresStay() throws UnreadableException {
        PdfFixture pdf = table(new PdfFixture()).draw("225 725 m 235 725 l S");

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
    }

    @Test
    void watermarkAcrossCellsIsNoFigure() throws UnreadableException {
        PdfFixture pdf =
                table(new PdfFixture().draw("BT /F1 40 Tf 190 705 Td <%s> Tj ET".formatted(PdfFixture.hex("2022"))));

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/V(12)/DA(/Helv 8 Tf 0 g)",
                "/V(12)/DA(/Helv .8e1 8.5 Tf)",
                "/V(12)/DA(/Helv 1.2.3 Tf)",
                "/V(12)",
                "/Parent<</V(12)/T(a)>>"
            })
    void fieldsThatTheViewerFillsInHaveTheirValue(String value) throws UnreadableException {
        PdfFixture pdf = new PdfFixture();
        int field = pdf.object("<</Type/Annot/Subtype/Widget/FT/Tx/Rect[220 722 250 738]" + value + ">>");
        pdf.page("/MediaBox[0 0 595 842]/Annots[" + field + " 0 R]")
                .grid(XS, YS)
                .text(105, 726, "规章")
                .text(105, 706, "行政许可")
                .text(225, 706, "3");

        assertThat(read(pdf).rows()).isEqualTo(ROWS);
    }

    @Test
    void charactersDrawnOneByOneAreWords() throws UnreadableException {
        PdfFixture pdf = new PdfFixture();
        for (int i = 0; i < 6; i++) {
            pdf.text(100 + 10 * i, 700, "政府信息公开".substring(i, i + 1));
        }

        assertThat(read(pdf).paragraphs()).containsExactly("政府信息公开");
    }

    @Test
    void fontThatDoesNotTellItsCharactersIsNotGuessedAt() {
        PdfFixture pdf = new PdfFixture().draw("BT /F3 10 Tf 100 700 Td <010001010102> Tj ET");

        assertProblem(pdf, Problem.NO_CHARACTERS);
    }

    @Test
    void fewUnknownCharactersAreMarked() throws UnreadableException {
        PdfFixture pdf = new PdfFixture().text(100, 700, "各项申请共计办理完毕合计").draw("BT /F3 10 Tf 220 700 Td <0110> Tj ET");

        assertThat(read(pdf).paragraphs()).containsExactly("各项申请共计办理完毕合计\uFFFD");
    }

    @Test
    void noFileIsWrittenAndNoFontOfTheSystemLookedFor(@TempDir Path folder) throws UnreadableException, IOException {
        String before = System.getProperty("pdfbox.fontcache");
        System.setProperty("pdfbox.fontcache", folder.toString());
        try {
            read(table(new PdfFixture()).draw("BT /F2 10 Tf 100 600 Td (2021) Tj ET"));
        } finally {
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            } else {
                System.setProperty("pdfbox.fontcache", before);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    static void assertProblem(PdfFixture pdf, Problem problem) {
        assertProblem(pdf.file(), Limits.defaults(), problem);
    }

    static void assertProblem(byte[] file, Limits limits, Problem problem) {
        assertThatThrownBy(() -> DocumentReaders.load(PdfReaderTest.class.getClassLoader())
                        .read(new FileContent("报告.pdf", file), new Budget(limits)))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
