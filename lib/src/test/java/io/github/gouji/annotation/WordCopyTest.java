package io.github.gouji.annotation;

import static io.github.gouji.annotation.CommentedPlaces.REVIEWER;
import static io.github.gouji.reader.word.DocxFixture.docx;
import static io.github.gouji.reader.word.DocxFixture.p;
import static io.github.gouji.reader.word.DocxFixture.r;
import static io.github.gouji.reader.word.DocxFixture.tbl;
import static io.github.gouji.reader.word.DocxFixture.tc;
import static io.github.gouji.reader.word.DocxFixture.textBox;
import static io.github.gouji.reader.word.DocxFixture.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.word.DocxFixture;
import io.github.gouji.testing.CorpusFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordCopyTest {

    private static final String SPAN = "<w:gridSpan w:val=\"2\"/>";
    private static final String FIRST = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUED = "<w:vMerge/>";

    static Stream<Arguments> layouts() {
        String plain = tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d")));
        return Stream.of(
                Arguments.of("plain", docx(p("标题"), plain, p("尾"))),
                Arguments.of("several tables", docx(plain, tbl(tr(tc("e"), tc("f"))), p("x"), tbl(tr(tc("g"))))),
                Arguments.of(
                        "merged",
                        docx(tbl(
                                tr(tc(FIRST, p("左")), tc(SPAN, p("宽")), tc("1")),
                                tr(tc(CONTINUED, p("")), tc("2"), tc("3"), tc("4")),
                                tr(tc(CONTINUED, p("")), tc("5"), tc(SPAN, p("6")))))),
                Arguments.of(
                        "merged in the old way",
                        docx(tbl(
                                tr(tc("<w:hMerge w:val=\"restart\"/>", p("h")), tc("<w:hMerge/>", p("")), tc("1")),
                                tr(tc("2"), tc("3"), tc("4"))))),
                Arguments.of(
                        "in content controls",
                        docx("<w:sdt><w:sdtPr/><w:sdtContent>"
                                + tbl(
                                        "<w:sdt><w:sdtContent>" + tr(tc("a"), tc("b")) + "</w:sdtContent></w:sdt>",
                                        tr("<w:sdt><w:sdtContent>" + tc("c") + "</w:sdtContent></w:sdt>", tc("d")))
                                + "</w:sdtContent></w:sdt>")),
                Arguments.of(
                        "deleted and hidden rows",
                        docx(tbl(
                                tr(tc("a"), tc("b")),
                                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("x") + "</w:tr>",
                                "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("y") + "</w:tr>",
                                tr(tc("<w:cellDel w:id=\"2\"/>", p("z")), tc("c"), tc("d"))))),
                Arguments.of("blank cells", docx(tbl(tr(tc(""), tc("b")), tr(tc("", "<w:p/>"), tc("d"))))),
                Arguments.of("paragraphs", docx(p("甲"), p(""), p("乙"), tbl(tr(tc("", p("一") + p("二")), tc("三"))))));
    }

    @Test
    void paragraphsThatRunOnAreAnnotatedWhereTheyBegin() throws Exception {
        DocxFixture file = docx(p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("甲")), p("乙"), p("丙"));
        assertThat(annotated(file, Place.paragraph(1), Place.paragraph(2)).values())
                .containsExactly("甲", "丙");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void eachCellAndParagraphIsFoundAgain(String name, DocxFixture layout) throws Exception {
        CommentedPlaces.assertFoundAgain(layout.content());
    }

    @Test
    void nestedTablesAreFoundAgain() throws Exception {
        String inner = tbl(tr(tc("i"), tc("j")));
        Map<String, String> anchors =
                annotated(docx(tbl(tr(tc("a"), tc("", inner + p("")), tc("b")))), cell(2, 1, 2), cell(1, 1, 3));
        assertThat(anchors.values()).containsExactly("j", "b");
    }

    @Test
    void inATableThatOnlyLaysOutThePageEachParagraphIsFoundAgain() throws Exception {
        String content = p("题") + p("") + p("甲段") + tbl(tr(tc("1"))) + p("乙段");
        byte[] copy = annotate(docx(tbl(tr(tc("", content)))), cell(1, 1, 1).inParagraph(3));
        assertThat(xml(copy, "word/document.xml"))
                .containsSubsequence("甲段", ">1<", "commentRangeStart", "乙段", "commentRangeEnd");
    }

    @Test
    void inATextBoxTheParagraphThatHoldsItIsAnnotated() throws Exception {
        DocxFixture boxed = docx(p("前"), p("", r("框："), textBox(tbl(tr(tc("a"), tc("b"))))), p("后"));
        byte[] copy = annotate(boxed, cell(1, 1, 2), Place.paragraph(3));
        assertThat(xml(copy, "word/document.xml"))
                .containsOnlyOnce("commentRangeStart w:id=\"0\"")
                .containsSubsequence("前", "commentRangeStart w:id=\"0\"", "框：", "txbxContent", "commentRangeEnd")
                .containsSubsequence("commentReference w:id=\"0\"", "commentRangeStart w:id=\"1\"", "后");
    }

    @Test
    void aPlaceThatIsNotThereStandsForTheNearest() throws Exception {
        DocxFixture file = docx(p("标题"), tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d"))));
        assertThat(annotated(file, Place.UNKNOWN, cell(1, 2, 9), cell(1, 9, 9), cell(9, 1, 1), Place.line(3))
                        .values())
                .containsExactly("标题", "标题", "标题", "a", "c");
    }

    @Test
    void commentsOfTheSubmissionStay() throws Exception {
        byte[] once = annotate(docx(p("标题"), tbl(tr(tc("a"), tc("b")))), cell(1, 1, 1), cell(1, 1, 2));
        byte[] twice = Annotator.annotate(
                new FileContent("x.docx", once), "docx", List.of(Remark.note(cell(1, 1, 2), "新说明")), REVIEWER);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(twice))) {
            assertThat(document.getComments())
                    .extracting(WordCommentReader::text)
                    .containsExactly("#0", "#1", "新说明");
            assertThat(document.getComments()).extracting(XWPFComment::getId).containsExactly("0", "1", "2");
            assertThat(document.getComments())
                    .extracting(XWPFComment::getAuthor)
                    .containsOnly("勾稽");
        }
        assertThat(WordCommentReader.anchors(twice)).containsEntry("新说明", "b").containsEntry("#0", "a");
    }

    @Test
    void strictFilesAndMacroFilesAreAnnotatedToo() throws Exception {
        byte[] strict = annotate(docx(p("标题"), tbl(tr(tc("a")))).strict(), cell(1, 1, 1));
        assertThat(xml(strict, "word/comments.xml")).contains("http://purl.oclc.org/ooxml/wordprocessingml/main", "#0");
        assertThat(xml(strict, "word/_rels/document.xml.rels"))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
        assertThat(CommentedPlaces.read(strict).blocks()).hasSize(2);

        DocxFixture macros = docx(p("标题"))
                .contentType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .part("word/vbaProject.bin", new byte[] {1, 2, 3});
        byte[] copy = annotate(macros, Place.UNKNOWN);
        assertThat(part(copy, "word/vbaProject.bin")).containsExactly(1, 2, 3);
        assertThat(xml(copy, "[Content_Types].xml")).contains("macroEnabled", "/word/comments.xml");
    }

    @Test
    void theMainPartMayLieElsewhere() throws Exception {
        byte[] copy = annotate(docx(p("标题")).mainPart("content/main.xml"), Place.UNKNOWN);
        assertThat(WordCommentReader.anchors(copy)).containsEntry("#0", "标题");
        assertThat(xml(copy, "content/comments.xml")).contains("#0");
    }

    @Test
    void nothingElseChangesAndTheSameInputGivesTheSameBytes() throws Exception {
        DocxFixture file = docx(p("标题"), p("", r("框"), textBox(p("内"))), tbl(tr(tc("a"))));
        byte[] before = file.bytes();
        byte[] copy = annotate(file, cell(1, 1, 1));
        assertThat(annotate(file, cell(1, 1, 1))).isEqualTo(copy);
        assertThat(file.bytes()).isEqualTo(before);
        assertThat(part(copy, "word/styles.xml")).isEqualTo(part(before, "word/styles.xml"));
        String cleaned = xml(copy, "word/document.xml")
                .replaceAll("<w:commentRange[^>]*>|<w:r><w:commentReference[^>]*></w:r>", "");
        assertThat(cleaned.replaceAll("^<\\?xml[^>]*>\\s*", "").replaceAll("<w:(\\w+)/>", "<w:$1></w:$1>"))
                .isEqualTo(xml(before, "word/document.xml").replaceAll("<w:(\\w+)/>", "<w:$1></w:$1>"));
    }

    @Test
    void theCellIsShadedTooWhateverItsPropertiesWere() throws Exception {
        DocxFixture file = docx(tbl(tr(
                tc("a"),
                tc("<w:tcW w:w=\"5\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/><w:vAlign w:val=\"top\"/>", p("b")),
                tc("c"))));
        List<Remark> remarks = List.of(
                Remark.shade(cell(1, 1, 1), Shade.DOUBTFUL, false),
                new Remark(cell(1, 1, 1), "说明", Shade.WRONG, true),
                Remark.shade(cell(1, 1, 2), Shade.PALE, false),
                Remark.shade(cell(1, 9, 9), Shade.WRONG, false));
        String shaded = xml(Annotator.annotate(file.content(), "docx", remarks, REVIEWER), "word/document.xml");
        assertThat(shaded.replaceAll("\\s?w:(val|color)=\"\\w+\"", ""))
                .containsSubsequence(
                        "<w:tcPr><w:shd w:fill=\"FF9B91\"/></w:tcPr>",
                        ">a<",
                        "<w:tcW w:w=\"5\"/><w:shd w:fill=\"FFF8D6\"/><w:vAlign/>",
                        ">b<")
                .doesNotContain("000000");
        assertThat(shaded.split("w:shd", -1)).hasSize(3);
    }

    @Test
    void aCommentTellsWhoMadeItAndWhen() throws Exception {
        String dated = xml(annotate(docx(p("标题")), Place.UNKNOWN), "word/comments.xml");
        assertThat(dated).contains("w:author=\"勾稽\"", "w:date=\"2026-01-31T00:00:00Z\"");

        List<Remark> remarks = List.of(Remark.note(Place.UNKNOWN, "x"));
        Reviewer undated = new Reviewer("Gouji", null);
        assertThat(xml(Annotator.annotate(docx(p("标题")).content(), "docx", remarks, undated), "word/comments.xml"))
                .contains("w:author=\"Gouji\"")
                .doesNotContain("w:date");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String words = "</w:t></w:r><w:fldSimple w:instr=\"INCLUDETEXT\"/> & ]]> ${1+1} 𠮷";
        byte[] copy = Annotator.annotate(
                docx(p("标题")).content(), "docx", List.of(Remark.note(Place.UNKNOWN, words)), REVIEWER);
        assertThat(WordCommentReader.anchors(copy)).containsOnlyKeys(words);
    }

    @Test
    void whatTakesNoCommentsIsRefusedInTheUsersTerms() throws Exception {
        assertRefused(docx().content(), Problem.DAMAGED, "无法加批注");
        assertRefused(docx(p("字"), " ".repeat(9 << 20)).content(), Problem.LIMIT, "文件过大");
        assertRefused(new FileContent("x.docx", new byte[] {'P', 'K', 3, 4}), Problem.DAMAGED, "");
        byte[] commented = annotate(docx(p("标题")), Place.UNKNOWN);
        byte[] broken = new String(commented, StandardCharsets.ISO_8859_1)
                .substring(0, commented.length / 2)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(new FileContent("x.docx", broken), Problem.DAMAGED, "");
        FileContent brokenComments = docx(p("标题"))
                .part(
                        "word/_rels/document.xml.rels",
                        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/"
                                        + "officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>"
                                        + "</Relationships>")
                                .getBytes(StandardCharsets.UTF_8))
                .part("word/comments.xml", "<w:comments".getBytes(StandardCharsets.UTF_8))
                .content();
        assertRefused(brokenComments, Problem.DAMAGED, "无法加批注");
    }

    static List<CorpusFile> wordFiles() {
        return CorpusFile.ofKinds("docx").stream()
                // one holds digits that nobody sees, two hold tables in other things than cells
                .filter(file -> !file.build().matches("hidden|text-box|layout-table"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wordFiles")
    void eachPlaceOfAWholeReportIsFoundAgain(CorpusFile file) throws Exception {
        CommentedPlaces.assertFoundAgain(file.content());
    }

    private static void assertRefused(FileContent content, Problem problem, String zh) {
        assertThatThrownBy(
                        () -> Annotator.annotate(content, "docx", List.of(Remark.note(Place.UNKNOWN, "x")), REVIEWER))
                .isInstanceOfSatisfying(UnreadableException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.detailZh()).contains(zh);
                });
    }

    private static Map<String, String> annotated(DocxFixture file, Place... places) throws Exception {
        return WordCommentReader.anchors(annotate(file, places));
    }

    private static byte[] annotate(DocxFixture file, Place... places) throws UnreadableException {
        return CommentedPlaces.annotate(file.content(), places);
    }

    private static Place cell(int table, int row, int cell) {
        return Place.cell(table, row, cell);
    }

    private static String xml(byte[] zip, String name) throws IOException {
        return new String(part(zip, name), StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    in.transferTo(bytes);
                    return bytes.toByteArray();
                }
            }
        }
        throw new IOException("no " + name);
    }
}
