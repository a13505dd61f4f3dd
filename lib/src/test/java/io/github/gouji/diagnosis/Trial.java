package io.github.gouji.diagnosis;

import io.github.gouji.ReportValidator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Diagnoses generated reports. The seeds from 1 to 99 served to choose the weights of the diagnosis; those from 100 are
 * held out, and all figures that are published or tested come from them.
 */
final class Trial {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    private final ErrorGenerator generator;
    private final List<ErrorKind> kinds;

    /**
     * A trial.
     *
     * @param kinds the kinds of error to make, all alike
     */
    Trial(long seed, List<ErrorKind> kinds) {
        this.generator = new ErrorGenerator(seed);
        this.kinds = kinds;
    }

    /** Diagnoses so many reports, with so many errors each, that anything tells to be wrong. */
    Trial run(int reports, int errors, BiConsumer<FaultyReport, List<Repair>> result) {
        for (int done = 0; done < reports; ) {
            FaultyReport faulty = generator.next(errors, kinds);
            if (faulty.isSuspicious()) {
                result.accept(
                        faulty,
                        VALIDATOR.check(faulty.report()).reports().get(0).repairs());
                done++;
            }
        }
        return this;
    }
}
