package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.ReportValidator;
import io.github.gouji.result.Baseline;
import io.github.gouji.result.BatchResult;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.ReportEntry;
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
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * One page that needs nothing beside itself: results as data, a script that shows them. The data is written as it
 * comes, and text of a report only ever becomes text.
 */
final class HtmlWriter extends EntryWriter {

    private static final List<String> SCRIPTS =
            List.of("words.js", "tables.js", "report.js", "overview.js", "paper.js", "page.js");

    /** Beyond these a plain page with tables would be too long to load and to read. */
    private static final int MOST_PLAIN_TABLES = 200;

    private final Writer html;
    private final HtmlGlossary glossary = new HtmlGlossary();
    private int entries;

    HtmlWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        html = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        attempt(() -> {
            html.write(resource("page.html")
                    .replace("{lang}", Words.isEnglish(settings.locale()) ? "en" : "zh-CN")
                    .replace("{title}", in("政府信息公开工作年度报告核对结果", "Annual reports on information disclosure: results"))
                    .replace("{totals}", in("总览在末尾", "the overview stands at the end"))
                    .replace("{date}", date(settings))
                    .replace("{version}", ReportValidator.version())
                    .replace("{style}", resource("style.css")));
            writeData("id=\"forms\"", HtmlForms::write);
        });
    }

    private static String date(OutputSettings settings) {
        return settings.date()
                .map(date -> "<span data-text=\"checkedOn\">%s</span> <time>%s</time> · "
                        .formatted(new Words("检查日期", "checked on").in(settings.locale()), date))
                .orElse("");
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
        Optional<String> copy = settings.copies().apply(entry.file()).map(FileUri::of);
        entries++;
        writePlain(plain -> plain.write(entry, copy, entries <= MOST_PLAIN_TABLES));
        writeData("class=\"report\"", json -> new HtmlReport(json, entry, glossary).write(copy));
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        writeFollowUp(summary);
        writePlain(plain -> plain.writeTotals(summary));
        writeData("id=\"end\"", json -> writeSummary(json, summary));
        html.write("</main>\n<script>\n\"use strict\";\n");
        for (String script : SCRIPTS) {
            html.write(resource(script));
        }
        html.write("</script>\n</body>\n</html>\n");
        html.flush();
    }

    private interface PlainPart {
        void write(HtmlPlain plain) throws XMLStreamException;
    }

    private void writePlain(PlainPart part) throws IOException {
        StringWriter text = new StringWriter();
        try {
            part.write(new HtmlPlain(text, settings.locale()));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        html.write(text.append('\n').toString());
    }

    private void writeFollowUp(BatchResult summary) throws IOException {
        StringWriter text = new StringWriter();
        try {
            new HtmlFollowUp(text).write(summary);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        html.write(text.toString());
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(settings.locale());
    }

    private void writeSummary(JsonGenerator json, BatchResult summary) throws IOException {
        json.writeStartObject();
        glossary.write(json);
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
