package io.github.gouji.diagnosis;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * One explanation of what is wrong with a table: a set of cells that belong together, and what was likely meant in each.
 * With these changes and those that follow from them all equations of the table hold. A suggestion for a person, never
 * applied.
 */
public final class Repair {

    private final int rank;
    private final double confidence;
    private final TableKind table;
    private final List<Change> cells;
    private final List<Change> follows;
    private final Function<Locale, String> reason;
    private final List<String> resolves;

    /**
     * A cell and what was likely meant in it.
     *
     * @param cell the cell
     * @param actual what it says; {@code null} if it is blank or unreadable
     * @param suggested what was likely meant; {@code null} if the cell is surely wrong but its value cannot be told
     */
    public record Change(CellKey cell, BigDecimal actual, BigDecimal suggested) {

        public Change {
            Objects.requireNonNull(cell);
        }
    }

    /**
     * A repair.
     *
     * @param reason why, in words of the language asked for
     */
    public Repair(
            int rank,
            double confidence,
            TableKind table,
            List<Change> cells,
            List<Change> follows,
            Function<Locale, String> reason,
            List<String> resolves) {
        if (rank < 1 || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("rank " + rank + ", confidence " + confidence);
        }
        this.rank = rank;
        this.confidence = confidence;
        this.table = Objects.requireNonNull(table);
        this.cells = List.copyOf(cells);
        this.follows = List.copyOf(follows);
        this.reason = Objects.requireNonNull(reason);
        this.resolves = List.copyOf(resolves);
    }

    /** 1 for the likeliest explanation of its table, 2 and so on for alternatives. */
    public int rank() {
        return rank;
    }

    /** How likely the whole explanation is right, 0–1, calibrated on generated errors. */
    public double confidence() {
        return confidence;
    }

    /** The table. */
    public TableKind table() {
        return table;
    }

    /** The wrong cells, in the form's order. */
    public List<Change> cells() {
        return cells;
    }

    /** Totals that are no errors of their own: they were computed from wrong cells and change with them. */
    public List<Change> follows() {
        return follows;
    }

    /** Why, in words: English for English locales, else Chinese. */
    public String reason(Locale locale) {
        return reason.apply(locale);
    }

    /** Fingerprints of the findings that it resolves. */
    public List<String> resolves() {
        return resolves;
    }

    @Override
    public String toString() {
        return rank + " (" + confidence + ") " + cells;
    }
}
