package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that stand for others: radicals, ligatures, raised digits, the mark of an unknown one. */
class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "⺁, 厂",
        "⻅, 见",
        "⻋, 车",
        "⻓, 长",
        "⻔, 门",
        "⻚, 页",
        "⻛, 风",
        "⻜, 飞",
        "⻢, 马",
        "⻰, 龙",
        "⻳, 龟",
        "⼀, 一",
        "⽅, 方",
        "⿕, 龠",
        "\uF900, 豈",
        "ﬀ, ff",
        "ﬁ, fi",
        "ﬆ, st"
    })
    void aLookAlikeReadsAsTheEverydayCharacter(String printed, String meant) {
        assertThat(PlainCharacters.of(printed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一", "1", "½", "Ａ", "㈠", "ﬓ", "ﷺ", "\uE000", "⼀⼆", "𠀀"})
    void anythingElseStaysAsItIs(String text) {
        assertThat(PlainCharacters.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, ¹", "0９, ⁰⁹", "注2, 注²", "'[3/4:]', '[³/⁴:]'", "'', ''"})
    void raisedDigitsAreWrittenAsSuch(String text, String raised) {
        assertThat(RaisedText.of(text)).isEqualTo(raised);
    }

    @Test
    void aCharacterThatTheFileGivesNoTextToIsSeenWhereverItStands() {
        assertThat(UnknownCharacter.isIn("\uFFFD件")).isTrue();
        assertThat(UnknownCharacter.isIn("12\uFFFD")).isTrue();
        assertThat(UnknownCharacter.isIn("12件")).isFalse();
    }
}
