package io.github.gouji.rule.narrative.prose;

import io.github.gouji.text.Token.DateText;

/**
 * What time words speak of.
 *
 * @param year the year that they name; 0 if none
 * @param partOfYear whether they name less than a whole year
 */
public record ProseTime(int year, boolean partOfYear) {

    static final ProseTime UNSAID = new ProseTime(0, false);

    /** This time, narrowed by a date. */
    ProseTime with(DateText date) {
        boolean firstDay = date.month() == 1 && date.day() == 1;
        boolean lastDay = date.month() == 12 && (date.day() == 31 || date.day() == 0);
        boolean part = date.month() > 0 && !firstDay && !lastDay;
        return new ProseTime(date.year() > 0 ? date.year() : year, partOfYear || part);
    }

    /** This time; what it leaves unsaid is as said before. */
    ProseTime orElse(ProseTime before) {
        return year == 0 && !partOfYear ? before : this;
    }
}
