package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.Numeral.Precision;
import io.github.gouji.text.Token.Kind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "200, EXACT, 200, 200",
        "200, AT_LEAST, 200, 300",
        "1250, AT_LEAST, 1250, 1260",
        "12.5, AT_LEAST, 12.5, 12.6",
        "0, AT_LEAST, 0, 0",
        "200, AT_MOST, 180, 200",
        "200, ABOUT, 180, 220"
    })
    void anInexactNumberReachesToTheNextAsRound(String value, Precision precision, String least, String most) {
        Numeral numeral = new Numeral(new BigDecimal(value), 0, precision, false, "件");

        assertThat(numeral.atLeast()).isEqualByComparingTo(least);
        assertThat(numeral.atMost()).isEqualByComparingTo(most);
        assertThat(numeral.isExact()).isEqualTo(precision == Precision.EXACT);
    }

    @Test
    void aTokenIsOfOneOfSeveralKinds() {
        Token token = new Token(Kind.COMMA, 0, 1, "，", null, null);

        assertThat(token.is(Kind.COMMA)).isTrue();
        assertThat(token.is(Kind.STOP, Kind.COLON, Kind.COMMA)).isTrue();
        assertThat(token.is(Kind.STOP, Kind.COLON)).isFalse();
    }
}
