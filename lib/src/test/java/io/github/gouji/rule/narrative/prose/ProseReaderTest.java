package io.github.gouji.rule.narrative.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Place;
import io.github.gouji.report.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {

    private static final Place SOMEWHERE = Place.UNKNOWN;

    private static ProsePassage read(String text) {
        return ProseReader.read(new Passage(text, SOMEWHERE), false).orElseThrow();
    }

    private static List<Mention> numbers(String text) {
        return read(text).mentions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345政务服务热线", "拨打“12345”", "12329、95598等热线", "１２３４５热线"})
    void hotlinesAreNoNumbers(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void fiveDigitsThatAreCountedAreANumber() {
        assertThat(numbers("公开信息12345条，建设91200平方米。")).extracting(Mention::unit).containsExactly("条", "平方米");
    }
}
