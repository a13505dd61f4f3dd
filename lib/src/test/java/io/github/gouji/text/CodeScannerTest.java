package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.Token.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits and letters that count nothing, wherever they stand in a text. */
class CodeScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APP",
                "5G",
                "12345_a",
                "123@qq.com",
                "zjp3360039@example.cn",
                "http://www.example.cn/a?b=1&c=2#d",
                "400-8001234",
                "0533-336003",
                "0533——3360039",
                "010-12345678",
                "007",
                "711号",
                "123456789012",
                "1.2.3",
                "192.168.1.1",
                "〔2021〕30号",
                "[2020]46号",
                "(2021)第30号"
            })
    void aCodeIsOneWhole(String code) {
        Token token = Tokens.only(Kind.CODE, "本单位为" + code + "，已公开");

        assertThat(token.text()).isEqualTo(code);
        assertThat(token.start()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            见www.example.cn。   = WORDS 见 | CODE www.example.cn | STOP 。
            见www.example.cn.网  = WORDS 见 | CODE www.example.cn | STOP . | WORDS 网
            版本1.2.3.其中       = WORDS 版本 | CODE 1.2.3 | STOP . | WORDS 其中
            网址http：见上       = WORDS 网址 | CODE http | COLON : | WORDS 见上
            编号A.：无           = WORDS 编号 | CODE A | STOP . | COLON : | WORDS 无
            """)
    void aPointOrColonBehindACodeIsNoneOfIt(String text, String split) {
        assertThat(Tokens.split(text)).isEqualTo(split);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            有400-12345件      = WORDS 有 | NUMBER 400-12345件
            有12-3456789件     = WORDS 有 | NUMBER 12-3456789件
            有12345-678901件   = WORDS 有 | NUMBER 12345-678901件
            有12号码           = WORDS 有 | NUMBER 12 | WORDS 号码
            有0件              = WORDS 有 | NUMBER 0件
            收费12345678901元  = WORDS 收费 | NUMBER 12345678901元
            收费1.5元          = WORDS 收费 | NUMBER 1.5元
            由〔2021〕号       = WORDS 由 | OPEN 〔 | NUMBER 2021 | CLOSE 〕 | WORDS 号
            由〔202〕30号      = WORDS 由 | OPEN 〔 | NUMBER 202 | CLOSE 〕 | CODE 30号
            由〔2021，30号     = WORDS 由 | OPEN 〔 | NUMBER 2021 | COMMA , | CODE 30号
            由〔2021〕30件     = WORDS 由 | OPEN 〔 | NUMBER 2021 | CLOSE 〕 | NUMBER 30件
            """)
    void otherDigitsAreNumbers(String text, String split) {
        assertThat(Tokens.split(text)).isEqualTo(split);
    }
}
