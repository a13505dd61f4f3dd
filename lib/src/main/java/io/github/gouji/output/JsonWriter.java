package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.ReportValidator;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.io.OutputStream;

/** JSON as {@code gouji-result.schema.json} describes it: what the results say of themselves, streamed. */
final class JsonWriter implements ResultWriter {

    private final OutputSettings settings;
    private final JsonGenerator json;

    JsonWriter(OutputStream stream, OutputSettings settings) {
        this.settings = settings;
        json = JsonStream.open(stream);
        EntryWriter.attempt(() -> {
            json.writeStartObject();
            json.writeStringField("gouji", ReportValidator.version());
            json.writeArrayFieldStart("reports");
        });
    }

    @Override
    public void write(ValidationResult result) {
        EntryWriter.attempt(() -> {
            for (Object report : result.in(settings.locale()).jsonReports(settings.failOn())) {
                JsonStream.write(json, report);
            }
        });
    }

    @Override
    public void finish(BatchResult summary) {
        EntryWriter.attempt(() -> {
            json.writeEndArray();
            JsonStream.writeFields(json, summary.toJson());
            json.writeEndObject();
            json.writeRaw('\n');
        });
    }

    @Override
    public void close() {
        EntryWriter.attempt(json::close);
    }
}
