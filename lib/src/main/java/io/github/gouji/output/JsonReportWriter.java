package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Message;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One report of the JSON output. */
final class JsonReportWriter {

    private final JsonGenerator json;
    private final Locale locale;

    JsonReportWriter(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    void write(ReportEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", entry.file());
        json.writeStringField("fileType", entry.fileType());
        json.writeStringField("status", key(entry.status()));
        if (entry.checked().isPresent()) {
            writeReport(entry.checked().get().report());
        }
        writeRules(entry);
        json.writeArrayFieldStart("findings");
        for (Finding finding : entry.findings()) {
            writeFinding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        for (Repair repair : entry.repairs()) {
            JsonRepair.write(json, repair, locale);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static String key(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void writeReport(AnnualReport report) throws IOException {
        json.writeStringField("organization", report.organization().orElse(null));
        writeValue("year", report.year().orElse(null));
        json.writeStringField("format", report.format().map(ReportFormat::key).orElse(null));
        json.writeObjectFieldStart("tables");
        for (TableKind kind : TableKind.values()) {
            Optional<ReportTable> table = report.table(kind);
            if (table.isPresent()) {
                json.writeObjectFieldStart(kind.key());
                writeFigures(table.get());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void writeFigures(ReportTable table) throws IOException {
        FormKey row = null;
        for (Map.Entry<CellKey, Figure> cell : table.figures().entrySet()) {
            if (cell.getKey().row() != row) {
                if (row != null) {
                    json.writeEndObject();
                }
                row = cell.getKey().row();
                json.writeObjectFieldStart(row.key());
            }
            writeFigure(cell.getKey().column().key(), cell.getValue());
        }
        if (row != null) {
            json.writeEndObject();
        }
    }

    /** A number, the text where it is none, null where it is blank. */
    private void writeFigure(String column, Figure figure) throws IOException {
        writeValue(column, figure.isUnreadable() ? figure.text() : figure.value());
        if (!figure.unit().isEmpty()) {
            json.writeStringField(column + "Unit", figure.unit());
        }
    }

    private void writeRules(ReportEntry entry) throws IOException {
        json.writeObjectFieldStart("rules");
        json.writeNumberField("passed", entry.count(Verdict.PASSED));
        json.writeNumberField("failed", entry.count(Verdict.FAILED));
        json.writeArrayFieldStart("notEvaluated");
        for (RuleOutcome outcome : entry.outcomes(Verdict.NOT_EVALUATED)) {
            json.writeStartObject();
            json.writeStringField("rule", outcome.rule().id());
            json.writeStringField("reason", outcome.reason(locale).orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().key());
        json.writeStringField("message", finding.message(locale));
        json.writeStringField("basis", finding.rule().basis());
        writeIfThere("table", finding.table().map(TableKind::key));
        writeIfThere("row", finding.row().map(FormKey::key));
        writeIfThere("column", finding.column().map(FormKey::key));
        json.writeStringField("place", finding.place().describe(locale));
        writeIfThere("expected", finding.expected());
        writeIfThere("actual", finding.actual());
        json.writeArrayFieldStart("cells");
        for (CellKey cell : finding.cells()) {
            json.writeString(cell.toString());
        }
        json.writeEndArray();
        json.writeStringField("fingerprint", finding.fingerprint());
        if (finding.isKnown()) {
            json.writeBooleanField("known", true);
        }
        json.writeEndObject();
    }

    private void writeIfThere(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            writeValue(name, value.get());
        }
    }

    private void writeValue(String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(Message.text(value, locale));
        }
    }
}
