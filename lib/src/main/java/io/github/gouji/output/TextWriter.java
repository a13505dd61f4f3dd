package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.result.BatchResult;
import io.github.gouji.wording.FindingText;
import io.github.gouji.wording.Ink;
import io.github.gouji.wording.ReportEntry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text for a person: a line for each report, what to change and what is wrong below it, what they share and a line for
 * all of it at the end. Of a single file all is told; of several, errors, unless all is asked for.
 */
final class TextWriter extends EntryWriter {

    private final Writer text;
    private final Ink ink;
    private final TextNotes notes;
    private final Sorted<String> reports;
    /** The reports of the first file, until it shows whether there is another. */
    private final List<ReportEntry> first = new ArrayList<>();

    private int files;

    TextWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        ink = new Ink(settings.colour());
        notes = new TextNotes(settings.verbose(), settings.locale());
        reports = new Sorted<>(settings.order(), told -> attempt(() -> text.write(told)));
    }

    @Override
    void writeEntry(ReportEntry entry) {
        if (files == 0) {
            first.add(entry);
            return;
        }
        tellFirst(settings.verbose());
        tell(entry, settings.verbose());
    }

    @Override
    void endFile() throws IOException {
        files++;
        text.flush();
    }

    private void tellFirst(boolean all) {
        first.forEach(entry -> tell(entry, all));
        first.clear();
    }

    private void tell(ReportEntry entry, boolean all) {
        List<Finding> shown = entry.findingsByNeed().stream()
                .filter(finding -> all || isGrave(finding.severity()))
                .toList();
        notes.take(entry, shown);
        reports.add(Need.of(entry), new FindingText(entry, ink, settings.locale()).told(shown));
    }

    private boolean isGrave(Severity severity) {
        return severity == Severity.ERROR || severity.compareTo(settings.failOn()) >= 0;
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        tellFirst(true);
        reports.finish();
        text.write(new SummaryText(summary, ink, settings.locale()).told(notes));
        text.flush();
    }

    @Override
    void closeStream() throws IOException {
        text.close();
    }
}
