package io.github.gouji.result;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the JSON output says of one report, or of a file without any. */
final class ReportJson {

    private ReportJson() {}

    /**
     * As {@code gouji-result.schema.json} describes a report.
     *
     * @param single a result with one report at most
     * @param failOn the mildest severity that counts as failed
     */
    static Map<String, @Nullable Object> of(ValidationResult single, Severity failOn) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", single.file());
        json.put("fileType", single.fileType());
        json.put("status", single.status(failOn).key());
        List<Finding> findings = single.findings();
        if (single.reports().isEmpty()) {
            json.put("rules", rules(0, findings.size(), List.of()));
            json.put("findings", findings(findings));
            json.put("repairs", List.of());
            return json;
        }
        CheckedReport checked = single.reports().get(0);
        AnnualReport report = checked.report();
        json.put("organization", report.organization().orElse(null));
        json.put("year", report.year().orElse(null));
        json.put("format", report.format().map(ReportFormat::key).orElse(null));
        if (report.isSeen()) {
            json.put("readFromPictures", true);
        }
        json.put("tables", tables(report, single.locale()));
        json.put(
                "rules",
                rules(
                        checked.count(Verdict.PASSED),
                        checked.count(Verdict.FAILED),
                        notEvaluated(checked, single.locale())));
        json.put("findings", findings(findings));
        json.put(
                "repairs",
                checked.repairs().stream()
                        .map(repair -> repair.toJson(single.locale()))
                        .toList());
        return json;
    }

    private static List<?> findings(List<Finding> findings) {
        return findings.stream().map(Finding::toJson).toList();
    }

    private static Map<String, Object> tables(AnnualReport report, Locale locale) {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (TableKind kind : TableKind.values()) {
            report.table(kind)
                    .ifPresent(table -> tables.put(kind.key(), table.toJson(text -> Message.text(text, locale))));
        }
        return tables;
    }

    private static Map<String, Object> rules(long passed, long failed, List<?> notEvaluated) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("passed", passed);
        rules.put("failed", failed);
        rules.put("notEvaluated", notEvaluated);
        return rules;
    }

    private static List<?> notEvaluated(CheckedReport checked, Locale locale) {
        return checked.outcomes().stream()
                .filter(outcome -> outcome.verdict() == Verdict.NOT_EVALUATED)
                .map(outcome -> reason(outcome, locale))
                .toList();
    }

    private static Map<String, String> reason(RuleOutcome outcome, Locale locale) {
        Map<String, String> reason = new LinkedHashMap<>();
        reason.put("rule", outcome.rule().id());
        reason.put("reason", outcome.reason(locale).orElse(""));
        return reason;
    }
}
