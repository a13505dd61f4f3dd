package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.ReportValidator;
import io.github.gouji.annotation.WordCommentReader;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.finding.Finding;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.CorpusFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void theWrongCellSaysWhatWasLikelyMeantAndThenWhatIsWrong() throws Exception {
        Map<String, String> comments = WordCommentReader.anchors(copy(content(WRONG), Locale.CHINESE));
        Repair repair = check(content(WRONG)).reports().get(0).repairs().get(0);
        String said = repair.cells().get(0).actual().toPlainString();
        String meant = repair.cells().get(0).suggested().toPlainString();

        String comment = comments.keySet().stream()
                .filter(text -> text.contains("此格可能写错"))
                .findFirst()
                .orElseThrow();
        assertThat(comment)
                .startsWith("→ 此格可能写错：实为 " + said + "，应为 " + meant + "（把握 ")
                .containsSubsequence(repair.reason(Locale.CHINESE), "✗ 错误  每行总计：第三表", "applications.row-total");
        assertThat(comments).containsEntry(comment, said);
    }

    @Test
    void englishIsSpokenWhereItIsAskedFor() throws Exception {
        Map<String, String> comments = WordCommentReader.anchors(copy(content(WRONG), Locale.ENGLISH));
        assertThat(String.join("\n", comments.keySet()))
                .contains("This cell is likely wrong: found ", ", meant ", "✗ error")
                .doesNotContain("可能写错");
    }

    @Test
    void cellsThatMerelyTakePartNameTheOneThatIsLikelyWrong() throws Exception {
        // its row and its column no longer add up
        FileContent wrong = withFigure(content(SOUND), "（一）予以公开", "13");
        CheckedReport checked = check(wrong).reports().get(0);
        List<Finding> totals = checked.findings().stream()
                .filter(finding -> finding.rule().id().endsWith("-total"))
                .toList();
        assertThat(totals).hasSize(2);
        assertThat(checked.repairs().get(0).cells()).hasSize(1);

        Map<String, String> comments = WordCommentReader.anchors(copy(wrong, Locale.CHINESE));
        assertThat(comments.keySet().stream().filter(text -> text.startsWith("→ 此格可能写错")))
                .singleElement()
                .satisfies(culprit -> assertThat(culprit).contains("由此引起：", "第三表"));
        assertThat(comments.keySet().stream().filter(text -> text.contains("→ 可能写错的是：")))
                .hasSize(2);
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
    void otherKindsAndUnreadableFilesAreRefused() throws Exception {
        FileContent json = new FileContent("x.json", "{\"tables\":{}}".getBytes(StandardCharsets.UTF_8));
        assertRefused(json, Problem.UNSUPPORTED, "不支持这种文件");
        assertRefused(new FileContent("x.docx", new byte[] {'P', 'K', 3, 4}), Problem.DAMAGED, "文件无法读取");
        assertThat(AnnotatedCopy.supports("docx")).isTrue();
        assertThat(AnnotatedCopy.supports("pdf")).isFalse();
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
        return CorpusFile.ofKinds("docx", "xlsx");
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
