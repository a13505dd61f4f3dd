package io.github.gouji.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The period that a report declares its figures for (统计期限).
 *
 * @param from first day
 * @param to last day
 * @param source where it says so
 */
public record ReportPeriod(LocalDate from, LocalDate to, Passage source) {

    public ReportPeriod {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(source);
    }

    /** Whether it is one whole calendar year. */
    public boolean isCalendarYear() {
        return from.getYear() == to.getYear()
                && from.getDayOfYear() == 1
                && to.getMonthValue() == 12
                && to.getDayOfMonth() == 31;
    }
}
