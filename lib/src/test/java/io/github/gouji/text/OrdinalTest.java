package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.Ordinal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一部分 总体情况  | PART              | 4
            第三章             | PART              | 3
            第二部             | PART              | 3
            第二十条第（一）项 | ARTICLE           | 4
            一、总体情况       | CHINESE           | 2
            十二．其他         | CHINESE           | 3
            一 、总体情况      | CHINESE           | 3
            （一）予以公开     | BRACKETED_CHINESE | 3
            ( 三 )不予公开     | BRACKETED_CHINESE | 5
            一）规章           | BRACKETED_CHINESE | 2
            1.属于国家秘密     | ARABIC            | 2
            １２、其他         | ARABIC            | 3
            （1）属于          | BRACKETED_ARABIC  | 3
            2）其他            | BRACKETED_ARABIC  | 2
            ①属于             | CIRCLED           | 1
            ⑴属于             | CIRCLED           | 1
            """)
    void everyWayOfWritingAnOrdinalIsKnown(String text, Kind kind, int end) {
        Ordinal ordinal = Ordinal.of(text);

        assertThat(ordinal.kind()).isEqualTo(kind);
        assertThat(ordinal.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "2022年", "一般情况", "三安全一稳定", "第三方合法权益", "（以下简称", "123、", "十", "第一", "（", "1"})
    void numbersAndWordsAreNone(String text) {
        assertThat(Ordinal.of(text)).isSameAs(Ordinal.NONE);
    }

    @Test
    void aCommaOrColonBehindANumeralMayBeTheEndOfAnotherWord() {
        assertThat(Ordinal.of("一，加强领导").isFirm()).isFalse();
        assertThat(Ordinal.of("一：总体情况").isFirm()).isFalse();
        assertThat(Ordinal.of("一、总体情况").isFirm()).isTrue();
        assertThat(Ordinal.of("（一）总体情况").isFirm()).isTrue();
    }

    @Test
    void aColumnOfBlanksPartsMoreThanAnOrdinal() {
        assertThat(Ordinal.of("三          、")).isSameAs(Ordinal.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0、其他", "9、其他", "０、其他", "９、其他", "三    、其他", "⒛其他"})
    void figuresOfBothWidthsAndAFewBlanksMakeAnOrdinal(String text) {
        Ordinal ordinal = Ordinal.of(text);

        assertThat(ordinal.isPresent()).isTrue();
        assertThat(text.substring(ordinal.end())).isEqualTo("其他");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/、其他", ":、其他", "／、其他", "：、其他", "⒜其他", "⓪其他", "三     、其他", "二十一二、其他", "一 "})
    void whatStandsBesideThemIsNone(String text) {
        assertThat(Ordinal.of(text).isPresent()).isFalse();
    }

    @Test
    void anOrdinalIsWrittenInOneWay() {
        assertThat(Ordinal.of("一、总体情况").is(Kind.ARABIC, Kind.CHINESE)).isTrue();
        assertThat(Ordinal.of("一、总体情况").is(Kind.ARABIC, Kind.PART)).isFalse();
        assertThat(Ordinal.NONE.is()).isFalse();
    }
}
