package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.ReportValidator;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.Baseline;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes what is found now as the baseline for later runs. */
final class BaselineWriter extends EntryWriter {

    private final JsonGenerator json;

    BaselineWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        json = JsonStream.open(stream);
        attempt(() -> {
            json.writeStartObject();
            json.writeStringField("gouji", ReportValidator.version());
            json.writeArrayFieldStart("baseline");
        });
    }

    @Override
    void writeEntry(ReportEntry entry) throws IOException {
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        for (Finding finding : entry.findings()) {
            Baseline.Entry known = new Baseline.Entry(
                    finding.fingerprint(),
                    finding.rule().id(),
                    entry.file(),
                    report.flatMap(AnnualReport::organization).orElse(""),
                    report.flatMap(AnnualReport::year).orElse(0),
                    finding.message(settings.locale()));
            JsonStream.write(json, known.toJson());
        }
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    void closeStream() throws IOException {
        json.close();
    }
}
