package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.gouji.BatchResult;
import io.github.gouji.ReportValidator;
import io.github.gouji.ValidationResult;
import io.github.gouji.ValidationResult.Status;
import io.github.gouji.constraint.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** JSON as {@code gouji-result.schema.json} describes it. */
final class JsonWriter implements ResultWriter {

    private final JsonGenerator json;
    private final JsonReportWriter reports;
    private final OutputSettings settings;

    JsonWriter(OutputStream stream, OutputSettings settings) {
        this.settings = settings;
        try {
            json = JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build()
                    .createGenerator(stream);
            json.setPrettyPrinter(printer());
            reports = new JsonReportWriter(json, settings.locale());
            json.writeStartObject();
            json.writeStringField("gouji", ReportValidator.version());
            json.writeArrayFieldStart("reports");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same line ends on every platform. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public void write(ValidationResult result) {
        try {
            for (ReportEntry entry : ReportEntry.of(result, settings.failOn())) {
                reports.write(entry);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void finish(BatchResult summary) {
        try {
            json.writeEndArray();
            json.writeArrayFieldStart("skipped");
            for (String file : summary.skipped()) {
                json.writeString(file);
            }
            json.writeEndArray();
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
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
