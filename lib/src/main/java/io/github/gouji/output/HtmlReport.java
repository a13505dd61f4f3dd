package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One report as data for the page. */
final class HtmlReport {

    private final JsonGenerator json;
    private final ReportEntry entry;

    HtmlReport(JsonGenerator json, ReportEntry entry) {
        this.json = json;
        this.entry = entry;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("file", PlainText.of(entry.file()));
        json.writeStringField("status", JsonReportWriter.key(entry.status()));
        if (entry.checked().isPresent()) {
            writeReport(entry.checked().get().report());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : entry.findings()) {
            writeFinding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        for (Repair repair : entry.repairs()) {
            writeRepair(repair, FormNames.of(entry.checked().get().report()));
        }
        json.writeEndArray();
        writeOpenRules();
        json.writeEndObject();
    }

    private void writeReport(AnnualReport report) throws IOException {
        if (report.organization().isPresent()) {
            json.writeStringField(
                    "organization", PlainText.of(report.organization().get()));
        }
        if (report.year().isPresent()) {
            json.writeNumberField("year", report.year().get());
        }
        if (report.format().isPresent()) {
            writeFigures(report, report.format().get());
        }
    }

    /** What every cell says, in the order of the form; null where the report has no such cell. */
    private void writeFigures(AnnualReport report, ReportFormat format) throws IOException {
        json.writeStringField("format", format.key());
        json.writeArrayFieldStart("has");
        for (TableKind kind : TableKind.values()) {
            if (report.table(kind).isPresent()) {
                json.writeString(kind.key());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("values");
        for (CellKey cell : format.cells()) {
            json.writeString(
                    report.figure(cell).map(Figure::text).map(PlainText::of).orElse(null));
        }
        json.writeEndArray();
        writeExtras(report, format);
    }

    /** Cells that this variant of the form does not have. */
    private void writeExtras(AnnualReport report, ReportFormat format) throws IOException {
        json.writeArrayFieldStart("extra");
        for (TableKind kind : TableKind.values()) {
            Map<CellKey, Figure> figures = report.table(kind)
                    .<Map<CellKey, Figure>>map(ReportTable::figures)
                    .orElse(Map.of());
            for (Map.Entry<CellKey, Figure> figure : figures.entrySet()) {
                if (!format.cells().contains(figure.getKey())) {
                    String name = FormNames.of(report).cell(figure.getKey()).zh();
                    json.writeString(name + " " + PlainText.of(figure.getValue().text()));
                }
            }
        }
        json.writeEndArray();
    }

    private void writeFinding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().key());
        HtmlJson.writeWords(json, "message", finding::message);
        HtmlJson.writeWords(json, "subject", locale -> FindingSubject.of(finding, entry, locale));
        HtmlJson.writeWords(json, "place", locale -> finding.place().describe(locale));
        json.writeStringField("basis", finding.rule().basis());
        json.writeStringField("fingerprint", finding.fingerprint());
        writeIfThere("table", finding.table().map(TableKind::key));
        writeIfThere("row", finding.row().map(FormKey::key));
        writeIfThere("column", finding.column().map(FormKey::key));
        writeIfThere("expected", finding.expected());
        writeIfThere("actual", finding.actual());
        json.writeArrayFieldStart("cells");
        for (CellKey cell : finding.cells()) {
            json.writeString(cell.toString());
        }
        json.writeEndArray();
        if (finding.isKnown()) {
            json.writeBooleanField("known", true);
        }
        json.writeEndObject();
    }

    private void writeRepair(Repair repair, FormNames names) throws IOException {
        json.writeStartObject();
        json.writeNumberField("rank", repair.rank());
        json.writeNumberField("confidence", repair.confidence());
        HtmlJson.writeWords(json, "reason", repair::reason);
        json.writeArrayFieldStart("resolves");
        for (String fingerprint : repair.resolves()) {
            json.writeString(fingerprint);
        }
        json.writeEndArray();
        writeChanges("cells", repair.cells(), names);
        writeChanges("follows", repair.follows(), names);
        json.writeEndObject();
    }

    private void writeChanges(String name, List<Repair.Change> changes, FormNames names) throws IOException {
        json.writeArrayFieldStart(name);
        for (Repair.Change change : changes) {
            json.writeStartObject();
            json.writeStringField("cell", change.cell().toString());
            HtmlJson.writeWords(json, "name", names.cell(change.cell())::in);
            json.writeStringField("actual", plain(change.actual()));
            json.writeStringField("suggested", plain(change.suggested()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private void writeOpenRules() throws IOException {
        json.writeArrayFieldStart("open");
        for (List<RuleOutcome> outcomes : entry.notEvaluated(Locale.CHINESE).values()) {
            json.writeStartObject();
            HtmlJson.writeWords(
                    json, "reason", locale -> outcomes.get(0).reason(locale).orElse(""));
            json.writeArrayFieldStart("rules");
            for (RuleOutcome outcome : outcomes) {
                json.writeString(outcome.rule().id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeIfThere(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, PlainText.of(Message.text(value.get(), Locale.CHINESE)));
        }
    }
}
