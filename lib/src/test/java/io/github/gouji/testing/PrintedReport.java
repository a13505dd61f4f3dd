package io.github.gouji.testing;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A report printed as an office would send it, in the tables of its variant. */
public final class PrintedReport {

    private final AnnualReport report;
    private final ReportFormat format;

    /** A report to print. */
    public PrintedReport(AnnualReport report) {
        this.report = report;
        this.format = report.format().orElseThrow();
    }

    /** As a Word document. */
    public InputStream docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Object block : blocks()) {
                if (block instanceof String line) {
                    document.createParagraph().createRun().setText(line);
                } else {
                    write(document.createTable(), rows((TableKind) block));
                }
            }
            document.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As plain text, each row of a table in a line. */
    public InputStream text() {
        String text = blocks().stream()
                .flatMap(block -> block instanceof TableKind kind
                        ? rows(kind).stream().map(row -> String.join("   ", row))
                        : List.of((String) block).stream())
                .collect(Collectors.joining("\n"));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(XWPFTable table, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            while (table.getRow(row) == null) {
                table.createRow();
            }
            for (int column = 0; column < rows.get(row).size(); column++) {
                while (table.getRow(row).getCell(column) == null) {
                    table.getRow(row).createCell();
                }
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
    }

    /** Lines, and tables by their kind. */
    private List<Object> blocks() {
        List<Object> blocks = new ArrayList<>();
        report.title().map(Passage::text).ifPresent(blocks::add);
        report.preamble().forEach(passage -> blocks.add(passage.text()));
        for (Section section : report.sections()) {
            blocks.add(section.ordinal() + section.title());
            section.paragraphs().forEach(passage -> blocks.add(passage.text()));
            Arrays.stream(TableKind.values())
                    .filter(kind -> kind.sectionNumber() == section.number())
                    .forEach(blocks::add);
        }
        report.signature().map(Passage::text).ifPresent(blocks::add);
        report.issueDate()
                .map(issued -> issued.date())
                .map(date -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日")
                .ifPresent(blocks::add);
        return blocks;
    }

    private List<List<String>> rows(TableKind kind) {
        return switch (kind) {
            case DISCLOSURE -> disclosure(format.table(kind));
            case APPLICATIONS -> applications(format.table(kind));
            case REVIEW -> review(format.table(kind));
        };
    }

    private List<List<String>> disclosure(FormTable form) {
        List<List<String>> rows = new ArrayList<>();
        List<FormKey> columns = List.of();
        for (FormRow row : form.rows()) {
            if (!row.columns().equals(columns)) {
                columns = row.columns();
                rows.add(row.groups());
                rows.add(labelled("信息内容", labels(form, columns)));
            }
            rows.add(labelled(row.label(), figures(form, row)));
        }
        return rows;
    }

    private List<List<String>> applications(FormTable form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(labelled("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", labels(form, form.columnKeys())));
        form.rows().forEach(row -> rows.add(labelled(row.printedLabel(), figures(form, row))));
        return rows;
    }

    private List<List<String>> review(FormTable form) {
        List<String> labels = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (FormRow block : form.rows()) {
            labels.addAll(labels(form, block.columns()));
            figures.addAll(figures(form, block));
        }
        return List.of(form.rows().stream().map(FormRow::label).toList(), labels, figures);
    }

    private static List<String> labelled(String label, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(label));
        row.addAll(cells);
        return row;
    }

    private static List<String> labels(FormTable form, List<FormKey> columns) {
        return columns.stream()
                .map(column -> form.column(column).orElseThrow().label())
                .toList();
    }

    private List<String> figures(FormTable form, FormRow row) {
        ReportTable table = report.table(form.kind()).orElseThrow();
        return row.columns().stream()
                .map(column -> table.figure(new CellKey(form.kind(), row.key(), column)))
                .map(figure -> figure.map(Figure::text).orElse(""))
                .toList();
    }
}
