package io.github.gouji.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day on which a report was issued.
 *
 * @param date the day
 * @param source where it says so
 * @param fromMetadata whether only the page's metadata (发布日期, 公开日期) says so, not the report itself
 */
public record IssueDate(LocalDate date, Passage source, boolean fromMetadata) {

    public IssueDate {
        Objects.requireNonNull(date);
        Objects.requireNonNull(source);
    }
}
