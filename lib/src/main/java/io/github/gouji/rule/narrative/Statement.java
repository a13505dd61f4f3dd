package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Sentence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that the prose states and a table states too.
 *
 * @param value how much it says
 * @param exact whether it means that exactly
 * @param measure what it counts
 * @param scope whose it is
 * @param sentence where it says so
 * @param mention the number; {@code null} where words say that there is none
 */
record Statement(
        BigDecimal value,
        boolean exact,
        Measure measure,
        Scope scope,
        Sentence sentence,
        @Nullable Mention mention) {

    /** Whose quantity a number is. */
    enum Scope {
        /** The reporting organisation's in the report year, as far as the words say. */
        OWN,
        /** Perhaps that of another level or circle of offices. */
        UNSURE,
        /** Another organisation's, another time's, or a part. */
        FOREIGN
    }

    /** This statement, read as one of another quantity. */
    Statement of(Measure other) {
        return new Statement(value, exact, other, scope, sentence, mention);
    }

    Kind kind() {
        return measure.kind();
    }

    boolean isPositive() {
        return value.signum() > 0;
    }
}
