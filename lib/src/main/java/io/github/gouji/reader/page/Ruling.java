package io.github.gouji.reader.page;

/**
 * A straight printed line along the page's width or height.
 *
 * @param horizontal whether it runs along the width
 * @param at its y if horizontal, else its x
 * @param from where it begins, along its direction
 * @param to where it ends
 */
record Ruling(boolean horizontal, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Where on the page it begins, from above. */
    double top() {
        return horizontal ? at : from;
    }

    /** Whether it keeps within a box. */
    boolean isWithin(Box box) {
        return horizontal
                ? from >= box.left() && to <= box.right() && at >= box.top() && at <= box.bottom()
                : at >= box.left() && at <= box.right() && from >= box.top() && to <= box.bottom();
    }

    /** Whether the two share a stretch along their direction, or miss each other by no more than the tolerance. */
    boolean overlaps(double otherFrom, double otherTo, double tolerance) {
        return from <= otherTo + tolerance && otherFrom <= to + tolerance;
    }

    /** Whether this line and one of the other direction meet, or miss each other by no more than the tolerance. */
    boolean meets(Ruling other, double tolerance) {
        return other.at >= from - tolerance
                && other.at <= to + tolerance
                && at >= other.from - tolerance
                && at <= other.to + tolerance;
    }
}
