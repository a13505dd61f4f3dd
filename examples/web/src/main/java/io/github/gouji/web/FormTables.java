package io.github.gouji.web;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** The three tables of a variant of the form with a field in each cell, drawn from what the variant says of itself. */
final class FormTables {

    private final StringBuilder html = new StringBuilder();

    private FormTables() {}

    static String html(ReportFormat format) {
        FormTables tables = new FormTables();
        format.tables().forEach(tables::add);
        return tables.html.toString();
    }

    private void add(FormTable table) {
        String key = table.kind().key();
        html.append("<section class=\"table\" aria-labelledby=\"%1$s\">%n<h2 id=\"%1$s\">第%2$s表</h2>%n"
                .formatted(key, table.kind().sectionOrdinal()));
        List<FormRow> alike = new ArrayList<>();
        for (FormRow row : table.rows()) {
            // table 二 consists of parts, each with columns of its own
            if (!alike.isEmpty() && !alike.get(0).columns().equals(row.columns())) {
                addPart(table, alike);
                alike.clear();
            }
            alike.add(row);
        }
        addPart(table, alike);
        html.append("</section>\n");
    }

    private void addPart(FormTable table, List<FormRow> rows) {
        List<FormKey> columns = rows.get(0).columns();
        html.append("<div class=\"scroll\"><table aria-labelledby=\"%s\">%n<thead><tr><td></td>"
                .formatted(table.kind().key()));
        columns.forEach(column -> html.append("<th scope=\"col\">%s</th>".formatted(label(table, column))));
        html.append("</tr></thead>\n<tbody>\n");
        for (FormRow row : rows) {
            String title = HtmlUtils.htmlEscape(title(row), "UTF-8");
            html.append("<tr><th scope=\"row\">%s</th>".formatted(title));
            for (FormKey column : columns) {
                CellKey cell = new CellKey(table.kind(), row.key(), column);
                html.append(
                                "<td><input id=\"%s\" inputmode=\"decimal\" autocomplete=\"off\" maxlength=\"20\" aria-label=\"%s\">"
                                        .formatted(cell, title + " " + label(table, column)))
                        .append("<output for=\"%s\"></output></td>".formatted(cell));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private static String title(FormRow row) {
        List<String> names = new ArrayList<>(row.groups());
        names.add(row.printedLabel());
        return String.join(" ", names);
    }

    private static String label(FormTable table, FormKey column) {
        return HtmlUtils.htmlEscape(table.column(column).map(FormColumn::label).orElse(""), "UTF-8");
    }
}
