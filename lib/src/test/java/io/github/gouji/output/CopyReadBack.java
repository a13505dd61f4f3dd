package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.annotation.WordCommentReader;
import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.document.FileContent;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.ReportEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** An annotated copy, read and checked like the submission it was made of. */
public final class CopyReadBack {

    private static final String AUTHOR = "勾稽";

    /** What a person reads beside a cell. */
    private static final int LONGEST = 60;

    /** Characters of a message that a comment surely has room for. */
    private static final int MATCHED = 40;

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private CopyReadBack() {}

    /**
     * The copy says every finding that no repair settles, and every repair, each in few words; it has the same findings
     * and figures again, and the submission is as it was.
     *
     * @return whether there is a copy: a file without findings has none
     */
    public static boolean losesNothing(FileContent content) throws Exception {
        byte[] before = content.bytes().clone();
        ValidationResult result = check(content);
        Optional<byte[]> copy = AnnotatedCopy.of(content, result, Locale.CHINESE);
        if (copy.isPresent()) {
            assertSaid(result, comments(content.name(), copy.get()));
            ValidationResult again = check(new FileContent(content.name(), copy.get()));
            assertThat(again.findings())
                    .as(content.name())
                    .usingElementComparator((a, b) -> a.fingerprint().compareTo(b.fingerprint()))
                    .isEqualTo(result.findings());
            assertThat(figures(again)).as(content.name()).isEqualTo(figures(result));
        }
        assertThat(content.bytes()).isEqualTo(before);
        return copy.isPresent();
    }

    private static void assertSaid(ValidationResult result, List<String> comments) {
        assertThat(comments)
                .as(result.file())
                .isNotEmpty()
                .allSatisfy(comment -> assertThat(comment).hasSizeLessThanOrEqualTo(LONGEST));
        for (ReportEntry entry : ReportEntry.of(result, Severity.ERROR)) {
            List<Repair> repairs = entry.likeliestRepairs();
            assertThat(repairs)
                    .allSatisfy(repair -> assertThat(comments)
                            .anySatisfy(comment -> assertThat(comment).startsWith(fix(repair))));
            assertThat(entry.findings())
                    .as(result.file())
                    .filteredOn(finding -> entry.likeliestRepair(finding).isEmpty())
                    .allSatisfy(finding -> assertThat(comments)
                            .anySatisfy(comment -> assertThat(comment).contains(start(finding))));
            assertThat(entry.findings())
                    .filteredOn(finding -> entry.likeliestRepair(finding).isPresent())
                    .allSatisfy(finding -> assertThat(comments)
                            .noneSatisfy(comment -> assertThat(comment).contains("：" + start(finding))));
        }
    }

    private static String fix(Repair repair) {
        BigDecimal meant = repair.cells().get(0).suggested();
        return !repair.isDecided() ? "请核对，不能确定" : meant == null ? "有误，应为多少无法推定" : "应改为" + meant.toPlainString() + "（把握";
    }

    private static String start(Finding finding) {
        String message = PlainText.of(finding.message());
        return message.substring(0, Math.min(MATCHED, message.length()));
    }

    private static ValidationResult check(FileContent content) throws IOException {
        return VALIDATOR.check(content.stream(), content.name());
    }

    /** What the copy says beside what the submission said. */
    private static List<String> comments(String name, byte[] copy) throws IOException {
        return name.endsWith(".docx")
                ? wordComments(copy)
                : name.endsWith(".pdf") ? pageComments(copy) : sheetComments(copy);
    }

    private static List<String> pageComments(byte[] pdf) throws IOException {
        List<String> comments = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                page.getAnnotations().stream()
                        .filter(PDAnnotationMarkup.class::isInstance)
                        .map(PDAnnotationMarkup.class::cast)
                        .filter(markup -> AUTHOR.equals(markup.getTitlePopup()))
                        .flatMap(markup -> markup.getContents().lines())
                        .forEach(comments::add);
            }
        }
        return comments;
    }

    private static List<String> wordComments(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return Arrays.stream(document.getComments())
                    .filter(comment -> AUTHOR.equals(comment.getAuthor()))
                    .map(WordCommentReader::text)
                    .toList();
        }
    }

    private static List<String> sheetComments(byte[] bytes) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(i -> workbook.getSheetAt(i).getCellComments().values())
                    .flatMap(Collection::stream)
                    .filter(comment -> AUTHOR.equals(comment.getAuthor()))
                    .flatMap(comment -> comment.getString().getString().lines())
                    .toList();
        }
    }

    private static List<Object> figures(ValidationResult result) {
        return result.reports().stream()
                .flatMap(checked ->
                        Arrays.stream(TableKind.values()).flatMap(kind -> checked.report().table(kind).stream()))
                .<Object>map(ReportTable::figures)
                .toList();
    }
}
