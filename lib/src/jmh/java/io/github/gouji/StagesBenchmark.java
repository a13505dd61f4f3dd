package io.github.gouji;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReaders;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Where the time of a check goes, beside what the bare library takes to give the text of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class StagesBenchmark {

    @Param({"docx", "pdf", "doc", "html", "xlsx", "odt", "ofd", "rtf"})
    public String kind;

    private final ReportValidator validator = ReportValidator.builder().build();
    private final DocumentReaders readers = DocumentReaders.load(StagesBenchmark.class.getClassLoader());
    private String name;
    private byte[] bytes;
    private AnnualReport report;

    @Setup
    public void read() throws IOException {
        name = "baishi-2023." + kind;
        bytes = Files.readAllBytes(Path.of("src/test/resources/corpus", name));
        report = whole().reports().get(0).report();
    }

    /** The text by the library that the kind is read with; where there is none, what it takes to inflate the file. */
    @Benchmark
    public Object library() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        switch (kind) {
            case "docx" -> {
                try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(in))) {
                    return text.getText();
                }
            }
            case "xlsx" -> {
                try (XSSFExcelExtractor text = new XSSFExcelExtractor(new XSSFWorkbook(in))) {
                    return text.getText();
                }
            }
            case "doc" -> {
                try (WordExtractor text = new WordExtractor(new HWPFDocument(in))) {
                    return text.getText();
                }
            }
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            case "html" -> {
                return Jsoup.parse(in, null, "").text();
            }
            default -> {
                long length = bytes.length;
                try (ZipInputStream zip = new ZipInputStream(in)) {
                    while (zip.getNextEntry() != null) {
                        length += zip.readAllBytes().length;
                    }
                }
                return length;
            }
        }
    }

    /** From bytes to paragraphs and tables. */
    @Benchmark
    public SourceDocument reading() throws UnreadableException {
        return readers.read(new FileContent(name, bytes), new Budget(Limits.defaults()));
    }

    /** All rules and, where one fails, the search for what was meant, over a report that was read. */
    @Benchmark
    public ValidationResult rules() {
        return validator.check(report);
    }

    /** All of it; what is neither reading nor rules is recognition. */
    @Benchmark
    public ValidationResult whole() throws IOException {
        return validator.check(new ByteArrayInputStream(bytes), name);
    }
}
