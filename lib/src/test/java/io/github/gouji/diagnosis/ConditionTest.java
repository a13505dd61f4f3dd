package io.github.gouji.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void aConditionThatDemandsSomethingIsBroken() {
        assertThat(condition(3, 1, 0).isBroken()).isTrue();
        assertThat(condition(-3, 1, 0).isBroken()).isTrue();
        assertThat(condition(0, 1, 0).isBroken()).isFalse();
    }

    @Test
    void itIsAboutTheGroupsWithACoefficient() {
        assertThat(Bits.without(condition(0, 0, 2, 0, -1).groups(), new long[1]))
                .containsExactly(1, 3);
    }

    @Test
    void twoConditionsCombineSoThatAGroupDropsOut() {
        // 2a + 3b = 4 and 4a + b + c = 6: twice the first less the second
        assertThat(told(condition(4, 2, 3, 0).without(0, condition(6, 4, 1, 1)), 3))
                .isEqualTo("0 5 -1 = 2");
    }

    @Test
    void coefficientsOfOppositeSignCombineToo() {
        assertThat(told(condition(1, 6, 1).without(0, condition(2, -4, 0)), 2)).isEqualTo("0 -2 = -8");
        assertThat(told(condition(1, -4, 1).without(0, condition(2, 6, 0)), 2)).isEqualTo("0 3 = 7");
    }

    @Test
    void demandsBeyondAllNumbersAreAnErrorNotAWrongAnswer() {
        Condition large = condition(Long.MAX_VALUE / 2, 1, 1);

        assertThatThrownBy(() -> large.without(0, condition(1, 3, 1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> condition(1, 3, 1).without(0, large)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aConditionIsMendedByTheAmountThatMeetsAnother() {
        Condition other = condition(3, 1, 0);

        assertThat(condition(6, 2, 1).isBrokenAfter(0, other)).isFalse();
        assertThat(condition(5, 2, 1).isBrokenAfter(0, other)).isTrue();
        assertThat(condition(0, 2, 1).isBrokenAfter(0, other)).isTrue();
        // an amount of 3/2 would do, whole or not
        assertThat(condition(3, 2, 1).isBrokenAfter(0, condition(3, 2, 0))).isFalse();
    }

    private static Condition condition(long demand, int... coefficients) {
        return new Condition(coefficients, demand);
    }

    private static String told(Condition condition, int size) {
        return IntStream.range(0, size)
                .mapToObj(group -> condition.coefficient(group) + " ")
                .collect(Collectors.joining("", "", "= " + condition.demand()));
    }
}
