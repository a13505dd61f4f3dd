package io.github.gouji.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names one figure of the form, for example {@code applications.granted.total}. Ordered as the form prints them. */
public final class CellKey implements Comparable<CellKey> {

    private final TableKind table;
    private final FormKey row;
    private final FormKey column;
    private final int index;

    /**
     * A figure.
     *
     * @param table the table
     * @param row its row; of table 四 the block
     * @param column its column
     * @throws IllegalArgumentException if the table has no such row or column in any variant
     */
    public CellKey(TableKind table, FormKey row, FormKey column) {
        this.table = Objects.requireNonNull(table);
        this.row = Objects.requireNonNull(row);
        this.column = Objects.requireNonNull(column);
        this.index = FormOrder.of(table).index(row, column);
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

    /** How many numbers {@link #index()} can give. */
    public static int indexes() {
        return FormOrder.cells();
    }

    /** The table. */
    public TableKind table() {
        return table;
    }

    /** Its row; of table 四 the block. */
    public FormKey row() {
        return row;
    }

    /** Its column. */
    public FormKey column() {
        return column;
    }

    /** Its number among the figures of all variants, from 0; not to be kept, as a new variant may change it. */
    public int index() {
        return index;
    }

    @Override
    public int compareTo(CellKey other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellKey key && key.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return table.key() + "." + row.key() + "." + column.key();
    }
}
