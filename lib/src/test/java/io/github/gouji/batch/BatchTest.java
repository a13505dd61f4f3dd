package io.github.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.check.FileCheck;
import io.github.gouji.check.ReadFile;
import io.github.gouji.check.RuleEngine;
import io.github.gouji.check.SettingsFile;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.parser.ReportParsers;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.BatchResult.OrganizationCount;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.submission.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final String REPORT = "{\"organization\":\"%s\",\"year\":2022,\"tables\":{}}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheFilesByTheCallersThread(int jobs) throws IOException {
        for (int i = 0; i < 100; i++) {
            write("%03d.json".formatted(i), REPORT.formatted("第" + i + "镇"));
        }
        write("050.docx", "PK\u0003\u0004cut");
        List<String> names = new ArrayList<>();
        Thread caller = Thread.currentThread();
        BatchResult summary = ReportValidator.builder().jobs(jobs).build().checkAll(List.of(folder), result -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            names.add(Submission.fileName(result.file()));
        });

        assertThat(names).hasSize(101).isSorted();
        assertThat(summary.files()).isEqualTo(101);
        assertThat(summary.count(Status.UNREADABLE)).isEqualTo(1);
        assertThat(summary.count(Status.FAILED)).isEqualTo(100);
    }

    @Test
    void noMoreFilesAreHeldThanTheThreadsNeed() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger mostHeld = new AtomicInteger();
        try (OrderedWorkers<Integer> workers = new OrderedWorkers<>(2, number -> {
            assertThat(number).isEqualTo(handedOn.getAndIncrement());
            mostHeld.accumulateAndGet(done.get() - handedOn.get(), Math::max);
        })) {
            IntStream.range(0, 1000)
                    .forEach(number -> workers.submit(
                            () -> {
                                done.incrementAndGet();
                                return number;
                            },
                            1));
            workers.finish();
        }
        assertThat(handedOn).hasValue(1000);
        assertThat(mostHeld).hasValueLessThanOrEqualTo(8);
    }

    @Test
    void aFaultInGoujiIsToldAndDoesNotStopTheRest() {
        List<ReadFile> results = new ArrayList<>();
        List<String> notFinished;
        Steps steps = new Steps((done, total) -> {});
        ClassLoader classes = getClass().getClassLoader();
        FileCheck check = new FileCheck(
                ReportParsers.load(classes),
                Limits.defaults(),
                new RuleEngine(classes),
                RuleSettings.defaults(),
                SettingsFile.NONE,
                Locale.CHINESE);
        Batch.Reader reader = new Batch.Reader(BatchTest::readWithFaults, check::unreadable);
        try (Batch<ReadFile> batch = new Batch<>(2, reader, (read, content) -> read, results::add, steps)) {
            for (String name : List.of("a", "bug", "b", "deep", "c", "huge", "d")) {
                batch.file(new Submission(name, true, new byte[0]));
            }
            batch.finish();
            notFinished = batch.notFinished();
        }

        assertThat(results).extracting(ReadFile::name).containsExactly("a", "bug", "b", "deep", "c", "huge", "d");
        assertThat(notFinished).containsExactly("bug", "deep");
        assertThat(results.get(1).fileFindings().get(0).message()).contains("Gouji内部错误");
        assertThat(results.get(5).fileFindings().get(0).rule().id()).isEqualTo("file.limit");
    }

    private static ReadFile readWithFaults(Submission submission) {
        switch (submission.name()) {
            case "bug" -> throw new IllegalStateException("a bug");
            case "deep" -> throw new StackOverflowError();
            case "huge" -> throw new OutOfMemoryError();
            default -> {
                return new ReadFile(submission.name(), "docx", List.of(), List.of());
            }
        }
    }

    @Test
    @Timeout(30)
    void aPipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.docx");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        ReportValidator validator = ReportValidator.builder().build();
        List<ValidationResult> results = new ArrayList<>();
        validator.checkAll(List.of(pipe), results::add);

        assertThat(results)
                .singleElement()
                .satisfies(
                        result -> assertThat(result.findings().get(0).message()).contains("not a regular file"));
        assertThatThrownBy(() -> validator.check(pipe)).isInstanceOf(FileSystemException.class);
    }

    @Test
    void aMissingPathIsToldBeforeAnythingIsChecked() throws IOException {
        Path report = write("a.json", REPORT.formatted("甲镇"));
        List<ValidationResult> results = new ArrayList<>();
        assertThatThrownBy(() -> ReportValidator.builder()
                        .build()
                        .checkAll(List.of(report, folder.resolve("gone")), results::add))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageEndingWith("gone");
        assertThat(results).isEmpty();
    }

    @Test
    void countsRulesAndOrganisationsWorstFirst() throws IOException {
        write("a.json", REPORT.formatted("甲镇").replace("{}", "{\"review\":{}}"));
        write("b.json", REPORT.formatted("乙镇"));
        write("c.json", REPORT.formatted("乙镇"));
        write("d.docx", "PK\u0003\u0004cut");
        BatchResult summary = ReportValidator.builder().build().checkAll(List.of(folder), result -> {});

        assertThat(summary.organizations())
                .extracting(OrganizationCount::organization)
                .containsExactly("乙镇", "甲镇", folder.toString().replace('\\', '/') + "/d.docx");
        assertThat(summary.organizations().get(0).files()).isEqualTo(2);
        assertThat(summary.rules().get(0).rule().id()).isEqualTo("format.table-missing");
        assertThat(summary.rules().get(0).files()).isEqualTo(3);
    }

    @Test
    void extensionsAreThoseOfTheFileNotOfItsFolder() {
        FileContent content = new Submission("v1.2/report", true, new byte[0]).content();
        assertThat(content.extension()).isEmpty();
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
