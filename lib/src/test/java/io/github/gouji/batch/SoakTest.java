package io.github.gouji.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.hostile.HostileFiles;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.result.ValidationResult.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long use: {@code -Dsoak.seconds=600 -Dsoak.files=100000} for what a server goes through. */
@Tag("hostile")
class SoakTest {

    private static final int THREADS = 24;
    private static final long SECONDS = Long.getLong("soak.seconds", 60);
    private static final int FILES = Integer.getInteger("soak.files", 3_000);

    /** Every so many of a batch is a bomb. */
    private static final int BOMB = 100;

    /** What may be left on the heap beside what was there before: caches of libraries that are filled once. */
    private static final long MOST_LEFT = 20_000_000;

    private static final List<String> MIXED = List.of(
            "baishi-2023.docx",
            "baishi-2023.doc",
            "baishi-2023.pdf",
            "baishi-2023.xlsx",
            "baishi-2023.xls",
            "baishi-2023.html",
            "baishi-2023.odt",
            "baishi-2023.ofd",
            "baishi-2023.rtf",
            "baishi-2023.txt");

    private final ReportValidator validator = ReportValidator.builder().build();

    @TempDir
    private Path folder;

    @Test
    void manyThreadsGetEqualResultsAndLeaveNothingBehind() throws Exception {
        Map<String, String> expected = new ConcurrentHashMap<>();
        for (String name : MIXED) {
            expected.put(name, check(name));
        }
        long before = heap();
        AtomicInteger checked = new AtomicInteger();
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int start = thread;
            work.add(() -> {
                int unequal = 0;
                for (int i = start; System.nanoTime() < end; i++) {
                    String name = MIXED.get(i % MIXED.size());
                    unequal += check(name).equals(expected.get(name)) ? 0 : 1;
                    checked.incrementAndGet();
                }
                return unequal;
            });
        }
        for (Future<Integer> unequal : pool.invokeAll(work)) {
            assertThat(unequal.get()).isZero();
        }
        pool.shutdown();
        long after = heap();
        System.out.printf(
                "soak: %d checks by %d threads in %d s; heap %.1f MB before, %.1f MB after%n",
                checked.get(), THREADS, SECONDS, before / 1e6, after / 1e6);
        assertThat(after - before).isLessThan(MOST_LEFT);
    }

    private String check(String name) throws IOException {
        return validator
                .check(new ByteArrayInputStream(HostileFiles.corpus(name)), name)
                .toJson()
                .toString();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aBatchWithBombsLosesOnlyTheBombs() throws IOException {
        byte[] bomb = HostileFiles.all().get("blanks-200-mb.docx").get();
        byte[] report = HostileFiles.corpus("baishi-2023.docx");
        for (int i = 0; i < FILES; i++) {
            Files.write(folder.resolve("%06d.docx".formatted(i)), i % BOMB == 0 ? bomb : report);
        }
        List<String> lost = new ArrayList<>();
        long before = heap();
        BatchResult summary = validator.checkAll(List.of(folder), result -> lose(result, lost));
        System.out.printf("batch: %d files; heap %.1f MB before, %.1f MB after%n", FILES, before / 1e6, heap() / 1e6);

        assertThat(summary.files()).isEqualTo(FILES);
        assertThat(lost).hasSize((FILES + BOMB - 1) / BOMB).allMatch(name -> name.endsWith("00.docx"));
    }

    private static void lose(ValidationResult result, List<String> lost) {
        if (result.status(Severity.ERROR) == Status.UNREADABLE) {
            lost.add(result.file());
        }
    }
}
