package io.github.gouji.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * Names one figure of the form, for example {@code applications.granted.total}. Ordered as the form prints them.
 *
 * @param table the table
 * @param row its row; of table 四 the block
 * @param column its column
 */
public record CellKey(TableKind table, FormKey row, FormKey column) implements Comparable<CellKey> {

    private static final Comparator<CellKey> FORM_ORDER = Comparator.comparing(CellKey::table)
            .thenComparingInt(key -> key.row().ordinal())
            .thenComparingInt(key -> key.column().ordinal());

    public CellKey {
        Objects.requireNonNull(table);
        Objects.requireNonNull(row);
        Objects.requireNonNull(column);
    }

    /** A figure of table 三. */
    public static CellKey of(ApplicationRow row, ApplicantType column) {
        return new CellKey(TableKind.APPLICATIONS, row, column);
    }

    /** A figure of table 四. */
    public static CellKey of(ReviewBlock block, ReviewOutcome column) {
        return new CellKey(TableKind.REVIEW, block, column);
    }

    /** A figure of table 二. */
    public static CellKey of(DisclosureRow row, DisclosureColumn column) {
        return new CellKey(TableKind.DISCLOSURE, row, column);
    }

    /**
     * The figure named by a string such as {@code applications.granted.total}.
     *
     * @throws IllegalArgumentException if no variant has such a figure
     */
    public static CellKey parse(String key) {
        String[] parts = key.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not table.row.column: " + key);
        }
        TableKind table = TableKind.of(parts[0]);
        return new CellKey(table, table.row(parts[1]), table.column(parts[2]));
    }

    @Override
    public int compareTo(CellKey other) {
        return FORM_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table.key() + "." + row.key() + "." + column.key();
    }
}
