package io.github.gouji.cli;

import io.github.gouji.constraint.Severity;
import io.github.gouji.output.ResultWriter;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Tells findings alone that are severe enough; what all came to is told as it is.
 *
 * @param writer writes the rest
 * @param mildest the mildest severity told
 */
record SeverityFilter(ResultWriter writer, Severity mildest) implements ResultWriter {

    /** The severities as people write them. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Severity.values()).map(Severity::key).iterator();
        }
    }

    @Override
    public void write(ValidationResult result) {
        writer.write(result.atLeast(mildest));
    }

    @Override
    public void finish(BatchResult summary) {
        writer.finish(summary);
    }

    @Override
    public void close() {
        writer.close();
    }
}
