package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.result.Baseline;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** JSON as {@code gouji-result.schema.json} describes it. */
final class JsonWriter extends EntryWriter {

    private final JsonGenerator json;
    private final JsonReportWriter reports;

    JsonWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        json = JsonStream.open(stream);
        reports = new JsonReportWriter(json, settings.locale());
        attempt(() -> {
            json.writeStartObject();
            json.writeStringField("gouji", ReportValidator.version());
            json.writeArrayFieldStart("reports");
        });
    }

    @Override
    void writeEntry(ReportEntry entry) throws IOException {
        reports.write(entry);
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        json.writeEndArray();
        writeNames("skipped", summary.skipped());
        if (!summary.unusedPrevious().isEmpty()) {
            writeNames("unusedPrevious", summary.unusedPrevious());
        }
        if (!summary.units().isEmpty()) {
            writeNames("units", summary.units());
        }
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", summary.files());
        json.writeNumberField("passed", summary.count(Status.PASSED));
        json.writeNumberField("failed", summary.count(Status.FAILED));
        json.writeNumberField("unreadable", summary.count(Status.UNREADABLE));
        json.writeNumberField("notChecked", summary.count(Status.NOT_CHECKED));
        json.writeNumberField("errors", summary.count(Severity.ERROR));
        json.writeNumberField("warnings", summary.count(Severity.WARNING));
        json.writeNumberField("infos", summary.count(Severity.INFO));
        json.writeEndObject();
        if (summary.known() > 0 || !summary.vanished().isEmpty()) {
            writeBaseline(summary);
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void writeNames(String name, List<String> names) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : names) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    private void writeBaseline(BatchResult summary) throws IOException {
        json.writeObjectFieldStart("baseline");
        json.writeNumberField("known", summary.known());
        json.writeArrayFieldStart("vanished");
        for (Baseline.Entry entry : summary.vanished()) {
            BaselineWriter.writeEntry(json, entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    void closeStream() throws IOException {
        json.close();
    }
}
