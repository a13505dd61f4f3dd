package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.annotation.Reviewer;
import io.github.gouji.annotation.Shade;
import io.github.gouji.annotation.WordCommentReader;
import io.github.gouji.constraint.Severity;
import io.github.gouji.document.FileContent;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.CorpusFile;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.ReportEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompanionTest {

    private static final String TEXT = "baishi-2022.txt";
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    static List<CorpusFile> otherKinds() {
        return CorpusFile.ofKinds("doc", "rtf", "odt", "ods", "ofd", "html", "txt");
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void unitYearAndFiguresReadBack(CorpusFile file) throws Exception {
        ValidationResult result = check(file.content());
        Optional<byte[]> copy = AnnotatedCopy.of(file.content(), result, Locale.CHINESE);

        assertThat(copy.isPresent()).isEqualTo(!result.findings().isEmpty());
        if (copy.isPresent()) {
            AnnualReport before = report(result);
            AnnualReport after = report(check(new FileContent("x.docx", copy.get())));
            assertThat(after.organization()).isEqualTo(before.organization());
            assertThat(after.year()).isEqualTo(before.year());
            assertThat(figures(after)).isEqualTo(figures(before));
        }
    }

    @Test
    void theWrongCellIsRedAndSaysFirstWhatToWriteThere() throws Exception {
        byte[] copy = companion(TEXT, Locale.CHINESE);
        Map<String, String> comments = WordCommentReader.anchors(copy);

        assertThat(comments)
                .anySatisfy((comment, cell) -> {
                    assertThat(comment).startsWith("应改为9（把握99%）");
                    assertThat(cell).isEqualTo("11");
                })
                .anySatisfy((comment, cell) -> {
                    assertThat(comment).startsWith("应改为4（把握76%）");
                    assertThat(cell).isEqualTo("5");
                });
        assertThat(textsShaded(copy, Shade.WRONG)).containsExactly("11", "5");
    }

    @Test
    void whereTextAndTableDifferTheCellSaysSo() throws Exception {
        assertThat(WordCommentReader.anchors(companion(TEXT, Locale.CHINESE))).anySatisfy((comment, cell) -> {
            assertThat(comment).startsWith("错误：正文“新收政府信息公开申请60件");
            assertThat(cell).isEqualTo("57");
        });
    }

    @Test
    void unitYearAndVerdictStandFirst() throws Exception {
        assertThat(lines(companion(TEXT, Locale.CHINESE)))
                .startsWith("白石街道办事处2022年政府信息公开工作年度报告", "检查结果：不通过  错误 3  警告 3", "报送文件：" + TEXT);
        assertThat(lines(companion(TEXT, Locale.ENGLISH))).contains("result: failed  error 3  warning 3", "Findings");
    }

    @Test
    void everyFindingIsListedInOrderOfNeed() throws Exception {
        ReportEntry entry = entry(TEXT);
        List<String> lines = lines(companion(TEXT, Locale.CHINESE));
        List<String> list = lines.subList(lines.indexOf("问题清单") + 1, lines.size());

        assertThat(list.get(0)).startsWith("→ 应改（把握99%）：第三表").endsWith("11 → 9");
        assertThat(list.stream().filter(line -> line.matches("(错误|警告|提示).*")).toList())
                .zipSatisfy(
                        entry.findingsByNeed(),
                        (line, finding) -> assertThat(line).contains(PlainText.of(finding.message())));
    }

    @Test
    void whatHasNoTablesIsAListAlone() throws Exception {
        byte[] json = "{\"organization\":\"甲镇人民政府\",\"year\":2022,\"tables\":{}}".getBytes(StandardCharsets.UTF_8);
        FileContent content = new FileContent("a.json", json);
        byte[] copy = AnnotatedCopy.of(content, check(content), Locale.CHINESE).orElseThrow();

        assertThat(lines(copy)).startsWith("甲镇人民政府2022年政府信息公开工作年度报告").contains("问题清单");
        assertThat(WordCommentReader.anchors(copy)).isEmpty();
    }

    @Test
    void beyondTwentyReportsTheyAreCounted() throws Exception {
        List<ReportEntry> entries = Collections.nCopies(21, entry(TEXT));
        List<String> lines = lines(Companion.of("镇/" + TEXT, entries, Locale.CHINESE, new Reviewer("勾稽", null)));

        assertThat(lines).contains("报送文件：" + TEXT).last().isEqualTo("另有1份报告未列出");
        assertThat(lines.stream().filter("问题清单"::equals)).hasSize(20);
    }

    @Test
    void beyondTwoHundredFindingsTheyAreCounted() throws Exception {
        ReportEntry entry = entry(TEXT);
        ReportEntry many = new ReportEntry(
                TEXT,
                "text",
                entry.status(),
                entry.checked(),
                Collections.nCopies(201, entry.findings().get(0)));
        assertThat(lines(Companion.of(TEXT, List.of(many), Locale.CHINESE, new Reviewer("勾稽", null))))
                .last()
                .isEqualTo("另有1处未列出");
    }

    @Test
    void theSameFindingsAreTheSameBytesAndTellNoTimeOfTheirMaking() throws Exception {
        byte[] copy = companion(TEXT, Locale.CHINESE);
        assertThat(companion(TEXT, Locale.CHINESE)).isEqualTo(copy);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .hasTime(0);
            assertThat(document.getProperties().getCoreProperties().getModified())
                    .hasTime(0);
        }
    }

    private static byte[] companion(String name, Locale locale) throws Exception {
        FileContent content = CorpusFile.named(name).content();
        return AnnotatedCopy.of(content, check(content), locale).orElseThrow();
    }

    private static ReportEntry entry(String name) throws IOException {
        return ReportEntry.of(check(CorpusFile.named(name).content()), Severity.ERROR)
                .get(0);
    }

    private static ValidationResult check(FileContent content) throws IOException {
        return VALIDATOR.check(content.stream(), content.name());
    }

    private static AnnualReport report(ValidationResult result) {
        assertThat(result.reports()).hasSize(1);
        return result.reports().stream().map(CheckedReport::report).findFirst().orElseThrow();
    }

    /** What is written in each cell that is not blank. */
    private static Map<CellKey, String> figures(AnnualReport report) {
        Map<CellKey, String> written = new TreeMap<>();
        Arrays.stream(TableKind.values())
                .flatMap(kind -> report.table(kind).stream())
                .map(ReportTable::figures)
                .forEach(figures -> figures.forEach((cell, figure) -> {
                    if (!figure.isBlank()) {
                        written.put(cell, text(figure));
                    }
                }));
        return written;
    }

    private static String text(Figure figure) {
        return PlainText.of(figure.text()).strip();
    }

    private static List<String> lines(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<String> textsShaded(byte[] docx, Shade shade) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .filter(cell -> shade.rgb().equals(cell.getColor()))
                    .map(cell -> cell.getText())
                    .toList();
        }
    }
}
