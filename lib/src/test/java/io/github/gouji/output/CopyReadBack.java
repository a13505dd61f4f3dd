package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.annotation.WordCommentReader;
import io.github.gouji.document.FileContent;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An annotated copy, read and checked like the submission it was made of. */
public final class CopyReadBack {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private CopyReadBack() {}

    /**
     * The copy says every finding, has the same findings and figures again, and the submission is as it was.
     *
     * @return whether there is a copy: a file without findings has none
     */
    public static boolean losesNothing(FileContent content) throws Exception {
        byte[] before = content.bytes().clone();
        ValidationResult result = check(content);
        Optional<byte[]> copy = AnnotatedCopy.of(content, result, Locale.CHINESE);
        if (copy.isPresent()) {
            String said = comments(content.name(), copy.get());
            assertThat(result.findings())
                    .as(content.name())
                    .allSatisfy(finding -> assertThat(said).contains(compact(finding.message())));
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

    private static ValidationResult check(FileContent content) throws IOException {
        return VALIDATOR.check(content.stream(), content.name());
    }

    private static String comments(String name, byte[] copy) throws IOException {
        return compact(
                name.endsWith(".docx")
                        ? String.join("", WordCommentReader.anchors(copy).keySet())
                        : sheetComments(copy));
    }

    private static String sheetComments(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(i -> workbook.getSheetAt(i).getCellComments())
                    .map(Map<CellAddress, XSSFComment>::values)
                    .flatMap(found ->
                            found.stream().map(comment -> comment.getString().getString()))
                    .collect(Collectors.joining());
        }
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<Object> figures(ValidationResult result) {
        return result.reports().stream()
                .flatMap(checked ->
                        Arrays.stream(TableKind.values()).flatMap(kind -> checked.report().table(kind).stream()))
                .<Object>map(ReportTable::figures)
                .toList();
    }
}
