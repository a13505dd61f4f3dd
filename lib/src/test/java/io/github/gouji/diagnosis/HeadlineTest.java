package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.FormNames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over generated errors, what people read of a finding never contradicts the first repair. */
class HeadlineTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();
    private static final int REPORTS = 120;

    /** A cell and what was meant in it, such as {@code 第三表“（一）予以公开”行“总计”列 3 → 5}. */
    private static final Pattern CHANGE = Pattern.compile("(第[三四]表“.+?”(?:行|部分)“[^”]+”列) (\\S+) → ([\\d无法推定]+)");

    private final List<ValidationResult> results = new ArrayList<>();

    HeadlineTest() {
        ErrorGenerator generator = new ErrorGenerator(106);
        while (results.size() < REPORTS) {
            FaultyReport faulty = generator.next(1 + results.size() % 3, ErrorKind.ALL);
            if (faulty.isSuspicious()) {
                CheckedReport checked =
                        VALIDATOR.check(faulty.report()).reports().get(0);
                results.add(new ValidationResult(results.size() + ".docx", "docx", List.of(), List.of(checked)));
            }
        }
    }

    @Test
    void equationsAreToldAsTwoSidesAndADifference() {
        assertThat(resolved())
                .hasSizeGreaterThan(REPORTS)
                .allSatisfy(finding -> assertThat(finding.message(Locale.CHINESE))
                        .contains("相差")
                        .doesNotContain("应为", "实为", "应改")
                        // a whole row or column is named, no cell of it
                        .matches("(第三表“[^：]+”[行列]|第四表“[^：]+”部分)：.*"));
    }

    @Test
    void listsNameTheCellOfTheFirstRepairAndItsValues() {
        List<String[]> rows = csv();
        List<String> titles = List.of(rows.get(0));
        int compared = 0;
        for (String[] row : rows.subList(1, rows.size())) {
            ValidationResult result = result(row[titles.indexOf("文件")]);
            Repair first = firstRepair(result, row[titles.indexOf("标识")]);
            if (first != null && first.isDecided()) {
                Repair.Change change = own(result, first, row[titles.indexOf("标识")]);
                FormNames names = FormNames.of(result.reports().get(0).report());
                assertThat(row[titles.indexOf("行")])
                        .startsWith(names.row(first.table(), change.cell().row()));
                assertThat(row[titles.indexOf("列")])
                        .startsWith(names.column(first.table(), change.cell().column()));
                assertThat(row[titles.indexOf("原值")]).startsWith(told(change.actual(), "空白", result, change));
                assertThat(row[titles.indexOf("应改为")])
                        .startsWith(
                                change.suggested() == null
                                        ? "无法推定"
                                        : change.suggested().toPlainString());
                assertThat(row[titles.indexOf("把握")]).endsWith("%");
                compared++;
            } else if (first != null) {
                assertThat(row[titles.indexOf("原值")]).isEmpty();
                assertThat(row[titles.indexOf("应改为")]).isEqualTo("请核对");
                if (!row[titles.indexOf("规则编号")].startsWith("cell.")) {
                    // a row or a column, no cell of it
                    assertThat(row[titles.indexOf("行")].isEmpty()).isNotEqualTo(row[titles.indexOf("列")].isEmpty());
                }
            }
        }
        assertThat(compared).isGreaterThan(REPORTS / 2);
    }

    @Test
    void messagesForPipelinesBeginWithTheFirstRepair() throws IOException {
        int compared = 0;
        JsonNode found = new ObjectMapper().readTree(text(OutputFormat.SARIF)).at("/runs/0/results");
        for (JsonNode each : found) {
            ValidationResult result = result(each.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .textValue());
            Repair first = firstRepair(
                    result, each.at("/partialFingerprints/gouji~1v1").textValue());
            String headline =
                    each.at("/message/text").textValue().lines().findFirst().orElseThrow();
            if (first != null && first.isDecided()) {
                Map<String, String> changes = changes(headline);
                assertThat(headline).startsWith("应改（把握");
                assertThat(changes).isEqualTo(expected(result, first));
                compared++;
            } else {
                assertThat(headline).doesNotContain("应改（把握");
            }
        }
        assertThat(compared).isGreaterThan(REPORTS / 2);
    }

    @Test
    void textTellsTheRepairBeforeTheErrors() {
        assertThat(text(OutputFormat.TEXT).split("(?=不通过  )"))
                .filteredOn(report -> report.contains("→ 应改") && report.contains("✗ 错误"))
                .hasSizeGreaterThan(REPORTS / 4)
                .allSatisfy(report -> assertThat(report.indexOf("→ ")).isLessThan(report.indexOf("✗ 错误")));
        assertThat(text(OutputFormat.TEXT)).doesNotContain("应为", "实为");
    }

    /** The findings of equations that the first repair would resolve. */
    private List<Finding> resolved() {
        return results.stream()
                .flatMap(result -> result.findings().stream()
                        .filter(finding -> List.of("applications", "review")
                                .contains(finding.rule().family()))
                        .filter(finding -> firstRepair(result, finding.fingerprint()) != null))
                .toList();
    }

    private static Repair firstRepair(ValidationResult result, String fingerprint) {
        return result.reports().get(0).repairs().stream()
                .filter(repair -> repair.rank() == 1 && repair.resolves().contains(fingerprint))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> changes(String headline) {
        Map<String, String> changes = new HashMap<>();
        Matcher change = CHANGE.matcher(headline.split("。")[0]);
        while (change.find()) {
            changes.put(change.group(1), change.group(3));
        }
        return changes;
    }

    /** What a repair changes, totals that change with it included. */
    private static Stream<Repair.Change> changed(Repair repair) {
        return Stream.concat(repair.cells().stream(), repair.follows().stream());
    }

    /** The change in a cell of the finding; if there is none, the first of all. */
    private static Repair.Change own(ValidationResult result, Repair repair, String fingerprint) {
        Finding finding = result.findings().stream()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow();
        return changed(repair)
                .filter(change -> finding.cells().contains(change.cell()))
                .findFirst()
                .orElse(repair.cells().get(0));
    }

    private static Map<String, String> expected(ValidationResult result, Repair repair) {
        FormNames names = FormNames.of(result.reports().get(0).report());
        return changed(repair)
                .collect(Collectors.toMap(
                        change -> names.cell(change.cell()).zh(),
                        change -> change.suggested() == null
                                ? "无法推定"
                                : change.suggested().toPlainString()));
    }

    /** A number as the list has it, an unreadable cell as it is written. */
    private static String told(Object actual, String blank, ValidationResult result, Repair.Change change) {
        return actual != null
                ? actual.toString()
                : result.reports()
                        .get(0)
                        .report()
                        .figure(change.cell())
                        .map(figure -> figure.isBlank() ? blank : figure.text())
                        .orElse(blank);
    }

    private ValidationResult result(String file) {
        return results.get(Integer.parseInt(file.replace(".docx", "")));
    }

    private List<String[]> csv() {
        return text(OutputFormat.CSV)
                .substring(1)
                .lines()
                .map(line -> line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1))
                .toList();
    }

    private String text(OutputFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = format.open(bytes, new OutputSettings(Locale.CHINESE, Severity.ERROR, false))) {
            results.forEach(writer::write);
            writer.finish(BatchResult.of(results, Severity.ERROR));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
