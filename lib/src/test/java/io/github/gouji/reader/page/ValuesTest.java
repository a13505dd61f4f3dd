package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells of figures look like, and what labels begin with. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "12, true",
        "14.73万元, true",
        "/, true",
        "无, true",
        "\uFFFD, true",
        "\uFFFD\uFFFD, true",
        "' \uFFFD ', true",
        "件\uFFFD, false",
        "\uFFFD件, false",
        "规章, false",
        "'', false"
    })
    void valueIsANumberOrWhatIsWrittenForOne(String text, boolean value) {
        assertThat(Values.isValue(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"无, true", "' 无 ', true", "无法, false", "0, false"})
    void wordForNothing(String text, boolean word) {
        assertThat(Values.isWord(text)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "（三）公开, true, false",
        "三、公开, true, false",
        "2.公开, true, true",
        "' 2.公开', true, true",
        "2公开, false, false",
        "三是公开, false, false",
        "公开, false, false"
    })
    void ordinalBeginsALabelAndAnArabicOneAnItem(String text, boolean ordinal, boolean item) {
        assertThat(Values.beginsWithOrdinal(text)).isEqualTo(ordinal);
        assertThat(Values.isItem(text)).isEqualTo(item);
    }
}
