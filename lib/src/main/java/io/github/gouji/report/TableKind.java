package io.github.gouji.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three tables of the national form, in its order. */
public enum TableKind {
    /** Table 二: 主动公开政府信息情况. */
    DISCLOSURE("二"),
    /** Table 三: 收到和处理政府信息公开申请情况. */
    APPLICATIONS("三"),
    /** Table 四: 政府信息公开行政复议、行政诉讼情况. */
    REVIEW("四");

    private final String ordinal;

    TableKind(String ordinal) {
        this.ordinal = ordinal;
    }

    /** The key in findings and JSON, such as {@code applications}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ordinal of the section that holds the table, such as {@code 三}. */
    public String sectionOrdinal() {
        return ordinal;
    }

    /** The number of the section that holds the table: 2, 3 or 4. */
    public int sectionNumber() {
        return ordinal() + 2;
    }

    /** The table that this section of the form holds; empty for the others. */
    public static Optional<TableKind> ofSection(int number) {
        return Arrays.stream(values())
                .filter(kind -> kind.sectionNumber() == number)
                .findFirst();
    }

    /** The rows of all variants (of table 四: its blocks), in the form's order. */
    public List<FormKey> rowKeys() {
        return FormOrder.of(this).rows();
    }

    /** The columns of all variants, in the form's order. */
    public List<FormKey> columnKeys() {
        return FormOrder.of(this).columns();
    }

    /**
     * The row with this key.
     *
     * @throws IllegalArgumentException if the table has no such row in any variant
     */
    public FormKey row(String key) {
        return find(rowKeys(), key);
    }

    /**
     * The column with this key.
     *
     * @throws IllegalArgumentException if the table has no such column in any variant
     */
    public FormKey column(String key) {
        return find(columnKeys(), key);
    }

    /**
     * The table with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TableKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + key));
    }

    private FormKey find(List<FormKey> keys, String key) {
        return keys.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + key()));
    }
}
