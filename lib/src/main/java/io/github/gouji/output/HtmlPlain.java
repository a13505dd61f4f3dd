package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.PreviousFigures;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.FormGrid;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import io.github.gouji.wording.SeverityText;
import io.github.gouji.wording.StatusText;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A report as a browser shows it that runs no script, or is too old for the page's: the verdict, what to change, the
 * errors, the tables in which something is marked. The script takes its place.
 */
final class HtmlPlain {

    private final XMLStreamWriter html;
    private final Locale locale;

    HtmlPlain(Writer writer, Locale locale) {
        this.locale = locale;
        try {
            html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes a report. */
    void write(ReportEntry entry, Optional<String> copy, boolean withTables) throws XMLStreamException {
        open("article", "report plain");
        open("h2", null);
        text("span", "tag " + state(entry), StatusText.told(entry, locale));
        html.writeCharacters(" " + PlainText.of(name(entry)));
        html.writeEndElement();
        if (!name(entry).equals(entry.file())) {
            text("p", "file", entry.file());
        }
        if (entry.checked().filter(checked -> checked.report().isSeen()).isPresent()) {
            text("p", "open", in("由图片识读", "read from pictures"));
        }
        if (copy.isPresent()) {
            open("p", "copy");
            open("a", null);
            html.writeAttribute("href", copy.get());
            html.writeCharacters(in("带批注的副本", "annotated copy"));
            html.writeEndElement();
            html.writeEndElement();
        }
        for (Repair repair : entry.likeliestRepairs()) {
            writeRepair(new RepairText(repair, entry, locale), repair.isDecided());
        }
        writeFindings(entry, withTables ? Severity.WARNING : Severity.ERROR);
        if (withTables && entry.checked().isPresent()) {
            writeTables(entry, entry.checked().get());
        }
        html.writeEndElement();
        html.flush();
    }

    /** The state of a report in the page's colours. */
    static String state(ReportEntry entry) {
        boolean remarks = entry.status() == Status.PASSED && entry.remarks() > 0;
        return remarks ? "remarks" : entry.status().key();
    }

    private String name(ReportEntry entry) {
        Optional<AnnualReport> report = entry.checked().map(checked -> checked.report());
        String organization = report.flatMap(AnnualReport::organization).orElse(entry.file());
        return organization
                + report.flatMap(AnnualReport::year)
                        .map(year -> in(" " + year + "年度", " " + year))
                        .orElse("");
    }

    private void writeRepair(RepairText repair, boolean decided) throws XMLStreamException {
        open("div", decided ? "repair" : "repair undecided");
        open("p", null);
        html.writeCharacters(repair.label() + in("：", ": "));
        html.writeEndElement();
        open("ul", "changes");
        for (String alternative : repair.lines()) {
            text("li", null, alternative);
        }
        html.writeEndElement();
        if (!repair.reason().isEmpty()) {
            text("p", "origin", repair.reason());
        }
        html.writeEndElement();
    }

    /** Those of at least a severity; of the others how many there are. */
    private void writeFindings(ReportEntry entry, Severity mildest) throws XMLStreamException {
        List<Finding> shown = entry.findingsByNeed().stream()
                .filter(finding -> finding.severity().compareTo(mildest) >= 0)
                .toList();
        if (!shown.isEmpty()) {
            open("ul", "findings");
            for (Finding finding : shown) {
                text(
                        "li",
                        "finding " + finding.severity().key(),
                        SeverityText.of(finding.severity()).name(locale) + " "
                                + finding.rule().name(locale) + in("：", ": ") + finding.message(locale));
            }
            html.writeEndElement();
        }
        int others = entry.findings().size() - shown.size();
        if (others > 0) {
            text("p", "open", in("另有" + others + "处较轻的问题没有列出", others + " milder findings are not listed"));
        }
    }

    private void writeTables(ReportEntry entry, CheckedReport checked) throws XMLStreamException {
        AnnualReport report = checked.report();
        HtmlMarks marks = new HtmlMarks(entry);
        if (report.format().isEmpty()) {
            return;
        }
        if (checked.previous().isPresent()) {
            int year = checked.previous().get().year();
            text("p", "legend", in("小字：" + year + "年度报告的数", "small: figures of the report for " + year));
        }
        for (TableKind kind : TableKind.values()) {
            if (report.table(kind).isPresent() && marks.areIn(kind)) {
                text("h3", null, FormNames.table(kind).in(locale));
                writeTable(report.format().get().table(kind), checked, marks);
            }
        }
    }

    private void writeTable(FormTable table, CheckedReport checked, HtmlMarks marks) throws XMLStreamException {
        open("div", "scroll");
        open("table", table.kind().key());
        open("tbody", null);
        for (List<FormGrid.Box> line : FormGrid.of(table)) {
            open("tr", null);
            for (FormGrid.Box box : line) {
                writeBox(box, checked, marks);
            }
            html.writeEndElement();
        }
        html.writeEndElement();
        html.writeEndElement();
        html.writeEndElement();
    }

    private void writeBox(FormGrid.Box box, CheckedReport checked, HtmlMarks marks) throws XMLStreamException {
        if (box.cell() == null) {
            open("th", box.isRowLabel() ? "label" : null);
            writeSpans(box);
            html.writeCharacters(box.label());
        } else {
            open("td", marks.classes(box.cell()).orElse(null));
            writeSpans(box);
            html.writeCharacters(PlainText.of(
                    checked.report().figure(box.cell()).map(Figure::text).orElse("")));
            Optional<String> meant = marks.meant(box.cell());
            if (meant.isPresent()) {
                text("span", "meant", "→ " + meant.get());
            }
            if (checked.previous().isPresent()) {
                writeBefore(box.cell(), checked.previous().get());
            }
        }
        html.writeEndElement();
    }

    /** Last year's figure, small beside this year's. */
    private void writeBefore(CellKey cell, PreviousFigures previous) throws XMLStreamException {
        Optional<BigDecimal> number = previous.number(cell);
        if (number.isPresent()) {
            text("span", "before", number.get().toPlainString());
        }
    }

    private void writeSpans(FormGrid.Box box) throws XMLStreamException {
        if (box.columns() > 1) {
            html.writeAttribute("colspan", String.valueOf(box.columns()));
        }
        if (box.rows() > 1) {
            html.writeAttribute("rowspan", String.valueOf(box.rows()));
        }
    }

    /** Writes what all of it came to; last, since it is known only then. */
    void writeTotals(BatchResult summary) throws XMLStreamException {
        open("section", "plain");
        html.writeAttribute("id", "totals");
        text("h2", null, in("总览", "Overview"));
        open("ul", null);
        for (Status status : Status.values()) {
            text(
                    "li",
                    null,
                    status.name(locale)
                            + in("：", ": ")
                            + summary.count(status)
                            + (status == Status.PASSED ? StatusText.withRemarks(summary, locale) : ""));
        }
        for (Severity severity : SeverityText.WORST_FIRST) {
            text("li", null, SeverityText.of(severity).name(locale) + in("：", ": ") + summary.count(severity));
        }
        html.writeEndElement();
        html.writeEndElement();
        html.flush();
    }

    private void open(String tag, @Nullable String style) throws XMLStreamException {
        html.writeStartElement(tag);
        if (style != null) {
            html.writeAttribute("class", style);
        }
    }

    private void text(String tag, @Nullable String style, String text) throws XMLStreamException {
        open(tag, style);
        html.writeCharacters(PlainText.of(text));
        html.writeEndElement();
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
