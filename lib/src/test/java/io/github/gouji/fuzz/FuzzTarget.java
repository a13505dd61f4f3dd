package io.github.gouji.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gouji.ReportValidator;
import io.github.gouji.output.OutputFormat;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a fuzzer calls with bytes of its own: they are checked as a file of a kind, or as the prose of a sound report, and
 * written out. Whatever is thrown is a find.
 */
public final class FuzzTarget {

    /** The kind that is no kind of file: the text goes into a sound report, among the tables that it may speak of. */
    static final String PROSE = "prose";

    private static final String SECTION = "一、总体情况";
    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private static String kind = "txt";
    private static String report = "";

    private FuzzTarget() {}

    /** Called first, with the kind; what is loaded once is loaded here, as only inputs are timed. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        kind = arguments[0];
        report = Files.readString(Path.of("src/test/resources/corpus/baishi-2023.txt"));
        VALIDATOR.check(new ByteArrayInputStream(report.getBytes(UTF_8)), "a.txt");
    }

    /** Called with each input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        boolean prose = kind.equals(PROSE);
        byte[] file = prose
                ? report.replace(SECTION, SECTION + "\n" + new String(bytes, UTF_8))
                        .getBytes(UTF_8)
                : bytes;
        ValidationResult result = VALIDATOR.check(new ByteArrayInputStream(file), prose ? "a.txt" : "a." + kind);
        try (ResultWriter writer = OutputFormat.JSON.open(OutputStream.nullOutputStream(), OutputSettings.defaults())) {
            writer.write(result);
        }
    }
}
