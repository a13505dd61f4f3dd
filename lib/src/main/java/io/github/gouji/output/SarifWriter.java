package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.result.BatchResult;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** SARIF 2.1.0, which code hosts show beside a change. */
final class SarifWriter extends EntryWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Locale locale;

    /** The catalogue, then the user's own rules as they come, each with its index. */
    private final Map<Rule, Integer> rules = new LinkedHashMap<>();

    SarifWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        json = JsonStream.open(stream);
        locale = settings.locale();
        RuleCatalog.all().forEach(this::index);
        attempt(() -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
        });
    }

    private void writeTool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Gouji");
        json.writeStringField("version", ReportValidator.version());
        json.writeStringField("language", Words.isEnglish(locale) ? "en" : "zh-CN");
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.keySet()) {
            writeRule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", rule.name(locale));
        writeText("shortDescription", rule.statement(locale));
        writeText("fullDescription", rule.explanation(locale));
        writeText("help", rule.explanation(locale));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("basis", rule.basis());
        json.writeArrayFieldStart("tags");
        json.writeString(rule.family());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.key();
    }

    @Override
    void writeEntry(ReportEntry entry) throws IOException {
        for (Finding finding : entry.findings()) {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.rule().id());
            json.writeNumberField("ruleIndex", index(finding.rule()));
            json.writeStringField("level", level(finding.severity()));
            writeText("message", message(entry, finding));
            writeLocation(entry.file(), finding);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("gouji/v1", finding.fingerprint());
            json.writeEndObject();
            if (finding.isKnown()) {
                json.writeStringField("baselineState", "unchanged");
            }
            writeProperties(entry, finding);
            json.writeEndObject();
        }
    }

    private int index(Rule rule) {
        return rules.computeIfAbsent(rule, first -> rules.size());
    }

    /**
     * What was likely meant, and what the finding says. SARIF's own {@code fixes} replace regions of a text; a cell of a
     * Word file or a sheet is none.
     */
    private String message(ReportEntry entry, Finding finding) {
        return RepairText.before(finding, entry, locale);
    }

    private void writeLocation(String file, Finding finding) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileUri.of(file));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        // code hosts want a line; a Word file has none
        json.writeNumberField(
                "startLine", Optional.ofNullable(finding.place().line()).orElse(1));
        json.writeEndObject();
        json.writeEndObject();
        if (!finding.cells().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            for (CellKey cell : finding.cells()) {
                json.writeStartObject();
                json.writeStringField("fullyQualifiedName", cell.toString());
                json.writeStringField("kind", "member");
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeProperties(ReportEntry entry, Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        Optional<AnnualReport> report = entry.checked().map(checked -> checked.report());
        writeIfThere("organization", report.flatMap(AnnualReport::organization));
        writeIfThere("year", report.flatMap(AnnualReport::year).map(BigDecimal::new));
        writeIfThere("expected", finding.expected());
        writeIfThere("actual", finding.actual());
        writeRepairs(entry, finding);
        writeIfThere("place", Optional.of(finding.place().describe(locale)).filter(place -> !place.isEmpty()));
        json.writeEndObject();
    }

    /** For programs: every explanation of the finding, the likeliest first. */
    private void writeRepairs(ReportEntry entry, Finding finding) throws IOException {
        List<Repair> repairs = entry.repairs(finding);
        if (!repairs.isEmpty()) {
            json.writeArrayFieldStart("repairs");
            for (Repair repair : repairs) {
                JsonStream.write(json, repair.toJson(locale));
            }
            json.writeEndArray();
        }
    }

    private void writeIfThere(String name, Optional<?> value) throws IOException {
        if (value.isPresent() && value.get() instanceof BigDecimal number) {
            json.writeNumberField(name, number);
        } else if (value.isPresent()) {
            json.writeStringField(name, Message.text(value.get(), locale));
        }
    }

    private void writeText(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        json.writeEndArray();
        writeTool();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", summary.notFinished().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String file : summary.skipped()) {
            json.writeStartObject();
            json.writeStringField("level", "note");
            writeText("message", new Words("跳过，不是报送文件：", "skipped, no submission: ").in(locale) + file);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    void closeStream() throws IOException {
        json.close();
    }
}
