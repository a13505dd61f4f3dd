package io.github.gouji.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system of conditions after some cells have been let free to change. Each freed cell is eliminated: one condition
 * says what its change must be, and the others no longer mention it. What is left open is what all other cells must
 * still meet; these are the implied edits of Fellegi and Holt. Immutable.
 */
final class Reduction {

    private final Condition[] open;
    private final @Nullable Reduction parent;
    private final int cell;
    private final @Nullable Condition pivot;

    private Reduction(Condition[] open, @Nullable Reduction parent, int cell, @Nullable Condition pivot) {
        this.open = open;
        this.parent = parent;
        this.cell = cell;
        this.pivot = pivot;
    }

    /** No cell is free. */
    static Reduction of(List<Condition> conditions) {
        return new Reduction(conditions.toArray(Condition[]::new), null, -1, null);
    }

    Condition[] open() {
        return open;
    }

    /** The state before the last cell was freed; {@code null} if none is free. */
    @Nullable
    Reduction parent() {
        return parent;
    }

    /** The cell freed last. */
    int cell() {
        return cell;
    }

    /** The condition that determines the last cell's change, given the changes of those freed later; may be {@code null}. */
    @Nullable
    Condition pivot() {
        return pivot;
    }

    /** Frees a cell, its change to be determined by an open condition in which it occurs. */
    Reduction free(int newCell, Condition by) {
        Condition[] left = new Condition[open.length - 1];
        int next = 0;
        for (Condition condition : open) {
            if (condition != by) {
                left[next++] = condition.coefficient(newCell) == 0 ? condition : condition.without(newCell, by);
            }
        }
        return new Reduction(left, this, newCell, by);
    }

    /** Frees a cell by whatever open condition it occurs in; if in none, its change stays undetermined. */
    Reduction free(int newCell) {
        for (Condition condition : open) {
            if (condition.coefficient(newCell) != 0) {
                return free(newCell, condition);
            }
        }
        return new Reduction(open, this, newCell, null);
    }
}
