package io.github.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.ReportValidator;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.UnitList;
import io.github.gouji.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who called for a run is told how far it is, and may cancel it. */
class FollowedRunTest {

    @TempDir
    private Path folder;

    private final ReportValidator validator = ReportValidator.builder().jobs(2).build();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    private Submissions followed(Submissions submissions) {
        return submissions.withProgress((done, total) -> told.add(done + "/" + total));
    }

    private Submissions reports(int count) throws IOException {
        Path reports = folder.resolve("reports");
        for (int i = 0; i < count; i++) {
            CheckedBatch.write(reports.resolve(i + ".json"), "第" + i + "镇", 2022, 0, 0);
        }
        return Submissions.of(reports);
    }

    private static List<String> steps(int total) {
        return IntStream.rangeClosed(1, total)
                .mapToObj(done -> done + "/" + total)
                .toList();
    }

    @Test
    void aFileToCheckIsTwoStepsAndOneOfTheYearBeforeIsOne() throws IOException {
        Submissions reports = reports(3);
        Files.writeString(folder.resolve("reports/~$lock.docx"), "");
        Path before = CheckedBatch.write(folder.resolve("before/a.json"), "第1镇", 2021, 0, 0);
        validator.checkAll(followed(reports).withPrevious(Submissions.of(before)), result -> {});
        assertThat(told).isEqualTo(steps(2 * 4 + 1));
    }

    @Test
    void ofARollUpEveryFileIsOneStep() throws IOException {
        Submissions reports = reports(3);
        validator.rollUp(
                Submissions.of(folder.resolve("reports/0.json")), followed(reports), UnitList.unknown(), result -> {});
        assertThat(told).isEqualTo(steps(3));
    }

    @Test
    void followingARunDoesNotChangeIt() throws IOException {
        BatchResult alone = validator.checkAll(reports(3), result -> {});
        assertThat(validator.checkAll(followed(reports(3)), result -> {}).toJson())
                .isEqualTo(alone.toJson());
    }

    @Test
    void interruptionCancelsEvenWhereResultsAreReady() throws IOException {
        Submissions reports = reports(5);
        List<String> results = new ArrayList<>();
        assertThatThrownBy(() -> validator.checkAll(reports, result -> {
                    results.add(result.file());
                    if (results.size() == 2) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(results).hasSize(2);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void interruptedBeforehandNothingIsHandedOn() throws IOException {
        Submissions reports = reports(2);
        List<String> results = new ArrayList<>();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> validator.checkAll(reports, result -> results.add(result.file())))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() ->
                        validator.rollUp(reports, reports, UnitList.unknown(), result -> results.add(result.file())))
                .isInstanceOf(CancellationException.class);
        assertThat(results).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void theThreadsOfACancelledRunEnd() throws Exception {
        List<Thread> workers = new ArrayList<>();
        CountDownLatch atWork = new CountDownLatch(2);
        Thread caller = Thread.currentThread();
        try (OrderedWorkers<String> run = new OrderedWorkers<>(2, result -> {})) {
            for (int i = 0; i < 2; i++) {
                run.submit(
                        () -> {
                            synchronized (workers) {
                                workers.add(Thread.currentThread());
                            }
                            atWork.countDown();
                            new CountDownLatch(1).await();
                            return "never";
                        },
                        1);
            }
            atWork.await();
            new Thread(caller::interrupt).start();
            assertThatThrownBy(run::finish).isInstanceOf(CancellationException.class);
        }
        assertThat(Thread.interrupted()).isTrue();
        for (Thread worker : workers) {
            worker.join(10_000);
            assertThat(worker.isAlive()).isFalse();
        }
    }
}
