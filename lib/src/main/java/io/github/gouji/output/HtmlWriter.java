package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.result.Baseline;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.BatchResult.OrganizationCount;
import io.github.gouji.result.BatchResult.RuleCount;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page that needs nothing beside itself: results as data, a script that shows them. The data is written as it
 * comes, and text of a report only ever becomes text.
 */
final class HtmlWriter extends EntryWriter {

    private static final List<String> SCRIPTS = List.of("words.js", "tables.js", "report.js", "page.js");

    private final Writer html;

    HtmlWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        html = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        attempt(() -> {
            html.write(resource("page.html")
                    .replace("{lang}", Words.isEnglish(settings.locale()) ? "en" : "zh-CN")
                    .replace("{version}", ReportValidator.version())
                    .replace("{style}", resource("style.css")));
            writeData("id=\"forms\"", HtmlForms::write);
        });
    }

    private interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    /** Data for the script; inside it nothing can end the element. */
    private void writeData(String attribute, Part part) throws IOException {
        html.write("<script type=\"application/json\" " + attribute + ">");
        StringWriter data = new StringWriter();
        try (JsonGenerator json = HtmlJson.open(data)) {
            part.write(json);
        }
        html.write(data.toString());
        html.write("</script>\n");
    }

    @Override
    void writeEntry(ReportEntry entry) throws IOException {
        writeData("class=\"report\"", json -> new HtmlReport(json, entry).write());
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        writeData("id=\"end\"", json -> writeSummary(json, summary));
        html.write("<script>\n\"use strict\";\n");
        for (String script : SCRIPTS) {
            html.write(resource(script));
        }
        html.write("</script>\n</body>\n</html>\n");
        html.flush();
    }

    private static void writeSummary(JsonGenerator json, BatchResult summary) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("files", summary.files());
        for (Status status : Status.values()) {
            json.writeNumberField(JsonReportWriter.key(status), summary.count(status));
        }
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.key(), summary.count(severity));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("rules");
        for (RuleCount count : summary.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", count.rule().id());
            HtmlJson.writeWords(json, "statement", count.rule()::statement);
            json.writeStringField("severity", count.severity().key());
            json.writeNumberField("findings", count.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("organizations");
        for (OrganizationCount count : summary.organizations()) {
            writeOrganization(json, count);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("vanished");
        for (Baseline.Entry entry : summary.vanished()) {
            json.writeString(
                    entry.rule() + " · " + entry.organization() + " " + entry.file() + " · " + entry.message());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("skipped");
        for (String file : summary.skipped()) {
            json.writeString(file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeOrganization(JsonGenerator json, OrganizationCount count) throws IOException {
        if (count.errors() + count.warnings() + count.infos() > 0) {
            json.writeStartObject();
            json.writeStringField("organization", count.organization());
            json.writeNumberField("error", count.errors());
            json.writeNumberField("warning", count.warnings());
            json.writeNumberField("info", count.infos());
            json.writeEndObject();
        }
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlWriter.class.getResourceAsStream("html/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    void closeStream() throws IOException {
        html.close();
    }
}
