package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.gouji.text.Numeral.Precision;
import io.github.gouji.text.Token.Kind;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final int HUGE = 5_000_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共收到12件|12|件|EXACT",
                "共收到１，２３４ 件|1234|件|EXACT",
                "公开12,345条|12345|条|EXACT",
                "公开信息十二条|12|条|EXACT",
                "收到两百零五份|205|份|EXACT",
                "公开18万余条|180000|条|AT_LEAST",
                "发布92余篇|92|篇|AT_LEAST",
                "发布二十余篇|20|篇|AT_LEAST",
                "发布百余篇|100|篇|AT_LEAST",
                "发布上千条|1000|条|AT_LEAST",
                "接待近200人次|200|人次|AT_MOST",
                "接待约200人次|200|人次|ABOUT",
                "阅读4万余次|40000|次|AT_LEAST",
                "受理200件左右|200|件|ABOUT",
                "受理200件以上|200|件|AT_LEAST",
                "收费14.73万元|147300|元|EXACT",
                "采购8808257.32元|8808257.32|元|EXACT",
                "历时20个工作日|20|个工作日|EXACT",
                "来访3至5人|4|人|ABOUT",
                "1.95条信息|95|条|EXACT",
            })
    void readsNumbersWithTheirMeasureWord(String text, String value, String unit, Precision precision) {
        Numeral number = Tokens.only(Kind.NUMBER, text).numeral();
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource({"占比33.9％,33.9,1", "占百分之三十,30,0", "占百分之12.50,12.50,2", "达百分之百,100,0", "增长0.5%,0.5,1"})
    void readsPercentages(String text, String value, int decimals) {
        Numeral number = Tokens.only(Kind.NUMBER, text).numeral();
        assertThat(number.percent()).isTrue();
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.decimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第七次全国人口普查",
                "第32个爱国卫生月",
                "保护第三方合法权益",
                "统一条例",
                "一般事项一次性告知一条龙",
                "0533-3360039",
                "邮箱zjp3360039@example.cn",
                "国办公开办函〔2021〕30号",
                "源政办发[2020]46号",
                "国令第711号",
                "5G网络",
                "13800000000123",
                "版本1.2.3"
            })
    void countsNothingInOrdinalsCodesAndWords(String text) {
        assertThat(Tokens.of(text)).noneMatch(token -> token.is(Kind.NUMBER));
    }

    @Test
    void tellsAnItemsNumberFromTheDateBehindIt() {
        List<Token> tokens = Tokens.of("1.2021年1月1日至2021年12月31日，共公开95条");
        assertThat(tokens.get(0).kind()).isEqualTo(Kind.LIST_MARK);
        assertThat(tokens.get(1).date()).isEqualTo(new Token.DateText(2021, 1, 1));
        assertThat(tokens.get(3).date()).isEqualTo(new Token.DateText(2021, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）主动公开", "(1)主动公开", "一、主动公开", "1、主动公开", "1．主动公开", "一是主动公开", "①主动公开"})
    void readsListMarks(String text) {
        List<Token> tokens = Tokens.of(text);
        assertThat(tokens).extracting(Token::kind).containsExactly(Kind.LIST_MARK, Kind.WORDS);
        assertThat(tokens.get(1).text()).isEqualTo("主动公开");
    }

    @ParameterizedTest
    @CsvSource({
        "2021年度,2021,0,0",
        "二〇二一年,2021,0,0",
        "2021年3月,2021,3,0",
        "2021-12-31,2021,12,31",
        "2019-2021年,2021,0,0",
        "1-6月,0,6,0",
        "十二月,0,12,0"
    })
    void readsDates(String text, int year, int month, int day) {
        assertThat(Tokens.only(Kind.DATE, text).date()).isEqualTo(new Token.DateText(year, month, day));
    }

    @Test
    void aPointBehindACountIsAStopAndInAPercentageIsNot() {
        assertThat(Tokens.of("答复5件.占4.34%。"))
                .extracting(Token::kind)
                .containsExactly(Kind.WORDS, Kind.NUMBER, Kind.STOP, Kind.WORDS, Kind.NUMBER, Kind.STOP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            公，开   = COMMA ,
            公—开    = COMMA —
            公–开    = COMMA –
            公、开   = ENUMERATION 、
            公/开    = ENUMERATION /
            公｜开   = ENUMERATION |
            公；开   = SEMICOLON ;
            公：开   = COLON :
            公。开   = STOP 。
            公！开   = STOP !
            公？开   = STOP ?
            公.开    = STOP .
            公……开   = ELLIPSIS ……
            公...开  = ELLIPSIS ...
            公（开   = OPEN (
            公【开   = OPEN 【
            公〔开   = OPEN 〔
            公）开   = CLOSE )
            公】开   = CLOSE 】
            公〕开   = CLOSE 〕
            公“开    = QUOTE_OPEN “
            公《开   = QUOTE_OPEN 《
            公”开    = QUOTE_CLOSE ”
            公》开   = QUOTE_CLOSE 》
            """)
    void eachSignIsAPieceOfItsOwn(String text, String sign) {
        assertThat(Tokens.split(text)).isEqualTo("WORDS 公 | " + sign + " | WORDS 开");
    }

    @Test
    void twoNumbersThatABlankPartsAreApart() {
        assertThat(Tokens.split("共1 26条")).isEqualTo("WORDS 共 | NUMBER 1 | COMMA   | NUMBER 26条");
    }

    @Test
    void behindTheLastPieceThereIsNone() {
        Tokenizer tokenizer = new Tokenizer("公开");
        tokenizer.next();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(tokenizer::next);
    }

    @Test
    void everyCharacterIsInExactlyOneToken() {
        Tokenizer tokenizer = new Tokenizer("（一）2021年，“公开”〔2021〕3号 12件/条…… 《办法》3%；一般 1 2 .,");
        int end = 0;
        while (tokenizer.hasNext()) {
            Token token = tokenizer.next();
            assertThat(token.start()).isEqualTo(end);
            assertThat(token.end()).isGreaterThan(end);
            end = token.end();
        }
        assertThat(end).isEqualTo(tokenizer.text().length());
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,", "123,", "1", "一", "百", "第", "1-", "1.", "a", "1a", "（", "百分之", "12，", "第一", "一、", "〔2021〕", "1万",
                "年1"
            })
    void readsFiveMillionCharactersOfAnything(String piece) {
        Tokenizer tokenizer = new Tokenizer(piece.repeat(HUGE / piece.length()));
        int end = 0;
        while (tokenizer.hasNext()) {
            end = tokenizer.next().end();
        }
        assertThat(end).isEqualTo(tokenizer.text().length());
    }

    @Test
    void emptyAndBlankTextHasNoTokens() {
        assertThatNoException().isThrownBy(() -> new Tokenizer(""));
        assertThat(Tokens.of(" \u3000\n")).isEmpty();
    }
}
