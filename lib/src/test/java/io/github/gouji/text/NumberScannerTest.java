package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.Numeral.Precision;
import io.github.gouji.text.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in prose: what belongs to them, how exactly they are meant, and where they end. */
class NumberScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到超过200件     | 200         | 件    | AT_LEAST
            收到逾200件       | 200         | 件    | AT_LEAST
            办结不少于12件    | 12          | 件    | AT_LEAST
            收到不足200件     | 200         | 件    | AT_MOST
            历时不到20天      | 20          | 天    | AT_MOST
            收到大概200件     | 200         | 件    | ABOUT
            约12件            | 12          | 件    | ABOUT
            收到3百件         | 300         | 件    | EXACT
            公开2千条         | 2000        | 条    | EXACT
            收费3多亿元       | 300000000   | 元    | AT_LEAST
            收费2亿元         | 200000000   | 元    | EXACT
            收到二十来件      | 20          | 件    | ABOUT
            收到12来件        | 12          | 件    | ABOUT
            收到数十件        | 10          | 件    | AT_LEAST
            收到几十件        | 10          | 件    | AT_LEAST
            收到成百件        | 100         | 件    | AT_LEAST
            20个工作日以内    | 20          | 个工作日 | AT_MOST
            收到20件以下      | 20          | 件    | AT_MOST
            收到20件上下      | 20          | 件    | ABOUT
            前三个月收到申请  | 3           | 个月  | EXACT
            公开123,456条     | 123456      | 条    | EXACT
            公开1,234,567,890,123条 | 1234567890123 | 条 | EXACT
            收到９件          | 9           | 件    | EXACT
            收到1至9件        | 5           | 件    | ABOUT
            收到0件           | 0           | 件    | EXACT
            """)
    void aNumberIsReadWithWhatBelongsToIt(String text, String value, String unit, Precision precision) {
        Numeral number = Tokens.only(Kind.NUMBER, text).numeral();

        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.precision()).isEqualTo(precision);
        assertThat(number.percent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"附近3处", "最近3天", "签约200户", "预约12人次", "依照合约12条", "共12件"})
    void aWordThatOnlyEndsLikeAnEstimateLeavesTheNumberExact(String text) {
        assertThat(Tokens.only(Kind.NUMBER, text).numeral().isExact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            收到12件以上申请        = WORDS 收到 | NUMBER 12件以上 | WORDS 申请
            收到二十余件申请        = WORDS 收到 | NUMBER 二十余件 | WORDS 申请
            收到18余万条            = WORDS 收到 | NUMBER 18余万条
            共12                    = WORDS 共 | NUMBER 12
            来访3至5人              = WORDS 来访 | NUMBER 3至5人
            收到一件申请            = WORDS 收到 | NUMBER 一件 | WORDS 申请
            来访3至五人             = WORDS 来访 | NUMBER 3 | WORDS 至 | NUMBER 五人
            共收到3。               = WORDS 共收到 | NUMBER 3 | STOP 。
            共收到3.其中            = WORDS 共收到 | NUMBER 3 | STOP . | WORDS 其中
            收到123，456件          = WORDS 收到 | NUMBER 123 | COMMA , | NUMBER 456件
            收到１２３，４５６件    = WORDS 收到 | NUMBER 123,456件
            收到12,34件             = WORDS 收到 | NUMBER 12 | COMMA , | NUMBER 34件
            得分3-5，               = WORDS 得分 | NUMBER 3 | WORDS - | NUMBER 5 | COMMA ,
            设2部门                 = WORDS 设 | NUMBER 2 | WORDS 部门
            制定2条例               = WORDS 制定 | NUMBER 2 | WORDS 条例
            满意度百分之九十八。    = WORDS 满意度 | NUMBER 百分之九十八 | STOP 。
            占百分之12.5，          = WORDS 占 | NUMBER 百分之12.5 | COMMA ,
            占33.9％。              = WORDS 占 | NUMBER 33.9% | STOP 。
            从3%-5件                = WORDS 从 | NUMBER 3% | WORDS - | NUMBER 5件
            """)
    void aNumberEndsWhereWhatBelongsToItEnds(String text, String split) {
        assertThat(Tokens.split(text)).isEqualTo(split);
    }

    @Test
    void aPercentageMayBeARange() {
        Numeral middle = Tokens.only(Kind.NUMBER, "降低3-5%").numeral();

        assertThat(middle.value()).isEqualByComparingTo("4");
        assertThat(middle.percent()).isTrue();
        assertThat(middle.unit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "公开信息(22)条, 22, (22)条, EXACT",
        "公开信息（ 2021 ）条, 2021, (2021)条, EXACT",
        "公开信息约（1200）条, 1200, (1200)条, ABOUT"
    })
    void aNumberFilledIntoATemplatesBracketsCounts(String text, String value, String written, Precision precision) {
        Token number = Tokens.only(Kind.NUMBER, text);

        assertThat(number.numeral().value()).isEqualByComparingTo(value);
        assertThat(number.numeral().unit()).isEqualTo("条");
        assertThat(number.text()).isEqualTo(written);
        assertThat(number.numeral().precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"信息()条", "信息（22）。", "信息（22条", "，（22）条", "A（22）条", "（22）条", "情况（1）项目建设", "方面（2）年度考核"})
    void otherBracketsAreBrackets(String text) {
        assertThat(Tokens.of(text))
                .noneMatch(token -> token.is(Kind.NUMBER) && token.text().startsWith("("));
    }

    @Test
    void aNumberOfFortyDigitsInATemplatesBracketsCountsNothing() {
        assertThat(Tokens.of("信息（" + "1".repeat(40) + "）条")).noneMatch(token -> token.is(Kind.NUMBER));
    }

    @Test
    void aNumberCountsHoweverFarIntoTheTextItStands() {
        String before = "截至年底，各级行政机关通过政府网站和政务新媒体等渠道向社会主动公开政府信息";

        assertThat(Tokens.only(Kind.NUMBER, before + "12件").numeral().value()).isEqualByComparingTo("12");
        assertThat(Tokens.only(Kind.NUMBER, before + "（12）件").numeral().value()).isEqualByComparingTo("12");
        assertThat(Tokens.only(Kind.NUMBER, before + "十二件").numeral().value()).isEqualByComparingTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开1,234,567,890,123,456,789条", "公开0.3333333333333333333333333333333333333333条"})
    void moreDigitsThanAnyCountHasAreACode(String text) {
        assertThat(Tokens.of(text)).noneMatch(token -> token.is(Kind.NUMBER));
        assertThat(Tokens.only(Kind.CODE, text).text()).isEqualTo(text.substring(2, text.length() - 1));
    }

    @Test
    void aCommaBehindSuchACodeIsNoneOfIt() {
        assertThat(Tokens.split("公开1,234,567,890,123,456,789,其中"))
                .isEqualTo("WORDS 公开 | CODE 1,234,567,890,123,456,789 | COMMA , | WORDS 其中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上一年", "下一个月", "前一季度", "后一步", "统一件数", "每一件申请", "专一项目", "第三件实事", "一般"})
    void numeralsInWordsAndOrdinalsCountNothing(String text) {
        assertThat(Tokens.of(text)).as(Tokens.split(text)).noneMatch(token -> token.is(Kind.NUMBER));
    }
}
