package io.github.gouji.reader.ofd;

import static io.github.gouji.reader.ofd.OfdFixture.grid;
import static io.github.gouji.reader.ofd.OfdFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReaders;
import io.github.gouji.reader.ReadFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfdReaderTest {

    private static final double[] XS = {30, 70, 90, 110};
    private static final double[] YS = {40, 47, 54};
    private static final String GRID = grid(XS, YS);
    private static final List<List<String>> ROWS = List.of(List.of("规章", "12", "3"), List.of("行政许可", "4", "56"));
    private static final String TEXT = text(32, 45, "规章")
            + text(78, 45, "12")
            + text(98, 45, "3")
            + text(32, 52, "行政许可")
            + text(78, 52, "4")
            + text(98, 52, "56");

    private static ReadFile read(OfdFixture ofd) throws UnreadableException {
        return ReadFile.of("报告.ofd", ofd.file());
    }

    @Test
    void tablesAndTextAreRead() throws UnreadableException {
        ReadFile file = read(new OfdFixture().page(text(30, 30, "二、主动公开政府信息情况") + GRID + TEXT));

        assertThat(file.document().fileType()).isEqualTo("ofd");
        assertThat(file.paragraphs()).containsExactly("二、主动公开政府信息情况");
        assertThat(file.rows()).isEqualTo(ROWS);
    }

    @Test
    void cellsOfOneRowMayShareAnObject() throws UnreadableException {
        String shared = "<o:TextObject Boundary='78 41 30 5' Size='3.5'><o:TextCode X='0' Y='4' DeltaX='1.8 18.2'>123"
                + "</o:TextCode></o:TextObject>";
        String below = "<o:TextObject Boundary='78 48 30 5' Size='3.5'><o:TextCode X='0' Y='4' DeltaX='20 1.8'>456"
                + "</o:TextCode></o:TextObject>";

        assertThat(read(new OfdFixture().page(GRID + text(32, 45, "规章") + text(32, 52, "行政许可") + shared + below))
                        .rows())
                .isEqualTo(ROWS);
    }

    @Test
    void repeatedStepsAreSpelledOut() {
        assertThat(OfdNumbers.deltas("g 3 3.5 1 g 2 2", 9)).containsExactly(3.5, 3.5, 3.5, 1, 2, 2);
        assertThat(OfdNumbers.deltas("1 g", 9)).containsExactly(1, 0);
        assertThat(OfdNumbers.deltas(null, 9)).isEmpty();
        assertThat(OfdNumbers.deltas("g 2000000000 1", 9)).hasSize(9);
    }

    @Test
    void decimalsAreTheNearestNumbers() {
        for (String word :
                List.of("3.175", "-0.1", "210", "1.", ".5", "-0", "123456789012.345", "0.1234567890123456")) {
            assertThat(OfdNumbers.list(word)).containsExactly(Double.parseDouble(word));
        }
        assertThat(OfdNumbers.list("1e2 +7 . - 1.2.3 -.")).containsExactly(100, 7, 0, 0, 0, 0);
    }

    @Test
    void blanksAndCommasStandBetweenNumbers() {
        assertThat(OfdNumbers.list(" 1, 2,,3\t4 ,")).containsExactly(1, 2, 3, 4);
        assertThat(OfdNumbers.list(",5")).containsExactly(0, 5);
        assertThat(OfdNumbers.list(" , ")).isEmpty();
    }

    @Test
    void objectsAreScaledAndTurnedByTheirMatrix() throws UnreadableException {
        String scaled = "<o:TextObject Boundary='30 20 100 9' CTM='3.5 0 0 3.5 0 0' Size='1'><o:TextCode X='0' Y='1'"
                + " DeltaX='g 5 1'>政府信息公开</o:TextCode></o:TextObject>";

        assertThat(read(new OfdFixture().page(scaled + GRID + TEXT)).paragraphs())
                .containsExactly("政府信息公开");
    }

    @Test
    void linesMayBeFilledBars() throws UnreadableException {
        StringBuilder bars = new StringBuilder();
        for (double x : XS) {
            bars.append(bar(x, 40, 0.3, 14));
        }
        for (double y : YS) {
            bars.append(bar(30, y, 80, 0.3));
        }

        assertThat(read(new OfdFixture().page(bars + TEXT)).rows()).isEqualTo(ROWS);
    }

    private static String bar(double x, double y, double width, double height) {
        return ("<o:PathObject Boundary='%s %s %s %s' Fill='true' Stroke='false'><o:AbbreviatedData>"
                        + "M 0 0 L %4$s 0 L %4$s %5$s L 0 %5$s C</o:AbbreviatedData></o:PathObject>")
                .replace("%4$s", String.valueOf(width))
                .replace("%5$s", String.valueOf(height))
                .formatted(x, y, width, height);
    }

    @Test
    void templatePagesLieUnderTheirPages() throws UnreadableException {
        OfdFixture ofd = new OfdFixture().page("<o:Template TemplateID='9'/>", TEXT);
        ofd.part("Doc_0/Tpls/Tpl.xml", OfdFixture.content("", GRID))
                .part("Doc_0/Document.xml", ofd.document("<o:TemplatePage ID='9' BaseLoc='/Doc_0/Tpls/Tpl.xml'/>"));

        assertThat(read(ofd).rows()).isEqualTo(ROWS);
    }

    @Test
    void pageBlocksAreOpenedAndInvisibleObjectsLeftOut() throws UnreadableException {
        String hidden = text(98, 60, "99").replace("<o:TextObject", "<o:TextObject Visible='false'");

        assertThat(read(new OfdFixture()
                                .page("<o:PageBlock><o:PageBlock>" + GRID + TEXT + "</o:PageBlock></o:PageBlock>"
                                        + hidden))
                        .rows())
                .isEqualTo(ROWS);
    }

    @Test
    void compositeGraphicsAreDrawnWhereTheyStand() throws UnreadableException {
        OfdFixture ofd = new OfdFixture()
                .page("<o:CompositeObject ResourceID='7' Boundary='20 10 100 60' CTM='0.5 0 0 0.5 0 0'/>");
        ofd.part(
                        "Doc_0/DocumentRes.xml",
                        "<o:Res xmlns:o='o'>" + composite("6", text(98, 60, "99")) + composite("7", GRID + TEXT)
                                + "</o:Res>")
                .part("Doc_0/Document.xml", ofd.document("<o:DocumentRes>DocumentRes.xml</o:DocumentRes>"));

        assertThat(read(ofd).rows()).isEqualTo(ROWS);
    }

    @Test
    void compositeGraphicThatContainsItselfEnds() throws UnreadableException {
        String itself = "<o:CompositeObject ResourceID='7' Boundary='0 0 100 60'/>";
        OfdFixture ofd = new OfdFixture().page(itself + GRID + TEXT);
        ofd.part("Doc_0/DocumentRes.xml", composite("7", itself))
                .part("Doc_0/Document.xml", ofd.document("<o:DocumentRes>DocumentRes.xml</o:DocumentRes>"));

        assertThat(read(ofd).rows()).isEqualTo(ROWS);
    }

    @Test
    void resourcesBehindTheGraphicThatIsDrawnAreNotAskedFor() throws UnreadableException {
        String drawn = "<o:CompositeObject ResourceID='7' Boundary='0 0 200 200'/>";
        OfdFixture ofd = new OfdFixture().page(drawn);
        ofd.part("Doc_0/PublicRes.xml", composite("6", text(98, 60, "99")))
                .part("Doc_0/DocumentRes.xml", composite("7", GRID + TEXT))
                .part(
                        "Doc_0/Document.xml",
                        ofd.document(
                                "<o:PublicRes>PublicRes.xml</o:PublicRes>"
                                        + "<o:DocumentRes>DocumentRes.xml</o:DocumentRes><o:DocumentRes>none.xml</o:DocumentRes>"));

        assertThat(read(ofd).rows()).isEqualTo(ROWS);
    }

    private static String composite(String id, String objects) {
        return ("<o:CompositeGraphicUnit xmlns:o='o' ID='%s' Width='100' Height='60'><o:Content><o:PageBlock>%s"
                        + "</o:PageBlock></o:Content></o:CompositeGraphicUnit>")
                .formatted(id, objects);
    }

    @Test
    void transparentTextIsNotSeen() throws UnreadableException {
        String clear = text(98, 60, "99").replace("<o:TextObject", "<o:TextObject Alpha='0'");
        String unfilled = text(98, 66, "98").replace("<o:TextObject", "<o:TextObject Fill='false'");

        assertThat(read(new OfdFixture().page(GRID + TEXT + clear + unfilled)).paragraphs())
                .isEmpty();
    }

    @Test
    void glyphsOfAFontChangeNothingOfTheText() throws UnreadableException {
        String glyphs = TEXT.replace(
                "<o:TextCode X='0' Y='4'>12<",
                "<o:CGTransform CodePosition='0' CodeCount='2' GlyphCount='2'><o:Glyphs>20 21</o:Glyphs></o:CGTransform>"
                        + "<o:TextCode X='0' Y='4'>12<");

        assertThat(read(new OfdFixture().page(GRID + glyphs)).rows()).isEqualTo(ROWS);
    }

    @Test
    void pageBoxMayBeginElsewhere() throws UnreadableException {
        ReadFile file = read(new OfdFixture()
                .page(
                        "<o:Area><o:PhysicalBox>-10 -10 297 210</o:PhysicalBox></o:Area>",
                        GRID + TEXT + text(270, 190, "页")));

        assertThat(file.rows()).isEqualTo(ROWS);
        assertThat(file.paragraphs()).containsExactly("页");
    }

    @Test
    void sizeThatDoesNotFitTheStepsIsCorrected() throws UnreadableException {
        String spread =
                "<o:TextObject Boundary='30 20 100 9' Size='3.2'><o:TextCode X='0' Y='4' DeltaX='5.7 5.7 5.7 5.7"
                        + " 2.9 2.9'>本年度共12件</o:TextCode></o:TextObject>";

        assertThat(read(new OfdFixture().page(spread)).paragraphs()).containsExactly("本年度共12件");
    }

    @Test
    void damageIsTold() {
        byte[] whole = new OfdFixture().page(TEXT).file();

        assertProblem(Arrays.copyOf(whole, whole.length / 2), Problem.DAMAGED);
        assertProblem(
                new OfdFixture()
                        .page(TEXT)
                        .part("Doc_0/Pages/Page_0/Content.xml", "<o:Page")
                        .file(),
                Problem.DAMAGED);
        OfdFixture missing = new OfdFixture();
        missing.part("Doc_0/Document.xml", "<D><Pages><Page ID='1' BaseLoc='Pages/None.xml'/></Pages></D>");
        assertProblem(missing.file(), Problem.DAMAGED);
    }

    @Test
    void encryptionScansAndEmptinessAreTold() {
        assertProblem(
                new OfdFixture().page(TEXT).part("Encryptions.xml", "<E/>").file(), Problem.ENCRYPTED);
        assertProblem(new OfdFixture().page("").file(), Problem.EMPTY);
        assertProblem(
                new OfdFixture().page("<o:ImageObject Boundary='0 0 210 297'/>").file(), Problem.ONLY_PICTURES);
    }

    @Test
    void hostileContentIsRefused() {
        String entity = "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><o:Page xmlns:o='o'>&x;</o:Page>";
        assertProblem(
                new OfdFixture()
                        .page(TEXT)
                        .part("Doc_0/Pages/Page_0/Content.xml", entity)
                        .file(),
                Problem.DAMAGED);
        assertProblem(
                new OfdFixture()
                        .page("<o:PageBlock>".repeat(300) + "</o:PageBlock>".repeat(300))
                        .file(),
                Problem.LIMIT);
        assertProblem(new OfdFixture().page(TEXT.repeat(40_000)).file(), Problem.LIMIT);
        OfdFixture pages = new OfdFixture();
        for (int i = 0; i <= 1_000; i++) {
            pages.page(TEXT);
        }
        assertProblem(pages.file(), Problem.LIMIT);
    }

    @Test
    void templateThatNamesItselfIsDrawnOnce() throws UnreadableException {
        OfdFixture ofd = new OfdFixture().page("<o:Template TemplateID='9'/>", TEXT);
        ofd.part("Doc_0/T.xml", OfdFixture.content("<o:Template TemplateID='9'/>", GRID))
                .part("Doc_0/Document.xml", ofd.document("<o:TemplatePage ID='9' BaseLoc='T.xml'/>"));

        assertThat(read(ofd).rows()).isEqualTo(ROWS);
    }

    private static void assertProblem(byte[] file, Problem problem) {
        assertThatThrownBy(() -> DocumentReaders.load(OfdReaderTest.class.getClassLoader())
                        .read(new FileContent("报告.ofd", file), new Budget(Limits.defaults())))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
