package io.github.gouji.batch;

import io.github.gouji.check.ReadFile;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.years.PreviousReport;
import io.github.gouji.rule.years.PreviousReports;
import io.github.gouji.submission.Submission;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What is known of all files of a batch before the first of them is checked, so that each report meets that of the year
 * before wherever in the batch it stands: of each report little more than its figures, and as many files as were read as
 * there is room for. The rest is read once more when its turn comes.
 */
final class FirstReading {

    /** The share of the memory that files which were read may take. */
    private static final int SHARE_OF_MEMORY = 6;

    /** What a report takes in memory beside its text, about. */
    private static final int BYTES_OF_TABLES = 60_000;

    private final Function<Submission, ReadFile> reader;
    private final PreviousReports reports = new PreviousReports();
    private final Map<Key, ReadFile> kept = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);

    /** A file as it was read: an archive may hold two of one name. */
    private record Key(String name, int length, int hash) {

        static Key of(Submission submission) {
            byte[] bytes = submission.content().bytes();
            return new Key(submission.name(), bytes.length, Arrays.hashCode(bytes));
        }
    }

    /**
     * Nothing read yet.
     *
     * @param reader reads a file without checking it
     */
    FirstReading(Function<Submission, ReadFile> reader) {
        this.reader = reader;
    }

    /** Reads a file and keeps it if there is room; by any thread. */
    ReadFile read(Submission submission) {
        ReadFile result = reader.apply(submission);
        long size = result.reports().stream().mapToLong(FirstReading::size).sum();
        if (room.addAndGet(-size) >= 0) {
            kept.put(Key.of(submission), result);
        } else {
            room.addAndGet(size);
        }
        return result;
    }

    /** Takes note of a file that was read; by one thread, in the order of the files. */
    void note(ReadFile result) {
        result.reports().forEach(report -> reports.add(PreviousReport.of(report)));
    }

    /** The file as it was read; read once more if it was not kept. */
    ReadFile again(Submission submission) {
        ReadFile result = kept.remove(Key.of(submission));
        return result != null ? result : reader.apply(submission);
    }

    /** The reports of all files. */
    PreviousReports reports() {
        return reports;
    }

    private static long size(AnnualReport report) {
        return BYTES_OF_TABLES
                + report.passages().map(Passage::text).mapToLong(String::length).sum() * Character.BYTES;
    }
}
