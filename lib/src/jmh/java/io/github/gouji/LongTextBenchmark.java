package io.github.gouji;

import io.github.gouji.result.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
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

/** A report with 5 MB of a few signs by chance in its first section: nothing may take more than linear time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class LongTextBenchmark {

    private static final int LENGTH = 5 * 1024 * 1024;

    /** The signs. */
    @Param({"0123456789,", "1", "0123456789, ", "0123456789,\n", "（1）,", "一二三十百，、"})
    public String signs;

    private final ReportValidator validator = ReportValidator.builder().build();
    private byte[] bytes;

    @Setup
    public void write() throws IOException {
        String report = Files.readString(Path.of("../examples/reports/2019-pass.txt"));
        int section = report.indexOf("二、主动公开政府信息情况");
        StringBuilder text = new StringBuilder(report.substring(0, section));
        Random random = new Random(1);
        while (text.length() < LENGTH) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        text.append('\n').append(report, section, report.length());
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public ValidationResult check() throws IOException {
        return validator.check(new ByteArrayInputStream(bytes), "report.txt");
    }
}
