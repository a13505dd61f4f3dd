package io.github.gouji.report;

import java.util.Objects;

/**
 * A place in which a report says which year it is for.
 *
 * @param kind what kind of place
 * @param year the year that it states
 * @param source the words that state it
 */
public record YearMention(Kind kind, int year, Passage source) {

    /** The places that say which year a report is for; other years in prose are no evidence. */
    public enum Kind {
        /** The title. */
        TITLE,
        /** The sentence that names this report (现公布…年度…年度报告, 《…年…年度报告》). */
        NAMING_SENTENCE,
        /** The declared period of the statistics. */
        PERIOD
    }

    public YearMention {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(source);
    }
}
