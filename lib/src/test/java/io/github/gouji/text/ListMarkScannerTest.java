package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.Token.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of a list's items, and numbers that only look like one. */
class ListMarkScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"①", "⒛", "⑴", "(1)", "(99)", "(十二)", "1、", "12、", "9.", "1)", "一、", "二十一、", "三)", "一是", "九是"})
    void aMarkOpensAnItemWhereverASentenceMayBegin(String mark) {
        for (String before : new String[] {"", "现报告如下。", "现报告如下：", "主动公开；"}) {
            Token token = Tokens.only(Kind.LIST_MARK, before + mark + "主动公开信息");

            assertThat(token.text()).isEqualTo(mark);
            assertThat(token.start()).isEqualTo(before.length());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            123、主动公开     = NUMBER 123 | ENUMERATION 、 | WORDS 主动公开
            一百二十、主动    = WORDS 一百二十 | ENUMERATION 、 | WORDS 主动
            ()主动公开        = OPEN ( | CLOSE ) | WORDS 主动公开
            (一百二十)主动    = OPEN ( | WORDS 一百二十 | CLOSE ) | WORDS 主动
            公开，1、2号楼    = WORDS 公开 | COMMA , | NUMBER 1 | ENUMERATION 、 | CODE 2号 | WORDS 楼
            公开，一是主动    = WORDS 公开 | COMMA , | LIST_MARK 一是 | WORDS 主动
            公开一是主动      = WORDS 公开一是主动
            1是主动           = NUMBER 1 | WORDS 是主动
            1主动             = NUMBER 1 | WORDS 主动
            一.主动           = WORDS 一 | STOP . | WORDS 主动
            """)
    void otherNumbersAreNoMark(String text, String split) {
        assertThat(Tokens.split(text)).isEqualTo(split);
    }

    /** Behind an item's number a point may stand right before a number of the item. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            。2.12345热线      = STOP 。 | LIST_MARK 2. | NUMBER 12345 | WORDS 热线
            。2.123456元       = STOP 。 | NUMBER 2.123456元
            。1.95件           = STOP 。 | LIST_MARK 1. | NUMBER 95件
            。1.95宗           = STOP 。 | LIST_MARK 1. | NUMBER 95宗
            。3.95万件         = STOP 。 | NUMBER 3.95万件
            。3.95             = STOP 。 | NUMBER 3.95
            。1.2021年         = STOP 。 | LIST_MARK 1. | DATE 2021年
            。1.2021元         = STOP 。 | NUMBER 1.2021元
            。1.21年           = STOP 。 | NUMBER 1.21年
            """)
    void aWholeNumberBehindAPointIsTheItems(String text, String split) {
        assertThat(Tokens.split(text)).isEqualTo(split);
    }
}
