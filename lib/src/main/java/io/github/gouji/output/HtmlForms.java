package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportFormat;
import java.io.IOException;

/** The form's variants as data for the page: its tables, and the order of its cells. */
final class HtmlForms {

    private HtmlForms() {}

    static void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (ReportFormat format : ReportFormat.all()) {
            json.writeObjectFieldStart(format.key());
            json.writeArrayFieldStart("cells");
            for (CellKey cell : format.cells()) {
                json.writeString(cell.toString());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tables");
            for (FormTable table : format.tables()) {
                writeTable(json, table);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeTable(JsonGenerator json, FormTable table) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", table.kind().key());
        json.writeArrayFieldStart("columns");
        for (FormColumn column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("key", column.key().key());
            json.writeStringField("label", column.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (FormRow row : table.rows()) {
            writeRow(json, row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRow(JsonGenerator json, FormRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", row.key().key());
        json.writeStringField("label", row.printedLabel());
        json.writeArrayFieldStart("groups");
        for (String group : row.groups()) {
            json.writeString(group);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("columns");
        for (FormKey column : row.columns()) {
            json.writeString(column.key());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
