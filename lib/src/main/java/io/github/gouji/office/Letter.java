package io.github.gouji.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A letter to one unit about its report. */
public final class Letter {

    private final String unit;
    private final String fileName;
    private final LetterTemplate template;
    private final Map<String, String> values;
    private final List<Map<String, String>> rows;

    Letter(
            String unit,
            String fileName,
            LetterTemplate template,
            Map<String, String> values,
            List<Map<String, String>> rows) {
        this.unit = unit;
        this.fileName = fileName;
        this.template = template;
        this.values = Map.copyOf(values);
        this.rows = List.copyOf(rows);
    }

    /** To whom it is; a file whose unit is not known is named by itself. */
    public String unit() {
        return unit;
    }

    /** A name for its file, such as {@code 01-清溪镇人民政府.docx}: of its own, and of no folder. */
    public String fileName() {
        return fileName;
    }

    /** Writes it as a Word file; the stream is not closed. */
    public void write(OutputStream stream) throws IOException {
        template.write(stream, List.of(this));
    }

    Map<String, String> values() {
        return values;
    }

    List<Map<String, String>> rows() {
        return rows;
    }
}
