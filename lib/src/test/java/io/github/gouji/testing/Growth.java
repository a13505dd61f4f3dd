package io.github.gouji.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gouji.ReportValidator;
import io.github.gouji.document.Limits;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.reader.ZipFixture;
import io.github.gouji.reader.ofd.OfdFixture;
import io.github.gouji.reader.pdf.PdfFixture;
import io.github.gouji.reader.sheet.SheetFixture;
import io.github.gouji.reader.word.DocxFixture;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How the time for a file grows with the file: to be started by hand, as times tell nothing certain in a test. What takes
 * four times as long for four times as much is linear; the last column says how much more than that it takes.
 */
public final class Growth {

    private static final int RUNS = 3;
    private static final String TITLE = "某县2022年政府信息公开工作年度报告\n";
    private static final String SECTION = "一、总体情况\n";
    private static final String LINE = "某县政府办公室全年收到政府信息公开申请12件，办结10件。";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ReportValidator validator = ReportValidator.builder()
            .limits(new Limits(
                    1L << 30, 1L << 30, 100_000, 256, 1 << 30, 1_000, 1 << 30, 1_000, 1L << 40, Duration.ZERO))
            .build();

    private Growth() {}

    /** Prints the milliseconds for each kind of file at a size, twice and four times as large. */
    public static void main(String[] sizes) throws IOException {
        int size = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 2_000;
        Growth growth = new Growth();
        for (Map.Entry<String, IntFunction<byte[]>> kind : kinds().entrySet()) {
            growth.print(kind.getKey(), kind.getValue(), size);
        }
    }

    private void print(String name, IntFunction<byte[]> kind, int size) throws IOException {
        String file = name.substring(0, name.indexOf(' '));
        double[] times = new double[3];
        for (int i = 0; i < times.length; i++) {
            byte[] bytes = kind.apply(size << i);
            times[i] = Double.MAX_VALUE;
            for (int run = 0; run < RUNS; run++) {
                long start = THREADS.getCurrentThreadCpuTime();
                write(validator.check(new ByteArrayInputStream(bytes), "a." + file));
                times[i] = Math.min(times[i], (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        System.out.printf(
                "%-30s %8.1f %8.1f %8.1f  %5.2f%n", name, times[0], times[1], times[2], times[2] / times[0] / 4);
    }

    private static void write(ValidationResult result) {
        for (OutputFormat format : OutputFormat.values()) {
            try (ResultWriter writer = format.open(OutputStream.nullOutputStream(), OutputSettings.defaults())) {
                writer.write(result);
            }
        }
    }

    /** Files of every kind, each as long as is asked for, by a name that begins with its extension. */
    public static Map<String, IntFunction<byte[]>> kinds() {
        Map<String, IntFunction<byte[]>> kinds = new LinkedHashMap<>();
        text(kinds, "txt lines", TITLE + SECTION, "收到申请12件，办结10件。\n");
        text(kinds, "txt one paragraph", TITLE + SECTION, "收到申请12件，办结10件，其中予以公开3件。");
        text(kinds, "txt one sentence", TITLE + SECTION, "收到申请12件，");
        text(kinds, "txt figures", TITLE + SECTION, "12\n");
        text(kinds, "txt brackets", TITLE + SECTION, "（");
        text(kinds, "txt quotes", TITLE + SECTION, "“公开”");
        text(kinds, "txt digits", TITLE + SECTION, "1");
        text(kinds, "txt blanks", TITLE + SECTION, " ");
        text(kinds, "txt one character", TITLE + SECTION, "本");
        text(kinds, "txt headings", TITLE, "二、主动公开政府信息情况\n");
        text(kinds, "txt titles", "", TITLE);
        text(kinds, "txt years", TITLE + SECTION, "2022年1月1日至2022年12月31日，");
        text(kinds, "txt lists", TITLE + SECTION, "1.公开3件；");
        text(kinds, "txt tabs", TITLE, "规章\t1\t2\t3\n");
        text(kinds, "txt dashes", TITLE, "----- -----\n");
        text(kinds, "txt grid", TITLE, "+---+---+\n| 1 | 2 |\n");
        text(kinds, "md bars", TITLE, "| 规章 | 1 | 2 |\n");
        text(kinds, "md html", TITLE, "<table><tr><td>规章</td></tr></table>\n");
        text(kinds, "csv rows", TITLE, "规章,1,2\n");
        text(kinds, "html br", "<p>", "本机关<br>");
        text(kinds, "html blank br", "<p>", " <br>");
        text(kinds, "html p", "<p>" + TITLE, "<p>收到申请12件，办结10件。");
        text(kinds, "html spans", "<p>" + TITLE, "<span>本</span>");
        text(kinds, "html divs", "<p>" + TITLE, "<div>本</div>");
        text(kinds, "html rows", "<p>" + TITLE + "<table>", "<tr><td>规章<td>1<td>2");
        text(kinds, "html tables", "<p>" + TITLE, "<table><tr><td>规章<td>1</table>");
        text(kinds, "html cells of a row", "<p>" + TITLE + "<table><tr>", "<td>1");
        text(kinds, "html styles", "<style>", ".a1{display:none}");
        text(kinds, "html links", "<p>" + TITLE, "<a href=x>本</a>");
        text(kinds, "html lists", "<p>" + TITLE, "<ul><li>本</ul>");
        kinds.put(
                "json paragraphs",
                n ->
                        ("{\"organization\":\"甲镇\",\"year\":2022,\"tables\":{},\"sections\":[{\"number\":1,\"paragraphs\":["
                                        + "\"收到申请12件，办结10件。\",".repeat(n) + "\"完\"]}]}")
                                .getBytes(UTF_8));
        kinds.put("rtf paragraphs", n -> ("{\\rtf1 " + "abc\\par ".repeat(n) + "}").getBytes(UTF_8));
        kinds.put(
                "rtf rows",
                n -> ("{\\rtf1 " + "\\trowd\\cellx900\\cellx1800\\intbl a\\cell b\\cell\\row ".repeat(n) + "}")
                        .getBytes(UTF_8));
        docx(kinds, "docx paragraphs", "<w:p><w:r><w:t>收到申请12件，办结10件。</w:t></w:r></w:p>", "");
        docx(kinds, "docx runs", "<w:r><w:t>本</w:t></w:r>", "w:p");
        docx(kinds, "docx breaks", "<w:r><w:t>本</w:t><w:br/></w:r>", "w:p");
        docx(
                kinds,
                "docx rows",
                "<w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>",
                "w:tbl");
        docx(kinds, "docx tables", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "");
        zipped(kinds, "odt paragraphs", "<text:p>收到申请12件，办结10件。</text:p>", "");
        zipped(
                kinds,
                "odt rows",
                "<table:table-row><table:table-cell><text:p>规章</text:p></table:table-cell><table:table-cell/></table:table-row>",
                "table:table");
        kinds.put("xlsx rows", n -> {
            SheetFixture sheet = new SheetFixture(SheetFixture.Kind.XLSX);
            for (int row = 1; row <= n; row++) {
                sheet.boxes(row, "规章", 1, 2);
            }
            return sheet.content().bytes();
        });
        pages(kinds);
        return kinds;
    }

    private static void pages(Map<String, IntFunction<byte[]>> kinds) {
        kinds.put("pdf lines", n -> {
            PdfFixture pdf = new PdfFixture();
            for (int line = 0; line < n; line++) {
                pdf.text(50, 800 - 700.0 * line / n, LINE);
            }
            return pdf.file();
        });
        kinds.put("pdf pages", n -> {
            PdfFixture pdf = new PdfFixture();
            for (int page = 0; page < n; page++) {
                pdf.text(50, 800, LINE).endPage();
            }
            return pdf.file();
        });
        kinds.put("pdf rulings", n -> {
            PdfFixture pdf = new PdfFixture();
            for (int line = 0; line <= n; line++) {
                double y = 800 - 700.0 * line / n;
                pdf.draw("50 " + y + " m 500 " + y + " l S");
            }
            return pdf.text(60, 90, LINE)
                    .draw("50 100 m 50 800 l S 500 100 m 500 800 l S")
                    .file();
        });
        kinds.put("ofd lines", n -> {
            StringBuilder lines = new StringBuilder();
            for (int line = 0; line < n; line++) {
                lines.append(OfdFixture.text(20, 20 + 250.0 * line / n, LINE));
            }
            return new OfdFixture().page(lines.toString()).file();
        });
        kinds.put("ofd pages", n -> {
            OfdFixture ofd = new OfdFixture();
            for (int page = 0; page < n; page++) {
                ofd.page(OfdFixture.text(20, 20, LINE));
            }
            return ofd.file();
        });
    }

    private static void zipped(Map<String, IntFunction<byte[]>> kinds, String name, String piece, String around) {
        String open = around.isEmpty() ? "" : "<" + around + ">";
        String close = around.isEmpty() ? "" : "</" + around + ">";
        kinds.put(
                name,
                n -> ZipFixture.odt("", open + piece.repeat(n) + close)
                        .content()
                        .bytes());
    }

    private static void text(Map<String, IntFunction<byte[]>> kinds, String name, String start, String piece) {
        kinds.put(name, n -> (start + piece.repeat(n)).getBytes(UTF_8));
    }

    private static void docx(Map<String, IntFunction<byte[]>> kinds, String name, String piece, String around) {
        String open = around.isEmpty() ? "" : "<" + around + ">";
        String close = around.isEmpty() ? "" : "</" + around + ">";
        kinds.put(
                name,
                n -> DocxFixture.docx(DocxFixture.p(TITLE.strip()), open, piece.repeat(n), close)
                        .content()
                        .bytes());
    }
}
