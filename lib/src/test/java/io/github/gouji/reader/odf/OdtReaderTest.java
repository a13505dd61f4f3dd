package io.github.gouji.reader.odf;

import static io.github.gouji.reader.ZipFixture.odt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.BlockDump;
import io.github.gouji.reader.ZipFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** OpenDocument texts beyond what the common fixture shows, and those that mean harm. */
@Timeout(30)
class OdtReaderTest {

    private static List<String> lines(String styles, String body) throws UnreadableException {
        return lines(odt(styles, body));
    }

    private static List<String> lines(ZipFixture file) throws UnreadableException {
        return BlockDump.lines(new OdtReader()
                .read(file.content(), new Budget(Limits.defaults()))
                .blocks());
    }

    private static Problem problem(ZipFixture file) {
        return problem(file, Limits.defaults());
    }

    private static Problem problem(ZipFixture file, Limits limits) {
        return catchThrowableOfType(
                        UnreadableException.class, () -> new OdtReader().read(file.content(), new Budget(limits)))
                .problem();
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String table(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    @Test
    void whiteSpaceOfTheFileIsOneSpace() throws Exception {
        assertThat(lines("", "<text:p>\n  甲 \t 乙<text:s text:c='2'/>丙<text:s/>丁\n</text:p>"))
                .containsExactly("甲 乙  丙 丁 ");
    }

    @Test
    void struckTextIsGoneAndRaisedDigitsAreMarksOfNotes() throws Exception {
        String styles = "<style:style style:name='S' style:family='text'>"
                + "<style:text-properties style:text-line-through-style='solid'/></style:style>"
                + "<style:style style:name='N' style:family='text' style:parent-style-name='S'>"
                + "<style:text-properties style:text-line-through-style='none'/></style:style>"
                + "<style:style style:name='R' style:family='text'>"
                + "<style:text-properties style:text-position='super 58%'/></style:style>"
                + "<style:style style:name='L' style:family='text'>"
                + "<style:text-properties style:text-position='-33% 58%'/></style:style>";
        assertThat(lines(
                        styles,
                        "<text:p><text:span text:style-name='S'>73</text:span>75</text:p>"
                                + "<text:p><text:span text:style-name='N'>74</text:span></text:p>"
                                + "<text:p>75<text:span text:style-name='R'>1</text:span>0</text:p>"
                                + "<text:p>75<text:span text:style-name='L'>1</text:span></text:p>"))
                .containsExactly("75", "74", "75¹0", "751");
    }

    @Test
    void repeatedCellsAndRowsStandForSeveral() throws Exception {
        assertThat(lines(
                        "",
                        table(
                                row(cell("table:number-columns-repeated='3'", "0")),
                                "<table:table-row table:number-rows-repeated='2'>" + cell("", "a")
                                        + "<table:table-cell table:number-columns-repeated='2'/></table:table-row>")))
                .containsExactly("[0: 0][1: 0][2: 0]", "[0: a][1: ][2: ]", "[0: a][1: ][2: ]");
    }

    @Test
    void coveredCellsMayBeLeftOut() throws Exception {
        assertThat(lines(
                        "",
                        table(
                                row(
                                        cell("table:number-columns-spanned='2' table:number-rows-spanned='2'", "甲"),
                                        cell("", "乙")),
                                row(cell("", "丙")),
                                row(cell("", "丁"), cell("", "戊"), cell("", "己")))))
                .containsExactly("[0: 2x2 甲][2: 乙]", "[2: 丙]", "[0: 丁][1: 戊][2: 己]");
    }

    @Test
    void headerRowsAndRowGroupsAreRowsAndCollapsedOnesAreNot() throws Exception {
        assertThat(lines(
                        "",
                        "<table:table><table:table-header-rows>" + row(cell("", "头")) + "</table:table-header-rows>"
                                + "<table:table-row table:visibility='collapse'>" + cell("", "藏") + "</table:table-row>"
                                + "<table:table-row-group>" + row(cell("", "身"))
                                + "</table:table-row-group></table:table>"))
                .containsExactly("[0: 头]", "[0: 身]");
    }

    @Test
    void headingsAreNumberedByTheOutline() throws Exception {
        String outline = "<text:outline-style><text:outline-level-style text:level='1' style:num-format='一, 二, 三, ...'"
                + " style:num-suffix='、'/><text:outline-level-style text:level='2' style:num-format='1'"
                + " text:display-levels='2'/></text:outline-style>"
                + "<style:style style:family='paragraph' style:name='P1' style:list-style-name=''/>";
        assertThat(lines(
                        outline,
                        "<text:h text:outline-level='1'>甲</text:h><text:h text:outline-level='2'>乙</text:h>"
                                + "<text:h text:outline-level='1' text:style-name='P1'>丙</text:h>"
                                + "<text:h text:outline-level='1'><text:number>附、</text:number>丁</text:h>"
                                + "<text:h text:outline-level='1'>戊</text:h>"))
                .containsExactly("一、|甲", "一.1|乙", "丙", "附、|丁", "二、|戊");
    }

    @Test
    void listsCountAsTheyAreToldTo() throws Exception {
        String style = "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
                + " style:num-list-format='(%1%)' style:num-format='1' text:start-value='3'/>"
                + "<text:list-level-style-bullet text:level='2'/></text:list-style>";
        String list = "<text:list text:style-name='L' text:continue-numbering='%s'>%s</text:list>";
        assertThat(lines(
                        style,
                        String.format(
                                        list,
                                        "false",
                                        "<text:list-header><text:p>无号</text:p></text:list-header>"
                                                + "<text:list-item><text:p>三</text:p><text:p>续段</text:p></text:list-item>"
                                                + "<text:list-item text:start-value='7'><text:p>七</text:p><text:list>"
                                                + "<text:list-item><text:p>点</text:p></text:list-item></text:list></text:list-item>")
                                + String.format(list, "true", "<text:list-item><text:p>八</text:p></text:list-item>")
                                + String.format(list, "false", "<text:list-item><text:p>又三</text:p></text:list-item>")))
                .containsExactly("无号", "(3)|三", "续段", "(7)|七", "•|点", "(8)|八", "(3)|又三");
    }

    @Test
    void hiddenSectionsParagraphsAndStylesAreNotSeen() throws Exception {
        String styles = "<style:style style:family='text' style:name='T'><style:text-properties text:display='none'/>"
                + "</style:style><style:style style:family='paragraph' style:name='P' style:parent-style-name='Q'/>"
                + "<style:style style:family='paragraph' style:name='Q'><style:text-properties text:display='none'/></style:style>";
        assertThat(
                        lines(
                                styles,
                                "<text:section text:display='none'><text:p>一</text:p></text:section><text:section><text:p>二</text:p>"
                                        + "</text:section><text:p text:style-name='P'>三</text:p><text:p>四<text:hidden-paragraph"
                                        + " text:is-hidden='true'/></text:p><text:p>五<text:span text:style-name='T'>六</text:span></text:p>"))
                .containsExactly("二", "五");
    }

    @Test
    void notesRemarksAndDescriptionsAreNoText() throws Exception {
        assertThat(lines(
                        "",
                        "<text:p>甲<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note>"
                                + "<o:annotation><text:p>批</text:p></o:annotation><text:title>题</text:title><draw:frame><draw:object/>"
                                + "<draw:image/><svg:title>图</svg:title></draw:frame></text:p>"))
                .containsExactly("甲题", "<picture>");
    }

    @Test
    void anEncryptedFileSaysSo() {
        ZipFixture file = odt("", "")
                .part(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m='m'><m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>")
                .part("content.xml", "\u0001\u0002\u0003");
        assertThat(problem(file)).isEqualTo(Problem.ENCRYPTED);
        assertThat(problem(odt("", "").part("encrypted-package", "x"))).isEqualTo(Problem.ENCRYPTED);
    }

    @Test
    void whatAsksForTooMuchIsRefused() {
        String nested = "<table:table><table:table-row><table:table-cell>";
        assertThat(problem(odt("", nested.repeat(200)))).isEqualTo(Problem.LIMIT);
        assertThat(problem(odt("", "<text:p><text:s text:c='999999999'/></text:p>")))
                .isEqualTo(Problem.LIMIT);
        assertThat(problem(odt("", table(row(cell("table:number-columns-repeated='999999999'", "1"))))))
                .isEqualTo(Problem.LIMIT);
        assertThat(problem(odt("", table(row(cell("table:number-rows-spanned='2000000'", "1"))))))
                .isEqualTo(Problem.LIMIT);
        assertThat(problem(odt(
                        "",
                        table("<table:table-row table:number-rows-repeated='1048576'>" + cell("", "1")
                                + "</table:table-row>"))))
                .isEqualTo(Problem.LIMIT);
        assertThat(problem(odt("", " ".repeat(2 << 20)), Limits.defaults().maxExpandedSize(1 << 20)))
                .isEqualTo(Problem.LIMIT);
    }

    @Test
    void brokenXmlAndDocumentTypesAreDamage() {
        assertThat(problem(odt("", "<text:p>"))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(
                        odt("", "").replace("content.xml", "<o:document-content", "<!DOCTYPE x><o:document-content")))
                .isEqualTo(Problem.DAMAGED);
        assertThat(problem(odt("", "").part("content.xml", ""))).isEqualTo(Problem.DAMAGED);
    }
}
