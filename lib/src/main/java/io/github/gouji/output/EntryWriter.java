package io.github.gouji.output;

import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.wording.ReportEntry;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes entry by entry; failures of the stream come out unchecked. */
abstract class EntryWriter implements ResultWriter {

    /** How results are written. */
    protected final OutputSettings settings;

    EntryWriter(OutputSettings settings) {
        this.settings = settings;
    }

    /** A piece of writing. */
    interface Step {
        void run() throws IOException;
    }

    /** Writes one report, or one file without any. */
    abstract void writeEntry(ReportEntry entry) throws IOException;

    /** Called when all entries of a file are written. */
    void endFile() throws IOException {}

    /** Writes what comes last. */
    abstract void writeEnd(BatchResult summary) throws IOException;

    /** Closes the stream. */
    abstract void closeStream() throws IOException;

    /** Runs a piece of writing. */
    static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public final void write(ValidationResult result) {
        attempt(() -> {
            for (ReportEntry entry : ReportEntry.of(result, settings.failOn())) {
                writeEntry(entry);
            }
            endFile();
        });
    }

    @Override
    public final void finish(BatchResult summary) {
        attempt(() -> writeEnd(summary));
    }

    @Override
    public final void close() {
        attempt(this::closeStream);
    }
}
