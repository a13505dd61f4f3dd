package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.wording.ReportEntry;
import java.util.Comparator;
import java.util.List;

/**
 * How much a report needs a person: failed ones first, the most errors on top, then what could not be read or checked,
 * then what passed with remarks.
 *
 * @param status how it ended
 * @param errors number of errors
 * @param warnings number of warnings
 * @param infos number of infos
 */
record Need(Status status, long errors, long warnings, long infos) implements Comparable<Need> {

    private static final List<Status> URGENCY =
            List.of(Status.FAILED, Status.UNREADABLE, Status.NOT_CHECKED, Status.PASSED);
    private static final Comparator<Need> MOST_FIRST = Comparator.comparing(
                    (Need need) -> -URGENCY.indexOf(need.status))
            .thenComparing(Need::errors)
            .thenComparing(Need::warnings)
            .thenComparing(Need::infos)
            .reversed();

    static Need of(ReportEntry entry) {
        return new Need(
                entry.status(), entry.count(Severity.ERROR), entry.count(Severity.WARNING), entry.count(Severity.INFO));
    }

    /** The most needy first. */
    @Override
    public int compareTo(Need other) {
        return MOST_FIRST.compare(this, other);
    }
}
