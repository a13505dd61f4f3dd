import com.alibaba.excel.EasyExcel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Span;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.element.canvas.Canvas;

/** Producers NAME FONT REPORT.json TARGET [REPORT.json TARGET …]: the reports as files of one library. */
public final class Producers {

    private record Cell(int row, int column, String text, int down, int across) {}

    public static void main(String[] args) throws Exception {
        for (int i = 2; i + 1 < args.length; i += 2) {
            JsonNode report = new ObjectMapper().readTree(Path.of(args[i]).toFile());
            Path target = Path.of(args[i + 1]);
            switch (args[0]) {
                case "easyexcel" -> easyExcel(report, target);
                case "openhtmltopdf" -> openHtml(report, target, Path.of(args[1]));
                case "openpdf" -> openPdf(report, target, args[1]);
                case "ofdrw" -> ofdrw(report, target);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    private static List<Cell> cells(JsonNode rows) {
        List<Cell> cells = new ArrayList<>();
        List<List<Boolean>> taken = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (JsonNode cell : rows.get(r)) {
                while (isTaken(taken, r, c)) {
                    c++;
                }
                int down = cell.get(1).asInt();
                int across = cell.get(2).asInt();
                cells.add(new Cell(r, c, cell.get(0).asText(), down, across));
                for (int i = r; i < r + down; i++) {
                    for (int j = c; j < c + across; j++) {
                        take(taken, i, j);
                    }
                }
                c += across;
            }
        }
        return cells;
    }

    private static boolean isTaken(List<List<Boolean>> taken, int r, int c) {
        return r < taken.size() && c < taken.get(r).size() && taken.get(r).get(c);
    }

    private static void take(List<List<Boolean>> taken, int r, int c) {
        while (taken.size() <= r) {
            taken.add(new ArrayList<>());
        }
        while (taken.get(r).size() <= c) {
            taken.get(r).add(false);
        }
        taken.get(r).set(c, true);
    }

    private static boolean isTable(JsonNode block) {
        return block.get(0).asText().equals("table");
    }

    /** As exporters of web systems do it: rows of strings, merges flattened. */
    private static void easyExcel(JsonNode report, Path target) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode block : report.get("blocks")) {
            if (!isTable(block)) {
                rows.add(List.of(block.get(1).asText()));
                continue;
            }
            int top = rows.size();
            for (int r = 0; r < block.get(1).size(); r++) {
                rows.add(new ArrayList<>());
            }
            for (Cell cell : cells(block.get(1))) {
                List<String> row = rows.get(top + cell.row());
                while (row.size() <= cell.column()) {
                    row.add(null);
                }
                row.set(cell.column(), cell.text());
            }
        }
        EasyExcel.write(target.toFile()).sheet("report").doWrite(rows);
    }

    private static void openHtml(JsonNode report, Path target, Path font) throws Exception {
        try (OutputStream out = Files.newOutputStream(target)) {
            String page = report.get("html").asText().replace("<style>", "<style>*{font-family:cjk!important}");
            new PdfRendererBuilder()
                    .useFont(font.toFile(), "cjk")
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(page)), null)
                    .toStream(out)
                    .run();
        }
    }

    private static void openPdf(JsonNode report, Path target, String font) throws Exception {
        Font small = new Font(BaseFont.createFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED), 8);
        Document document = new Document(PageSize.A4, 20, 20, 30, 30);
        try (OutputStream out = Files.newOutputStream(target)) {
            PdfWriter.getInstance(document, out);
            document.open();
            for (JsonNode block : report.get("blocks")) {
                if (!isTable(block)) {
                    document.add(new com.lowagie.text.Paragraph(block.get(1).asText(), small));
                    continue;
                }
                List<Cell> cells = cells(block.get(1));
                int width = cells.stream().mapToInt(cell -> cell.column() + cell.across()).max().orElseThrow();
                PdfPTable table = new PdfPTable(width);
                table.setWidthPercentage(100);
                for (Cell cell : cells) {
                    PdfPCell made = new PdfPCell(new Phrase(cell.text(), small));
                    made.setRowspan(cell.down());
                    made.setColspan(cell.across());
                    table.addCell(made);
                }
                document.add(table);
            }
            document.close();
        }
    }

    /** Paragraphs by the layout engine, tables drawn on canvases of one row each. */
    private static void ofdrw(JsonNode report, Path target) throws Exception {
        try (OFDDoc ofd = new OFDDoc(target)) {
            PageLayout style = ofd.getPageLayout();
            double[] y = {style.getMarginTop()};
            VirtualPage[] page = {new VirtualPage(style)};
            for (JsonNode block : report.get("blocks")) {
                if (!isTable(block)) {
                    String text = block.get(1).asText();
                    int each = 40;
                    for (int from = 0; from < text.length(); from += each) {
                        turn(ofd, style, page, y, 7);
                        Paragraph line = new Paragraph().add(new Span(text.substring(from, Math.min(text.length(), from + each))).setFontSize(3.5));
                        line.setPosition(org.ofdrw.layout.element.Position.Absolute);
                        line.setX(20d).setY(y[0]).setWidth(170d);
                        page[0].add(line);
                        y[0] += 7;
                    }
                    continue;
                }
                table(ofd, style, page, y, cells(block.get(1)));
            }
            ofd.addVPage(page[0]);
        }
    }

    private static void turn(OFDDoc ofd, PageLayout style, VirtualPage[] page, double[] y, double needed) {
        if (y[0] + needed > style.getHeight() - style.getMarginBottom()) {
            ofd.addVPage(page[0]);
            page[0] = new VirtualPage(style);
            y[0] = style.getMarginTop();
        }
    }

    private static void table(OFDDoc ofd, PageLayout style, VirtualPage[] page, double[] y, List<Cell> cells) {
        double height = 7.5;
        int rows = cells.stream().mapToInt(cell -> cell.row() + cell.down()).max().orElseThrow();
        int columns = cells.stream().mapToInt(cell -> cell.column() + cell.across()).max().orElseThrow();
        double[] widths = new double[columns];
        java.util.Arrays.fill(widths, 170.0 / columns);
        if (columns == 10) {
            java.util.Arrays.fill(widths, 13);
            widths[0] = 20;
            widths[1] = 20;
            widths[2] = 39;
        }
        turn(ofd, style, page, y, rows * height);
        double top = y[0];
        Canvas canvas = new Canvas(170d, rows * height);
        canvas.setPosition(org.ofdrw.layout.element.Position.Absolute);
        canvas.setX(20d).setY(top);
        canvas.setDrawer(pen -> {
            pen.setLineWidth(0.2);
            for (Cell cell : cells) {
                double x = sum(widths, 0, cell.column());
                double w = sum(widths, cell.column(), cell.column() + cell.across());
                double h = cell.down() * height;
                pen.strokeRect(x, cell.row() * height, w, h);
                double size = 2.3;
                pen.setFont(new org.ofdrw.layout.element.canvas.FontSetting(size, org.ofdrw.font.FontName.SimSun.font()));
                int each = Math.max(1, (int) ((w - 1) / size));
                int lines = (cell.text().length() + each - 1) / each;
                double line = cell.row() * height + Math.max(size, (h - lines * size) / 2 + size);
                for (int from = 0; from < cell.text().length(); from += each) {
                    pen.fillText(cell.text().substring(from, Math.min(cell.text().length(), from + each)), x + 0.5, line);
                    line += size + 0.1;
                }
            }
        });
        page[0].add(canvas);
        y[0] += rows * height + 4;
    }

    private static double sum(double[] widths, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
    }
}
