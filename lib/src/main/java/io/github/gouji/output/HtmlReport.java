package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.document.Reading;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.PreviousFigures;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.FindingSubject;
import io.github.gouji.wording.PlaceText;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import io.github.gouji.wording.StatusText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One report as data for the page. Cells are told by their number in the form, findings by theirs in the report. */
final class HtmlReport {

    private final JsonGenerator json;
    private final ReportEntry entry;
    private final HtmlGlossary glossary;
    private final List<Finding> findings;
    private final @Nullable ReportFormat form;

    HtmlReport(JsonGenerator json, ReportEntry entry, HtmlGlossary glossary) {
        this.json = json;
        this.entry = entry;
        this.glossary = glossary;
        findings = entry.findingsByNeed();
        form = entry.checked().flatMap(checked -> checked.report().format()).orElse(null);
    }

    void write(Optional<String> copy) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", PlainText.of(entry.file()));
        json.writeStringField("state", HtmlPlain.state(entry));
        HtmlJson.writeWords(json, "verdict", locale -> StatusText.told(entry, locale));
        if (copy.isPresent()) {
            json.writeStringField("copy", copy.get());
        }
        if (entry.checked().isPresent()) {
            writeReport(entry.checked().get());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            writeFinding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("repairs");
        for (Repair repair : entry.likeliestRepairs()) {
            writeRepair(repair);
        }
        json.writeEndArray();
        writeOpenRules();
        json.writeEndObject();
    }

    private void writeReport(CheckedReport checked) throws IOException {
        AnnualReport report = checked.report();
        if (report.organization().isPresent()) {
            json.writeStringField(
                    "organization", PlainText.of(report.organization().get()));
        }
        if (report.year().isPresent()) {
            json.writeNumberField("year", report.year().get());
        }
        if (report.isSeen()) {
            json.writeBooleanField("seen", true);
        }
        if (form != null) {
            writeFigures(report, form);
            if (report.isSeen()) {
                writePictures(report, form);
            }
            if (checked.previous().isPresent()) {
                writePrevious(checked.previous().get(), form);
            }
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

    /** What figures in doubt look like that were read from pictures. */
    private void writePictures(AnnualReport report, ReportFormat format) throws IOException {
        json.writeObjectFieldStart("pictures");
        for (CellKey cell : report.uncertainCells()) {
            Reading reading = report.figure(cell).map(Figure::reading).orElse(null);
            if (reading != null && !reading.picture().isEmpty() && format.has(cell)) {
                json.writeStringField(String.valueOf(format.cells().indexOf(cell)), reading.picture());
            }
        }
        json.writeEndObject();
    }

    /** What last year's report says, in the order of the form. */
    private void writePrevious(PreviousFigures previous, ReportFormat format) throws IOException {
        json.writeNumberField("yearBefore", previous.year());
        json.writeArrayFieldStart("before");
        for (CellKey cell : format.cells()) {
            json.writeString(
                    previous.number(cell).map(BigDecimal::toPlainString).orElse(null));
        }
        json.writeEndArray();
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
        json.writeStringField("rule", glossary.key(finding.rule()));
        json.writeStringField("severity", finding.severity().key());
        HtmlJson.writeWords(json, "message", finding::message);
        HtmlJson.writeWords(json, "subject", locale -> FindingSubject.of(finding, entry, locale));
        HtmlJson.writeWords(json, "place", locale -> PlaceText.of(finding, entry, locale));
        writeCells("cells", finding.cells());
        json.writeBooleanField("fault", entry.isAtFault(finding));
        if (finding.isKnown()) {
            json.writeBooleanField("known", true);
        }
        json.writeEndObject();
    }

    private void writeRepair(Repair repair) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("decided", repair.isDecided());
        RepairText zh = new RepairText(repair, entry, Locale.CHINESE);
        RepairText en = new RepairText(repair, entry, Locale.ENGLISH);
        HtmlJson.writeWords(json, "label", new Words(zh.label(), en.label())::in);
        HtmlJson.writeWords(json, "reason", new Words(zh.reason(), en.reason())::in);
        json.writeArrayFieldStart("changes");
        for (int at = 0; at < zh.lines().size(); at++) {
            json.writeStartObject();
            HtmlJson.writeWords(json, new Words(zh.lines().get(at), en.lines().get(at))::in);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("resolves");
        for (int at = 0; at < findings.size(); at++) {
            if (repair.resolves().contains(findings.get(at).fingerprint())) {
                json.writeNumber(at);
            }
        }
        json.writeEndArray();
        writeCells(
                "cells",
                zh.candidates().stream()
                        .flatMap(candidate -> candidate.cells().stream())
                        .map(Repair.Change::cell)
                        .distinct()
                        .toList());
        json.writeObjectFieldStart("meant");
        if (repair.isDecided()) {
            writeMeant(repair.cells());
            writeMeant(repair.follows());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeMeant(List<Repair.Change> changes) throws IOException {
        for (Repair.Change change : changes) {
            if (change.suggested() != null && form != null && form.has(change.cell())) {
                String cell = String.valueOf(form.cells().indexOf(change.cell()));
                json.writeStringField(cell, change.suggested().toPlainString());
            }
        }
    }

    private void writeCells(String name, Collection<CellKey> cells) throws IOException {
        json.writeArrayFieldStart(name);
        for (CellKey cell : cells) {
            if (form != null && form.has(cell)) {
                json.writeNumber(form.cells().indexOf(cell));
            }
        }
        json.writeEndArray();
    }

    /** Rules that were not checked, by the number of the reason. */
    private void writeOpenRules() throws IOException {
        json.writeArrayFieldStart("open");
        for (List<RuleOutcome> outcomes : entry.notEvaluated(Locale.CHINESE).values()) {
            json.writeStartObject();
            json.writeNumberField("reason", glossary.reason(outcomes.get(0)));
            json.writeArrayFieldStart("rules");
            for (RuleOutcome outcome : outcomes) {
                json.writeString(glossary.key(outcome.rule()));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
