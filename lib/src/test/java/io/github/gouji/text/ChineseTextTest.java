package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, '\t', '\n', ' ', 0x7F, 0xA0, 0xAD, 0x1680, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F, 0x3000,
                0x3164, 0xFEFF, 0xFFFC
            })
    void whiteSpaceOfAnyWidthAndTheInvisibleIsBlank(int character) {
        assertThat(ChineseText.isBlank(character)).isTrue();
        assertThat(ChineseText.isBlank("  " + Character.toString(character))).isTrue();
        assertThat(ChineseText.compact("公" + Character.toString(character) + "开"))
                .isEqualTo("公开");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {'!', '0', '~', 0xA1, 0xAC, 0xAE, 0x1FFF, '‐', '‧', '‰', 0x205E, '⁰', '、', '一', '！', 0xFFFD, 0x20000
            })
    void whatShowsIsNotBlank(int character) {
        assertThat(ChineseText.isBlank(character)).isFalse();
        assertThat(ChineseText.isBlank(" " + Character.toString(character) + " "))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', true", "' \u3000\n', true", "' 件', false", "'件 ', false"})
    void aTextOfBlanksIsBlank(String text, boolean blank) {
        assertThat(ChineseText.isBlank(text)).isEqualTo(blank);
    }

    @ParameterizedTest
    @CsvSource({"一, true", "\u9FFF, true", "\u4DFF, false", "\uA000, false", "あ, false", "1, false", "。, false"})
    void theCommonBlockIsHan(char character, boolean han) {
        assertThat(ChineseText.isHan(character)).isEqualTo(han);
        assertThat(ChineseText.hasHan("1" + character)).isEqualTo(han);
    }

    @Test
    void anEmptyTextHasNoHan() {
        assertThat(ChineseText.hasHan("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "总计, 总计", "' 总 \u3000计\n', 总计", "'总计 ', 总计", "' ', ''"})
    void compactTextHasNoBlanks(String text, String compact) {
        assertThat(ChineseText.compact(text)).isEqualTo(compact);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "' ', ''", "' 总 计\u3000', 总 计", "总计, 总计"})
    void blanksInsideStayWhereTheEndsAreTrimmed(String text, String trimmed) {
        assertThat(ChineseText.trim(text)).isEqualTo(trimmed);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "12件, 12件", "１２件, 12件", "共１２件（Ａ～Ｚ）, 共12件(A~Z)", "！, !", "～, ~", "。、, 。、", "｟￠, ｟￠"})
    void latinFormsHaveHalfWidthTwins(String text, String half) {
        assertThat(ChineseText.halfWidth(text)).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({
        "[bookmark: 1]总体情况, 总体情况",
        "总体[image: 图]情况[bookmark:b], 总体情况",
        "〔2021〕[1]号, 〔2021〕[1]号",
        "[image: 图, [image: 图"
    })
    void marksThatConvertersLeaveAreTakenAway(String text, String without) {
        assertThat(ChineseText.withoutConverterMarks(text)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"總體情況, 总体情况", "主動公開政府信息情況, 主动公开政府信息情况", "总计（1）, 总计（1）", "一\u9FFF\uA000, 一\u9FFF\uA000", "'', ''"})
    void traditionalWordsOfTheFormAreMadeSimplified(String text, String simplified) {
        assertThat(ChineseText.simplified(text)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"'１. 屬於 國家秘密', 1.属于国家秘密", "总计, 总计", "'總 計', 总计", "'', ''", "' ', ''"})
    void plainTextIsCompactHalfWidthAndSimplified(String text, String plain) {
        assertThat(ChineseText.plain(text)).isEqualTo(plain);
    }
}
