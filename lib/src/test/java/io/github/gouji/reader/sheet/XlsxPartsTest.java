package io.github.gouji.reader.sheet;

import static io.github.gouji.reader.ZipFixture.xlsx;
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

/** What other programs than Excel write into the parts of a workbook, and what attackers do. */
@Timeout(30)
class XlsxPartsTest {

    private static List<String> lines(ZipFixture file) throws UnreadableException {
        return BlockDump.lines(new XlsxReader()
                .read(file.content(), new Budget(Limits.defaults()))
                .blocks());
    }

    private static Problem problem(ZipFixture file) {
        return problem(file, Limits.defaults());
    }

    private static Problem problem(ZipFixture file, Limits limits) {
        return catchThrowableOfType(
                        UnreadableException.class, () -> new XlsxReader().read(file.content(), new Budget(limits)))
                .problem();
    }

    private static String text(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Test
    void inlineStringsAndCellsWithoutAddressesAreRead() throws Exception {
        ZipFixture file = xlsx(
                "<row><c t='inlineStr'><is><r><t>项</t></r><r><t>目</t></r></is></c><c t='str'><v>数_x000D_量</v></c></row>"
                        + "<row r='2'>" + text("A2", "新收") + "<c r='B2'><v>1</v></c></row>",
                "");
        assertThat(lines(file)).containsExactly("[0: 项目][1: 数量]", "[0: 新收][1: 1]");
    }

    @Test
    void sharedStringsAreReadWithoutPhoneticHints() throws Exception {
        ZipFixture file = xlsx("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>9</v></c></row>", "")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>甲</t></si><si><t>晨光</t><rPh sb='0' eb='2'><t>chenguang</t></rPh></si></sst>");
        assertThat(lines(file)).containsExactly("晨光");
    }

    @Test
    void strictWorkbooksAreRead() throws Exception {
        ZipFixture file = xlsx("<row r='1'>" + text("A1", "日期") + "<c r='B1' t='d'><v>2022-01-15</v></c></row>", "")
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "http://schemas.openxmlformats.org/officeDocument/2006",
                        "http://purl.oclc.org/ooxml/officeDocument")
                .replace(
                        "_rels/.rels",
                        "http://schemas.openxmlformats.org/officeDocument/2006",
                        "http://purl.oclc.org/ooxml/officeDocument")
                .replace(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet ",
                        "<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' ");
        assertThat(lines(file)).containsExactly("[0: 日期][1: 2022-01-15]");
    }

    @Test
    void aZeroThatALibraryWroteForAFormulaIsNotTakenOnTrust() throws Exception {
        ZipFixture file = xlsx(
                "<row r='1'>" + text("A1", "合计") + "<c r='B1'><f>外部!A1</f><v>0.0</v></c></row>"
                        + "<row r='2'>" + text("A2", "合计") + "<c r='B2'><f>外部!A1</f><v>0</v></c></row>"
                        + "<row r='3'>" + text("A3", "合计") + "<c r='B3'><f>SUM(A1)</f><v/></c></row>",
                "");
        assertThat(lines(file)).containsExactly("[0: 合计][1: =外部!A1]", "[0: 合计][1: 0]", "[0: 合计][1: =SUM(A1)]");
    }

    @Test
    void picturesAndTextBoxesStandWhereTheyHang() throws Exception {
        ZipFixture file = xlsx(
                        "<row r='1'>" + text("A1", "之前") + "</row><row r='9'>" + text("A9", "之后") + "</row>",
                        "<drawing r:id='r9'/>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id='r9' Type='x/drawing' Target='../drawings/d.xml'/></Relationships>")
                .part(
                        "xl/drawings/d.xml",
                        "<wsDr><anchor><from><col>0</col><row>3</row></from><sp><txBody><p><r><t>框内</t></r></p></txBody></sp>"
                                + "</anchor><anchor><from><row>4</row></from><pic/></anchor></wsDr>");
        assertThat(lines(file)).containsExactly("之前", "框内", "<picture>", "之后");
    }

    @Test
    void absurdRowsColumnsAndMergesDoNoHarm() throws Exception {
        ZipFixture file = xlsx(
                "<row r='1'>" + text("A1", "项目") + text("B1", "数量") + text("ZZZ1", "超出") + "</row>"
                        + "<row r='99999999'>" + text("A99999999", "超出") + "</row>"
                        + "<row r='1048576'>" + text("XFD1048576", "角落") + "</row>",
                "<mergeCells><mergeCell ref='A1:XFD1'/><mergeCell ref='A1:B1048576'/><mergeCell ref='B2:A1'/>"
                        + "<mergeCell ref='A1'/><mergeCell ref='nonsense:B'/></mergeCells>");
        assertThat(lines(file)).anySatisfy(line -> assertThat(line).contains("角落"));
    }

    @Test
    void overlappingMergesEndSoon() throws Exception {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 1; i <= 20_000; i++) {
            rows.append("<row r='").append(i).append("'><c r='A").append(i).append("'><v>1</v></c></row>");
            merges.append("<mergeCell ref='A").append(i).append(":B20000'/>");
        }
        assertThat(lines(xlsx(rows.toString(), merges.append("</mergeCells>").toString())))
                .isNotEmpty();
    }

    @Test
    void aWorkbookThatAsksForTooMuchIsRefused() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(1000) + "</row>";
        assertThat(problem(xlsx(row.repeat(300), ""))).isEqualTo(Problem.LIMIT);
        String wide = "<row>" + text("A1", "甲".repeat(30_000)) + "</row>";
        assertThat(problem(xlsx(wide.repeat(300), ""))).isEqualTo(Problem.LIMIT);
        assertThat(problem(xlsx("<x>".repeat(400) + "</x>".repeat(400), ""))).isEqualTo(Problem.LIMIT);
        assertThat(problem(xlsx(" ".repeat(2 << 20), ""), Limits.defaults().maxExpandedSize(1 << 20)))
                .isEqualTo(Problem.LIMIT);
    }

    @Test
    void entitiesAreNeverResolved() {
        ZipFixture file = xlsx("<row r='1'><c r='A1' t='str'><v>&x;</v></c></row>", "")
                .replace(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet ",
                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet ");
        assertThat(problem(file)).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void aWorkbookWithoutItsSheetIsDamaged() {
        assertThat(problem(xlsx("", "").part("xl/worksheets/sheet1.xml", ""))).isEqualTo(Problem.DAMAGED);
        assertThat(problem(xlsx("<row><c>", ""))).isEqualTo(Problem.DAMAGED);
    }

    @Test
    void aBinaryWorkbookIsNamedAsSuch() {
        assertThat(problem(xlsx("", "").part("xl/workbook.bin", "x"))).isEqualTo(Problem.UNSUPPORTED);
    }
}
