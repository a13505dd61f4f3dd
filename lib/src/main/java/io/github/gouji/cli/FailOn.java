package io.github.gouji.cli;

import io.github.gouji.constraint.Severity;
import java.util.Locale;

/** The values of {@code --fail-on}. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    /** Findings are told, the run still ends well. */
    NEVER(Severity.ERROR);

    private final Severity severity;

    FailOn(Severity severity) {
        this.severity = severity;
    }

    /** The mildest severity with which a file counts as failed. */
    Severity severity() {
        return severity;
    }

    /** Whether a failed file fails the run. */
    boolean failsRun() {
        return this != NEVER;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
