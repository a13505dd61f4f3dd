package io.github.gouji.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system of conditions after some groups of moves have been let free. Each freed group is eliminated: one condition
 * says what its amount must be, and the others no longer mention it. What is left open is what all other groups must
 * still meet; these are the implied edits of Fellegi and Holt. Immutable.
 */
final class Reduction {

    private final Condition[] open;
    private final @Nullable Reduction parent;
    private final int group;
    private final @Nullable Condition pivot;

    private Reduction(Condition[] open, @Nullable Reduction parent, int group, @Nullable Condition pivot) {
        this.open = open;
        this.parent = parent;
        this.group = group;
        this.pivot = pivot;
    }

    /** No group is free. */
    static Reduction of(List<Condition> conditions) {
        return new Reduction(conditions.toArray(Condition[]::new), null, -1, null);
    }

    Condition[] open() {
        return open;
    }

    /** The state before the last group was freed; {@code null} if none is free. */
    @Nullable
    Reduction parent() {
        return parent;
    }

    /** The group freed last. */
    int group() {
        return group;
    }

    /** The condition that determines the last group's amount, given the amounts of those freed later; may be {@code null}. */
    @Nullable
    Condition pivot() {
        return pivot;
    }

    /** Frees a group, its amount to be determined by an open condition in which it occurs. */
    Reduction free(int freed, Condition by) {
        Condition[] left = new Condition[open.length - 1];
        int next = 0;
        for (Condition condition : open) {
            if (condition != by) {
                left[next++] = condition.coefficient(freed) == 0 ? condition : condition.without(freed, by);
            }
        }
        return new Reduction(left, this, freed, by);
    }

    /** Frees a group by whatever open condition it occurs in; if in none, its amount stays undetermined. */
    Reduction free(int freed) {
        for (Condition condition : open) {
            if (condition.coefficient(freed) != 0) {
                return free(freed, condition);
            }
        }
        return new Reduction(open, this, freed, null);
    }
}
