package io.github.gouji.output;

import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Writes results as they come, so that memory stays flat however many there are. Used by one thread. All methods throw
 * {@link UncheckedIOException} if the stream fails.
 */
public interface ResultWriter extends AutoCloseable {

    /** A writer of a {@link io.github.gouji.result.Baseline}: what is found now is known from then on. */
    static ResultWriter ofBaseline(OutputStream stream, OutputSettings settings) {
        return new BaselineWriter(stream, settings);
    }

    /** What a run came to, in one line: files by how they ended, findings by severity. */
    static String counts(BatchResult summary, Locale locale) {
        return SummaryText.counts(summary, locale);
    }

    /** Writes the result of one file. */
    void write(ValidationResult result);

    /** Writes what all of it came to. The last call before {@link #close}. */
    void finish(BatchResult summary);

    @Override
    void close();
}
