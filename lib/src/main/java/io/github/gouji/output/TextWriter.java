package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.output.Ink.Style;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text for a person: a line for each file, what is wrong below it, a line for all of it at the end. */
final class TextWriter extends EntryWriter {

    private final Writer text;
    private final Ink ink;

    TextWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        this.text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.ink = new Ink(settings.colour());
    }

    @Override
    void writeEntry(ReportEntry entry) throws IOException {
        line(headline(entry));
        for (String line : new FindingText(entry, ink, settings.locale()).lines()) {
            line(line);
        }
    }

    @Override
    void endFile() throws IOException {
        text.flush();
    }

    private String headline(ReportEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(verdict(entry.status()) + "  " + ink.paint(Style.STRONG, PlainText.of(entry.file())));
        entry.checked().ifPresent(checked -> parts.addAll(identity(checked.report())));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            if (entry.count(severity) > 0) {
                parts.add(SeverityText.of(severity).counted(entry.count(severity), settings.locale(), ink));
            }
        }
        return String.join("  ", parts);
    }

    private List<String> identity(AnnualReport report) {
        List<String> identity = new ArrayList<>();
        report.organization().ifPresent(name -> identity.add(PlainText.of(name)));
        report.year().ifPresent(year -> identity.add(year + in("年度", "")));
        return identity;
    }

    private String verdict(Status status) {
        return switch (status) {
            case PASSED -> ink.paint(Style.GOOD, "PASS");
            case FAILED -> ink.paint(Style.BAD, "FAIL");
            case UNREADABLE -> ink.paint(Style.BAD, in("FAIL（无法读取）", "FAIL (unreadable)"));
            case NOT_CHECKED -> ink.paint(Style.DOUBTFUL, in("----（未能检查）", "---- (not checked)"));
        };
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        for (String line : new SummaryText(summary, ink, settings.locale()).lines()) {
            line(line);
        }
        text.flush();
    }

    @Override
    void closeStream() throws IOException {
        text.close();
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(settings.locale());
    }

    private void line(String line) throws IOException {
        text.write(line);
        text.write('\n');
    }
}
