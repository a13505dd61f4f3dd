package io.github.gouji.output;

import io.github.gouji.finding.Finding;
import io.github.gouji.paper.SpreadsheetText;
import io.github.gouji.result.BatchResult;
import io.github.gouji.wording.FindingList;
import io.github.gouji.wording.ReportEntry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180), in UTF-8 with the mark by which Excel knows it. Text that a spreadsheet would take
 * for a formula gets an apostrophe in front.
 */
final class CsvWriter extends EntryWriter {

    private final Writer csv;
    private final FindingList list;

    CsvWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        csv = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        list = new FindingList(settings.locale());
        attempt(() -> {
            csv.write('\uFEFF');
            writeRow(list.titles());
        });
    }

    @Override
    void writeEntry(ReportEntry entry) throws IOException {
        for (Finding finding : entry.findingsByNeed()) {
            writeRow(list.row(entry, finding));
        }
    }

    private void writeRow(List<?> values) throws IOException {
        csv.write(values.stream().map(CsvWriter::field).collect(Collectors.joining(",")));
        csv.write("\r\n");
    }

    private static String field(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        String safe = SpreadsheetText.looksLikeFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        csv.flush();
    }

    @Override
    void closeStream() throws IOException {
        csv.close();
    }
}
