package io.github.gouji.output;

import static io.github.gouji.reader.word.DocxFixture.docx;
import static io.github.gouji.reader.word.DocxFixture.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.ReportValidator;
import io.github.gouji.annotation.Remark;
import io.github.gouji.annotation.Shade;
import io.github.gouji.annotation.WordCommentReader;
import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.diagnosis.Repair.Change;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.finding.Finding;
import io.github.gouji.reader.word.DocxFixture;
import io.github.gouji.report.CellKey;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.CorpusFile;
import io.github.gouji.wording.RemarkText;
import io.github.gouji.wording.ReportEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatedCopyTest {

    private static final Path WRONG = Path.of("../examples/reports/applications.row-total-fail.docx");
    private static final Path SOUND = Path.of("../examples/reports/2021-pass.docx");
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    @Test
    void theWrongCellSaysFirstWhatToWriteThere() throws Exception {
        Map<String, String> comments = WordCommentReader.anchors(copy(content(WRONG), Locale.CHINESE));
        Repair repair = check(content(WRONG)).reports().get(0).repairs().get(0);
        String said = repair.cells().get(0).actual().toPlainString();
        String meant = repair.cells().get(0).suggested().toPlainString();

        String comment = comments.keySet().stream()
                .filter(text -> text.startsWith("应改为"))
                .findFirst()
                .orElseThrow();
        assertThat(comment)
                .startsWith("应改为" + meant + "（把握")
                .contains(repair.reason(Locale.CHINESE).substring(0, 10));
        assertThat(comments).containsEntry(comment, said);
    }

    @Test
    void englishIsSpokenWhereItIsAskedFor() throws Exception {
        Map<String, String> comments = WordCommentReader.anchors(copy(content(WRONG), Locale.ENGLISH));
        assertThat(comments.keySet())
                .anySatisfy(comment -> assertThat(comment).matches("should be \\d+ \\(\\d+% sure\\): .*"))
                .allSatisfy(comment -> assertThat(comment).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void whatARepairSettlesIsNotToldAgain() throws Exception {
        // its row and its column no longer add up
        FileContent wrong = withFigure(content(SOUND), "（一）予以公开", "13");
        CheckedReport checked = check(wrong).reports().get(0);
        List<Finding> totals = checked.findings().stream()
                .filter(finding -> finding.rule().id().endsWith("-total"))
                .toList();
        assertThat(totals).hasSize(2);
        assertThat(checked.repairs().get(0).cells()).hasSize(1);

        Map<String, String> comments = WordCommentReader.anchors(copy(wrong, Locale.CHINESE));
        assertThat(comments.keySet().stream().filter(text -> text.startsWith("应改为")))
                .hasSize(1);
        assertThat(comments.keySet()).noneMatch(text -> text.contains("第三表“（一）予以公开”行：六列之和"));
    }

    @Test
    void whereNothingIsDecidedNoCellIsCalledWrong() throws Exception {
        FileContent content = content(SOUND);
        CheckedReport checked =
                check(withFigure(content, "（一）予以公开", "13")).reports().get(0);
        Repair sure = checked.repairs().get(0);
        CellKey other = checked.report().format().orElseThrow().cells().stream()
                .filter(cell -> cell.table() == sure.table()
                        && !cell.equals(sure.cells().get(0).cell()))
                .findFirst()
                .orElseThrow();
        List<Repair> undecided = List.of(
                doubtful(1, 0.4, sure.cells().get(0), sure.resolves()),
                doubtful(2, 0.3, new Change(other, BigDecimal.ONE, BigDecimal.TEN), sure.resolves()));
        ReportEntry entry = ReportEntry.of(
                        new ValidationResult(
                                "x.docx",
                                "docx",
                                List.of(),
                                List.of(new CheckedReport(checked.report(), checked.findings(), List.of(), undecided))),
                        Severity.ERROR)
                .get(0);
        List<Remark> remarks = RemarkText.of(entry, Locale.CHINESE);
        assertThat(remarks).noneMatch(remark -> remark.shade() == Shade.WRONG);
        assertThat(remarks.stream()
                        .filter(remark -> remark.shade() == Shade.DOUBTFUL)
                        .map(Remark::place)
                        .distinct())
                .hasSize(2);
        assertThat(remarks.stream().map(Remark::text).filter(text -> text.startsWith("请核对，不能确定")))
                .hasSize(1);
    }

    private static Repair doubtful(int rank, double confidence, Change change, List<String> resolves) {
        return new Repair(
                rank, confidence, change.cell().table(), List.of(change), List.of(), "可能", "perhaps", resolves);
    }

    @Test
    void whereTextAndTableDifferTheTextIsToldAndTheCellIsDoubtful() throws Exception {
        FileContent content = CorpusFile.named("baishi-2022.docx").content();
        ReportEntry entry = ReportEntry.of(check(content), Severity.ERROR).get(0);
        Finding differs = entry.findings().stream()
                .filter(finding -> finding.rule().id().equals("narrative.table"))
                .findFirst()
                .orElseThrow();
        Place cell = entry.checked()
                .orElseThrow()
                .report()
                .figure(differs.cells().get(0))
                .orElseThrow()
                .place();
        List<Remark> remarks = RemarkText.of(entry, Locale.CHINESE);
        assertThat(remarks)
                .filteredOn(remark -> remark.place().equals(cell))
                .extracting(Remark::shade)
                .containsExactly(Shade.DOUBTFUL);
        assertThat(remarks)
                .filteredOn(remark -> remark.place().equals(differs.place()))
                .anySatisfy(remark -> assertThat(remark.text()).startsWith("错误：正文"));
    }

    @Test
    void onlyAnErrorMakesACellRed() throws Exception {
        FileContent content = content(Path.of("src/test/resources/corpus/report.docx"));
        ReportEntry entry = ReportEntry.of(check(content), Severity.ERROR).get(0);
        Finding notation = entry.findings().stream()
                .filter(finding -> finding.rule().id().equals("cell.notation"))
                .findFirst()
                .orElseThrow();
        Place cell = entry.checked()
                .orElseThrow()
                .report()
                .figure(notation.cells().get(0))
                .orElseThrow()
                .place();
        assertThat(RemarkText.of(entry, Locale.CHINESE))
                .filteredOn(remark -> remark.place().equals(cell) && remark.shade() != null)
                .extracting(Remark::shade)
                .containsExactly(Shade.DOUBTFUL);
    }

    @Test
    void whatIsMissingIsToldWhereItWouldStand() throws Exception {
        DocxFixture bare = docx(
                p("某县教育局2023年政府信息公开工作年度报告"),
                p("一、总体情况"),
                p("本年度无。"),
                p("五、存在的主要问题及改进情况"),
                p("无。"),
                p("六、其他需要报告的事项"),
                p("没有其他事项。"));
        Map<String, String> comments = WordCommentReader.anchors(copy(bare.content(), Locale.CHINESE));
        assertThat(at(comments, "落款单位")).isEqualTo("没有其他事项。");
        assertThat(at(comments, "落款日期")).isEqualTo("没有其他事项。");
        assertThat(at(comments, "缺少第三部分")).isEqualTo("五、存在的主要问题及改进情况");
        assertThat(at(comments, "统计期限")).isEqualTo("一、总体情况");
    }

    private static String at(Map<String, String> comments, String words) {
        return comments.entrySet().stream()
                .filter(comment -> comment.getKey().contains(words))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSoundReportHasNoCopy() throws Exception {
        FileContent content = content(SOUND);
        ValidationResult nothing = new ValidationResult(
                "x.docx",
                "docx",
                List.of(),
                check(content).reports().stream()
                        .map(report -> new CheckedReport(report.report(), List.of(), List.of(), List.of()))
                        .toList());
        assertThat(AnnotatedCopy.of(content, nothing, Locale.CHINESE)).isEmpty();
    }

    @Test
    void unreadableFilesAreRefused() throws Exception {
        assertRefused(new FileContent("x.docx", new byte[] {'P', 'K', 3, 4}), Problem.DAMAGED, "文件无法读取");
    }

    @Test
    void theNameTellsACopyFromAWordFileBesideTheSubmission() {
        assertThat(List.of("docx", "xlsx", "xls", "pdf"))
                .allMatch(kind -> AnnotatedCopy.suffix(kind).isEmpty());
        assertThat(List.of("doc", "json", "ofd"))
                .allMatch(kind -> AnnotatedCopy.suffix(kind).equals(".gouji.docx"));
    }

    private static void assertRefused(FileContent content, Problem problem, String zh) throws IOException {
        ValidationResult result = check(content);
        assertThatThrownBy(() -> AnnotatedCopy.of(content, result, Locale.CHINESE))
                .isInstanceOfSatisfying(UnreadableException.class, refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.detailZh()).isEqualTo(zh);
                });
    }

    static List<CorpusFile> wholeReports() {
        return CorpusFile.ofKinds("docx", "xlsx", "xls", "pdf");
    }

    @ParameterizedTest
    @MethodSource("wholeReports")
    void inAWholeReportNothingIsLostAndTheFiguresReadTheSame(CorpusFile file) throws Exception {
        boolean copied = CopyReadBack.losesNothing(file.content());

        assertThat(copied).isEqualTo(!file.truth().findings().isEmpty());
    }

    /** The report with another first figure in the row of this label. */
    private static FileContent withFigure(FileContent content, String label, String figure) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(content.stream())) {
            List<XWPFTableCell> row = document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(XWPFTableRow::getTableCells)
                    .filter(cells ->
                            cells.stream().anyMatch(cell -> cell.getText().equals(label)))
                    .findFirst()
                    .orElseThrow();
            XWPFTableCell first = row.stream()
                    .filter(cell -> cell.getText().matches("\\d+"))
                    .findFirst()
                    .orElseThrow();
            first.getParagraphs().get(0).getRuns().get(0).setText(figure, 0);
            document.write(bytes);
        }
        return new FileContent(content.name(), bytes.toByteArray());
    }

    private static FileContent content(Path file) throws IOException {
        return new FileContent(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static ValidationResult check(FileContent content) throws IOException {
        return VALIDATOR.check(content.stream(), content.name());
    }

    private static byte[] copy(FileContent content, Locale locale) throws Exception {
        return AnnotatedCopy.of(content, check(content), locale).orElseThrow();
    }
}
