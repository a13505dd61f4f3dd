package io.github.gouji.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines are headings of the six sections, and how sure that is. */
class SectionHeadingsTest {

    private static int section(String line) {
        return SectionHeadings.of(line).map(SectionHeadings.Heading::number).orElse(0);
    }

    @ParameterizedTest
    @CsvSource({"一、总体情况, 2.0", "一 总体情况, 2.0", "1.总体情况, 1.6", "总体情况, 1.4", "五、存在的主要问题及改进情况, 2.0", "存在的主要问题及改进情况, 1.4"})
    void numberAndLikenessMakeItCertain(String line, double certainty) {
        assertThat(SectionHeadings.of(line))
                .hasValueSatisfying(heading -> assertThat(heading.certainty()).isEqualTo(certainty));
    }

    @Test
    void numberedTitleMayBeAParaphrase() {
        // 主动公开政府信息情况 has ten characters: 7 of 10 and 6 of 10 are left
        assertThat(section("二、主动公开政府信甲乙丙")).isEqualTo(2);
        assertThat(section("二、主动公开政府甲乙丙丁")).isZero();
    }

    @Test
    void titleWithoutNumberMayHaveOneSlip() {
        // 其他需要报告的事项 has nine characters: 8 of 9 is 0.89, 7 of 9 is 0.78
        assertThat(section("其他需要报告的事顶")).isEqualTo(6);
        assertThat(section("其他需要报告得事顶")).isZero();
    }

    @Test
    void shortTitleWithoutNumberIsAWordOfASentence() {
        assertThat(section("其他需要报告事项")).isEqualTo(6);
        assertThat(section("主动公开情况")).isZero();
        assertThat(section("二、主动公开情况")).isEqualTo(2);
        assertThat(section("总体情况")).isEqualTo(1);
    }

    @Test
    void sentenceThatBeginsWithATitleIsLongerThanAny() {
        String title = "三、收到和处理政府信息公开申请情况";

        assertThat(SectionHeadings.of(title + "。" + "文".repeat(40)))
                .hasValueSatisfying(heading -> assertThat(heading.rest()).hasSize(40));
        assertThat(section("总体情况" + "文".repeat(42))).isZero();
    }
}
