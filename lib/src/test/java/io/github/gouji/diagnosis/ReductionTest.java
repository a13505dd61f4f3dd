package io.github.gouji.diagnosis;

import static io.github.gouji.diagnosis.Systems.condition;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReductionTest {

    private static final Condition FIRST = condition(7, 0, 1, 1, 1);
    private static final Condition SECOND = condition(2, 0, 1, 2, 1);
    private static final Condition THIRD = condition(4, 3, 1);
    private static final Reduction START = Reduction.of(List.of(FIRST, SECOND, THIRD));

    @Test
    void atFirstNoGroupIsFreeAndAllConditionsAreOpen() {
        assertThat(START.open()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(START.parent()).isNull();
        assertThat(START.pivot()).isNull();
    }

    @Test
    void aFreedGroupIsEliminatedFromWhatIsOpen() {
        Reduction freed = START.free(0, SECOND);

        assertThat(freed.parent()).isSameAs(START);
        assertThat(freed.group()).isZero();
        assertThat(freed.pivot()).isSameAs(SECOND);
        assertThat(freed.open()).hasSize(2).contains(THIRD);
        assertThat(freed.open()[0].demand()).isEqualTo(5);
        assertThat(freed.open()).allMatch(condition -> condition.coefficient(0) == 0);
    }

    @Test
    void aGroupIsFreedByAConditionInWhichItOccurs() {
        assertThat(START.free(3).pivot()).isSameAs(THIRD);
        assertThat(START.free(2).pivot()).isSameAs(SECOND);
    }

    @Test
    void aGroupOfNoConditionStaysUndetermined() {
        Reduction freed = START.free(5);

        assertThat(freed.pivot()).isNull();
        assertThat(freed.group()).isEqualTo(5);
        assertThat(freed.open()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void freeingLeavesTheStateBeforeAsItWas() {
        Reduction freed = START.free(0, FIRST).free(1);

        assertThat(START.open()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(Objects.requireNonNull(freed.parent()).group()).isZero();
    }
}
