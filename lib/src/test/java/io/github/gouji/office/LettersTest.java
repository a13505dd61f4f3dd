package io.github.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gouji.ReportValidator;
import io.github.gouji.result.UnitList;
import io.github.gouji.testing.OfficeBatch;
import io.github.gouji.testing.OfficeBatch.Slip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    private static final Letters.Terms TERMS =
            new Letters.Terms("云岭县人民政府办公室", "云政公开函〔2022〕#号", LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 10));

    private final ReportValidator validator = ReportValidator.builder().build();
    private final List<String> towns = OfficeBatch.units(4);

    @Test
    void eachUnitWithFaultsGetsOneLetterAndTheOthersNone() throws IOException {
        Letters letters = lettersOf(LetterTemplate.standard());
        assertThat(letters.letters()).extracting(Letter::unit).containsExactly(towns.get(1), towns.get(2));
        assertThat(letters.letters())
                .extracting(Letter::fileName)
                .containsExactly("01-云岭县白河镇人民政府.docx", "02-云岭县红河镇人民政府.docx");
        String second = text(letters.letters().get(1));
        assertThat(second)
                .contains(
                        "云政公开函〔2022〕2号",
                        "云岭县红河镇人民政府：",
                        "于2022年2月10日前",
                        "云岭县人民政府办公室",
                        "2022年2月1日",
                        "有2处需要核改，其中错误1处、警告1处")
                .doesNotContain("${");
    }

    @Test
    void aRowSaysWhereWhatIsThereWhatItShouldBeAndWhyErrorsFirst() throws IOException {
        XWPFTable faults = document(
                        lettersOf(LetterTemplate.standard()).letters().get(1))
                .getTables()
                .get(0);
        assertThat(cells(faults, 1))
                .startsWith("1", "错误")
                .element(2)
                .asString()
                .contains("第三表“一、本年新收政府信息公开申请数量”行“总计”列");
        assertThat(cells(faults, 1).subList(3, 6))
                .startsWith("9", "8")
                .last()
                .asString()
                .contains("格式");
        assertThat(cells(faults, 2)).startsWith("2", "警告");
        assertThat(faults.getRows()).hasSize(3);
    }

    @Test
    void allLettersStandInOneFileEachOnANewPage() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lettersOf(LetterTemplate.standard()).writeAll(all);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(all.toByteArray()))) {
            assertThat(document.getTables()).hasSize(4);
            assertThat(document.getParagraphs().stream()
                            .filter(XWPFParagraph::isPageBreak)
                            .map(XWPFParagraph::getText))
                    .containsExactly("云岭县人民政府办公室");
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        lettersOf(LetterTemplate.standard()).writeAll(again);
        assertThat(again.toByteArray()).isEqualTo(all.toByteArray());
    }

    @Test
    void anOfficeMayBringItsOwnTemplateWithMarksInAnyNumberOfPieces() throws IOException {
        LetterTemplate own = template("致${单", "位}，共", "${处", "数}处", "${位置}|${说明}");
        assertThat(text(lettersOf(own).letters().get(0)))
                .contains("致云岭县白河镇人民政府，共1处", "行政许可")
                .doesNotContain("${", "}");
    }

    @Test
    void textOfAReportIsNeverTakenForAMark() throws IOException {
        Letters letters = new Letters(TERMS, LetterTemplate.standard());
        String report = OfficeBatch.report(towns.get(0)).replace("| 行政处罚 | 6 |", "| 行政处罚 | ${单位} |");
        letters.add(validator.check(stream(report), "a.txt"));
        assertThat(text(letters.letters().get(0))).contains("${单位}");
    }

    @Test
    void aTemplateWithUnknownMarksOrNoRowForFaultsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("${单位名}", "", "", "", "${说明}"))
                .withMessageContaining("单位名");
        assertThatIllegalArgumentException().isThrownBy(() -> template("${单位}", "", "", "", "无"));
        assertThatIOException().isThrownBy(() -> LetterTemplate.read(stream("no zip")));
    }

    @Test
    @Timeout(30)
    void aTemplateLargerOrDeeperThanALetterIsRefused() {
        String control = "<w:sdt><w:sdtContent>";
        String controlEnd = "</w:sdtContent></w:sdt>";
        assertThatIOException()
                .isThrownBy(() -> body(control.repeat(2_000) + controlEnd.repeat(2_000)))
                .withMessageStartingWith("模板里的表格或控件嵌套超过200层");
        assertThatIOException()
                .isThrownBy(() -> body("<w:p><w:r><w:t>${单位}</w:t></w:r></w:p>".repeat(5_000)))
                .withMessageStartingWith("模板过于复杂");
        assertThatIOException()
                .isThrownBy(() -> body("<w:p><w:r><w:t>" + "字".repeat(1 << 20) + "</w:t></w:r></w:p>"))
                .withMessageStartingWith("模板的文字部分大于2MB");
        assertThatIOException().isThrownBy(() -> body("<w:p>")).withMessageStartingWith("已损坏");
    }

    @Test
    @Timeout(30)
    void ofVeryManyFaultsTheFirstAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> body("<w:tbl><w:tr><w:tc><w:p><w:t>${坏}</w:t></w:p></w:tc></w:tr></w:tbl>".repeat(1_500)))
                .withMessageContaining("第50个表格")
                .withMessageNotContaining("第51个表格");
    }

    @Test
    @Timeout(30)
    void moreMarksThanALetterHasAreRefused() {
        String row = "<w:tbl><w:tr><w:tc><w:p><w:t>%s</w:t></w:p></w:tc></w:tr></w:tbl>";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(row.formatted("${说明}".repeat(1_001))))
                .withMessageContaining("标记超过1000个");
    }

    @Test
    @Timeout(30)
    void aMarkThatIsNeverClosedIsLookedForOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body("<w:p><w:t>${" + " ".repeat(1_000_000) + "</w:t></w:p>"))
                .withMessageContaining("没有写完整的标记");
    }

    @Test
    @Timeout(30)
    void marksInOneRunAreFilledInAsManyAsThereAre() throws IOException {
        String marks = "<w:p><w:r><w:t>" + "${处数}、".repeat(900) + "$</w:t><w:t>{处</w:t><w:t>数}。</w:t></w:r></w:p>";
        LetterTemplate template = body(marks + "<w:tbl><w:tr><w:tc><w:p><w:t>${位置}</w:t></w:p></w:tc></w:tr></w:tbl>");
        assertThat(text(lettersOf(template).letters().get(1))).startsWith("2、".repeat(900) + "2。");
    }

    private static LetterTemplate body(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LetterTemplate.writeStandard(bytes);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = from.readAllBytes();
                to.write(
                        entry.getName().equals("word/document.xml")
                                ? ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                                + "<w:body>" + content + "</w:body></w:document>")
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return LetterTemplate.read(new ByteArrayInputStream(changed.toByteArray()));
    }

    @Test
    void marksAreFoundAsInputMethodsForChineseWriteThem() throws IOException {
        LetterTemplate own = template("致＄｛单位｝，", "共${ 处数 }处", "，编号$｛　编号　}", "", "${位置}|${说明}");
        assertThat(text(lettersOf(own).letters().get(0)))
                .contains("致云岭县白河镇人民政府，共1处，编号云政公开函〔2022〕1号")
                .doesNotContain("$", "＄", "{", "｛");
    }

    @ParameterizedTest
    @ValueSource(strings = {"致${单位", "致＄｛单位，你好", "致{单位}", "致$单位}", "致${单位｛"})
    void aMarkThatIsNotFinishedIsToldWithItsPlace(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template(text, "：请核对", "", "", "${说明}"))
                .withMessageContaining("没有写完整的标记")
                .withMessageContaining("正文“" + text + "：请核对”")
                .withMessageContaining("not finished");
    }

    @Test
    void anUnknownMarkIsToldWithItsCell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("${单位}", "", "", "", "${问题}"))
                .withMessageContaining("没有这样的标记“问题”（第1个表格第1行第1格“${问题}”）")
                .withMessageContaining("unknown “问题” (table 1, row 1, cell 1 “${问题}”)");
    }

    @Test
    void aMarkOfARowOutsideATableIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("${单位}", "第一处：${位置}", "", "", "${说明}"))
                .withMessageContaining("“位置”只能写在表格的一行里（正文“")
                .withMessageContaining("belongs in a row of a table");
    }

    @Test
    void aMarkInAHeaderWhichIsNotFilledInIsTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("${编号}");
            document.createTable(1, 1).getRow(0).getCell(0).setText("${说明}");
            document.write(bytes);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterTemplate.read(new ByteArrayInputStream(bytes.toByteArray())))
                .withMessageContaining("页眉页脚里的标记不填写：“编号”");
    }

    @Test
    void whatStandsInACellThatHoldsNoNumberIsShown() throws IOException {
        Letters letters = new Letters(TERMS, LetterTemplate.standard());
        letters.add(validator.check(stream(OfficeBatch.report(towns.get(0), Slip.WORD)), "a.txt"));
        XWPFTable faults = document(letters.letters().get(0)).getTables().get(0);
        assertThat(cells(faults, 1).get(2)).contains("行政处罚");
        assertThat(cells(faults, 1).get(3)).isEqualTo("若干");
    }

    @Test
    void ofAFileThatCannotBeReadTheLetterSaysSoAndWhy() throws IOException {
        Letters letters = new Letters(TERMS, LetterTemplate.standard());
        letters.add(validator.check(stream(OfficeBatch.report(towns.get(0))), "a.txt"));
        letters.add(validator.check(stream("PK\u0003\u0004cut"), "报送/坏.docx"));
        Letter letter = letters.letters().get(0);
        assertThat(text(letter)).contains("坏：", "你单位报送的2021年度政府信息公开工作年度报告（坏.docx）无法读取，没有核对。");
        assertThat(cells(document(letter).getTables().get(0), 1))
                .startsWith("1", "错误", "整份文件", "", "请重新报送能够打开的文件", "")
                .element(6)
                .asString()
                .isNotBlank();
    }

    @Test
    void aReportThatNamesNobodyIsWrittenAboutByItsFile() throws IOException {
        Letters letters = new Letters(TERMS, LetterTemplate.standard(), new UnitList(List.of("水利局")));
        String nameless = OfficeBatch.report(towns.get(0), Slip.BLANK).replace(towns.get(0), "");
        letters.add(validator.check(stream(nameless), "水利局年报.txt"));
        letters.add(validator.check(stream(nameless), "年报.txt"));
        assertThat(letters.letters()).extracting(Letter::fileName).containsExactly("01-水利局.docx", "02-年报.docx");
    }

    @Test
    void aFileThatCannotBeReadIsWrittenAboutByItsName() throws IOException {
        Letters letters = new Letters(TERMS, LetterTemplate.standard());
        letters.add(validator.check(stream("PK\u0003\u0004cut"), "报送/../水利局.docx"));
        assertThat(letters.letters()).extracting(Letter::fileName).containsExactly("01-水利局.docx");
    }

    private Letters lettersOf(LetterTemplate template) throws IOException {
        Letters letters = new Letters(TERMS, template);
        List<Slip[]> slips =
                List.of(new Slip[] {}, new Slip[] {Slip.BLANK}, new Slip[] {Slip.LATE, Slip.ROW_TOTAL}, new Slip[] {});
        for (int i = 0; i < slips.size(); i++) {
            String report = OfficeBatch.report(towns.get(i), slips.get(i));
            letters.add(validator.check(stream(report), "报送/" + i + ".txt"));
        }
        return letters;
    }

    private static LetterTemplate template(String one, String two, String three, String four, String cell)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            List.of(one, two, three, four)
                    .forEach(piece -> paragraph.createRun().setText(piece));
            document.createTable(1, 1).getRow(0).getCell(0).setText(cell);
            document.write(bytes);
        }
        return LetterTemplate.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static XWPFDocument document(Letter letter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.write(bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String text(Letter letter) throws IOException {
        try (XWPFWordExtractor text = new XWPFWordExtractor(document(letter))) {
            return text.getText();
        }
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText())
                .toList();
    }
}
