package io.github.gouji.cli;

import io.github.gouji.constraint.Severity;
import java.util.Locale;

/** The values of {@code --fail-on}. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    NEVER(null);

    private final Severity severity;

    FailOn(Severity severity) {
        this.severity = severity;
    }

    /** The mildest severity that counts as failed; {@code null} for none. */
    Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
