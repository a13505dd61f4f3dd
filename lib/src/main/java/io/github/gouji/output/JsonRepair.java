package io.github.gouji.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gouji.diagnosis.Repair;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An explanation of a table that does not add up, as JSON and SARIF have it. */
final class JsonRepair {

    private JsonRepair() {}

    static void write(JsonGenerator json, Repair repair, Locale locale) throws IOException {
        json.writeStartObject();
        json.writeNumberField("rank", repair.rank());
        json.writeNumberField("confidence", repair.confidence());
        json.writeStringField("table", repair.table().key());
        writeChanges(json, "cells", repair.cells());
        writeChanges(json, "follows", repair.follows());
        json.writeStringField("reason", repair.reason(locale));
        json.writeArrayFieldStart("resolves");
        for (String fingerprint : repair.resolves()) {
            json.writeString(fingerprint);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeChanges(JsonGenerator json, String name, List<Repair.Change> changes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Repair.Change change : changes) {
            json.writeStartObject();
            json.writeStringField("row", change.cell().row().key());
            json.writeStringField("column", change.cell().column().key());
            writeNumber(json, "actual", change.actual());
            writeNumber(json, "suggested", change.suggested());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNumber(JsonGenerator json, String name, @Nullable BigDecimal number) throws IOException {
        json.writeFieldName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }
}
