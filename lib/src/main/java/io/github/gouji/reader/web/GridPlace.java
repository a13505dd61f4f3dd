package io.github.gouji.reader.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What declarations say of the columns of a grid and of an element's place in one; 0 where they say nothing. Each
 * declaration is read by itself, so that a long sheet takes no longer than its length.
 *
 * @param repeated columns that are told by a number
 * @param listed columns that are told one by one
 * @param columnSpan columns covered, by their number
 * @param columnLines columns covered, from one line of the grid to another
 * @param rowSpan rows covered, by their number
 * @param rowLines rows covered, from one line of the grid to another
 */
record GridPlace(int repeated, int listed, int columnSpan, int columnLines, int rowSpan, int rowLines) {

    /** Nothing is said. */
    static final GridPlace NONE = new GridPlace(0, 0, 0, 0, 0, 0);

    /** How the names of all these declarations begin. */
    private static final String GRID = "grid-";

    private static final Pattern DECLARATION =
            Pattern.compile("\\s*+(" + GRID + "[a-z-]++)\\s*+:(.*+)", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern REPEATED =
            Pattern.compile("repeat\\( ?(\\d{1,3}) ?,[^()]*+(?:\\([^()]*+\\))?+[^()]*+\\)");
    private static final Pattern SPAN = Pattern.compile("span (\\d{1,3})");
    private static final Pattern LINES = Pattern.compile("(\\d{1,3}) ?/ ?(\\d{1,3})");

    /** What these declarations say, the first of several that say the same. */
    static GridPlace of(String declarations) {
        GridPlace place = NONE;
        if (declarations.contains(GRID)) {
            for (String declaration : declarations.split(";")) {
                Matcher matcher = DECLARATION.matcher(declaration);
                if (matcher.lookingAt()) {
                    String value = SPACE.matcher(matcher.group(2)).replaceAll(" ");
                    place = place.or(one(matcher.group(1), value.strip()));
                }
            }
        }
        return place;
    }

    private static GridPlace one(String property, String value) {
        return switch (property) {
            case "grid-template-columns" -> new GridPlace(number(REPEATED, value), listed(value), 0, 0, 0, 0);
            case "grid-column" -> new GridPlace(0, 0, span(value), lines(value), 0, 0);
            case "grid-column-end" -> new GridPlace(0, 0, span(value), 0, 0, 0);
            case "grid-row" -> new GridPlace(0, 0, 0, 0, span(value), lines(value));
            case "grid-row-end" -> new GridPlace(0, 0, 0, 0, span(value), 0);
            default -> NONE;
        };
    }

    private static int number(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static int listed(String value) {
        return value.indexOf('(') < 0 ? value.split(" ").length : 0;
    }

    /** Behind the line at which it ends, or alone. */
    private static int span(String value) {
        int behind = number(SPAN, value.substring(value.lastIndexOf('/') + 1).strip());
        return behind > 0 ? behind : number(SPAN, value);
    }

    private static int lines(String value) {
        Matcher between = LINES.matcher(value);
        return between.lookingAt()
                ? Math.max(1, Integer.parseInt(between.group(2)) - Integer.parseInt(between.group(1)))
                : 0;
    }

    /** This, and of the other what this does not say. */
    GridPlace or(GridPlace other) {
        return equals(NONE)
                ? other
                : new GridPlace(
                        repeated > 0 ? repeated : other.repeated,
                        listed > 0 ? listed : other.listed,
                        columnSpan > 0 ? columnSpan : other.columnSpan,
                        columnLines > 0 ? columnLines : other.columnLines,
                        rowSpan > 0 ? rowSpan : other.rowSpan,
                        rowLines > 0 ? rowLines : other.rowLines);
    }

    /** Columns of the grid; a number counts before a list. */
    int columns() {
        return repeated > 0 ? repeated : listed;
    }

    /** Columns that the element covers. */
    int wide() {
        return Math.max(1, columnSpan > 0 ? columnSpan : columnLines);
    }

    /** Rows that the element covers. */
    int high() {
        return Math.max(1, rowSpan > 0 ? rowSpan : rowLines);
    }
}
