package io.github.gouji.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One explanation of what is wrong with a table: a set of cells that belong together, and what was likely meant in each.
 * With these changes and those that follow from them all equations of the table hold. A suggestion for a person, never
 * applied.
 *
 * @param rank 1 for the likeliest explanation of its table, 2 and so on for alternatives
 * @param confidence how likely the whole explanation is right, 0–1, calibrated on generated errors
 * @param table the table
 * @param cells the wrong cells, in the form's order
 * @param follows totals that are no errors of their own: they were computed from wrong cells and change with them
 * @param reasonZh why, in Chinese
 * @param reasonEn why, in English
 * @param resolves fingerprints of the findings that it resolves
 */
public record Repair(
        int rank,
        double confidence,
        TableKind table,
        List<Change> cells,
        List<Change> follows,
        String reasonZh,
        String reasonEn,
        List<String> resolves) {

    /** More likely than not: an explanation told with less, or one of two alike, is one candidate among others. */
    static final double DECIDED = 0.5;

    /**
     * A cell and what was likely meant in it.
     *
     * @param cell the cell
     * @param actual what it says; {@code null} if it is blank or unreadable
     * @param suggested what was likely meant; {@code null} if the cell is surely wrong but its value cannot be told
     */
    public record Change(
            CellKey cell,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal suggested) {

        public Change {
            Objects.requireNonNull(cell);
        }

        private Map<String, @Nullable Object> toJson() {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("row", cell.row().key());
            json.put("column", cell.column().key());
            json.put("actual", actual);
            json.put("suggested", suggested);
            return json;
        }
    }

    public Repair {
        if (rank < 1 || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("rank " + rank + ", confidence " + confidence);
        }
        Objects.requireNonNull(table);
        cells = List.copyOf(cells);
        follows = List.copyOf(follows);
        Objects.requireNonNull(reasonZh);
        Objects.requireNonNull(reasonEn);
        resolves = List.copyOf(resolves);
    }

    /**
     * Whether it is more likely right than all alternatives together. One that is not is a candidate: a person is shown
     * all of them, or asked to check the column, and no cell is called wrong.
     */
    public boolean isDecided() {
        return confidence > DECIDED;
    }

    /** Why, in words: English for English locales, else Chinese. */
    public String reason(Locale locale) {
        return new Words(reasonZh, reasonEn).in(locale);
    }

    /** What the JSON output says of it, in Chinese; mappers of Jackson 2 and 3 write it so. */
    @JsonValue
    public Map<String, @Nullable Object> toJson() {
        return toJson(Locale.CHINESE);
    }

    /** What the JSON output says of it: maps, lists, texts and numbers. */
    public Map<String, @Nullable Object> toJson(Locale locale) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rank", rank);
        json.put("confidence", confidence);
        json.put("table", table.key());
        json.put("cells", cells.stream().map(Change::toJson).toList());
        json.put("follows", follows.stream().map(Change::toJson).toList());
        json.put("reason", reason(locale));
        json.put("resolves", resolves);
        return json;
    }
}
