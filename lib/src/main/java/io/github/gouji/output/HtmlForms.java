package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.wording.FormGrid;
import java.io.IOException;
import java.util.List;

/** The form's variants as data for the page: the order of the cells, and the tables as they are printed. */
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
            json.writeObjectFieldStart("tables");
            for (FormTable table : format.tables()) {
                json.writeArrayFieldStart(table.kind().key());
                for (List<FormGrid.Box> line : FormGrid.of(table)) {
                    writeLine(json, line, format);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeLine(JsonGenerator json, List<FormGrid.Box> line, ReportFormat format) throws IOException {
        json.writeStartArray();
        for (FormGrid.Box box : line) {
            json.writeStartObject();
            if (box.cell() != null) {
                json.writeNumberField("cell", format.cells().indexOf(box.cell()));
            } else {
                json.writeStringField("label", box.label());
            }
            json.writeNumberField("columns", box.columns());
            json.writeNumberField("rows", box.rows());
            if (box.isRowLabel()) {
                json.writeBooleanField("names", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
