package io.github.gouji.spark;

import io.github.gouji.ReportValidator;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Spark beside the plain batch, over as many copies of the example reports, both on one core and warm: {@code Throughput
 * [FILES]}. The README has the command.
 */
public final class Throughput {

    private Throughput() {}

    public static void main(String[] arguments) throws IOException {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path folder = Files.createTempDirectory("gouji-throughput");
        try (SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            fill(folder, files);
            ProvinceCheck province = new ProvinceCheck(spark);
            ReportValidator validator = ReportValidator.builder().jobs(1).build();
            for (String round : List.of("cold", "warm")) {
                long start = System.nanoTime();
                long findings = ProvinceCheck.findings(province.check(province.files(folder.toString())))
                        .count();
                long middle = System.nanoTime();
                long[] plain = {0};
                validator.checkAll(
                        Submissions.of(folder), result -> plain[0] += result.findings().size());
                long end = System.nanoTime();
                System.out.printf(
                        "%s: Spark %.2f ms a file, %d findings; batch %.2f ms, %d findings%n",
                        round, (middle - start) / 1e6 / files, findings, (end - middle) / 1e6 / files, plain[0]);
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void fill(Path folder, int files) throws IOException {
        try (Stream<Path> found = Files.list(Path.of("examples/reports"))) {
            List<Path> examples = found.sorted().toList();
            for (int i = 0; i < files; i++) {
                Path example = examples.get(i % examples.size());
                Path into = folder.resolve(String.valueOf(i / 1000));
                Files.createDirectories(into);
                Files.copy(example, into.resolve(i + "-" + example.getFileName()));
            }
        }
    }
}
