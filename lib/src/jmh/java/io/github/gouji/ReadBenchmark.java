package io.github.gouji;

import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/** From bytes to findings and repairs: the same report in every kind of file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReadBenchmark {

    @Param({
        "report.docx",
        "report.doc",
        "report.odt",
        "report.rtf",
        "report.pdf",
        "report.xlsx",
        "report.xls",
        "report.html",
        "report.mht",
        "libreoffice.txt"
    })
    public String file;

    private final ReportValidator validator = ReportValidator.builder().build();
    private byte[] bytes;

    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of("src/test/resources/corpus", file));
    }

    @Benchmark
    public ValidationResult check() throws IOException {
        return validator.check(new ByteArrayInputStream(bytes), file);
    }
}
