package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.属于国家秘密                        | 属于国家秘密
            （一）予以公开                        | 予以公开
            三、本年度办理结果                    | 本年度办理结果
            三、本年度办理结果（一）予以公开      | 予以公开
            本年度办理结果 （七）总计             | 总计
            （三）不予公开1.属于国家秘密          | 属于国家秘密
            三、本年度办理结果（四）无法提供2.没有现成信息需要另行制作 | 没有现成信息需要另行制作
            （三）不予公开                        | 不予公开
            第二十条第（一）项                    | 第二十条第一项
            危及“三安全一稳定”                    | 危及三安全一稳定
            本年增/减                             | 本年增减
            總計 *                                | 总计
            """)
    void coreIsWhatOfALabelCounts(String label, String core) {
        assertThat(LabelText.core(label)).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({"'1. 属于国家秘密', 1.", "（一）予以公开, (一)", "总计, ''", "第二十条第（一）项, ''", "'', ''", "（三）不予公开1.属于国家秘密, (三)"})
    void ordinalIsTheNumberInFront(String label, String ordinal) {
        assertThat(LabelText.ordinal(label)).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "' / ', ''", "（）, ''"})
    void textWithoutLettersHasNoCore(String label, String core) {
        assertThat(LabelText.core(label)).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 1",
        "总计, 总计, 1",
        "总计, 合订, 0",
        "总计, '', 0",
        "总计, 合计, 0.5",
        "甲乙, 乙甲, 0",
        "国家秘密, 属于国家秘密, 0.6667",
        "属于国家秘密, 国家秘密, 0.6667",
        "属于国家秘密, 属于国家机要, 0.6667",
        "甲乙丙丁, 甲丙丁, 0.75",
        "甲乙丙丁, 乙丙丁戊, 0.5",
        "甲乙丙丁戊己, 甲丁乙丙己, 0.5"
    })
    void likenessIsTheShareOfCharactersThatNeedNoChange(String one, String other, double likeness) {
        assertThat(LabelText.similarity(one, other)).isCloseTo(likeness, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({
        "总计, 总计, 1, 1",
        "甲乙丙丁戊, 甲乙丙, 0.6, 0.6",
        "甲乙丙丁戊, 甲乙丙子丑, 0.6, 0.6",
        "甲乙丙丁戊, 甲乙子丑寅, 0.6, 0",
        "甲乙丙丁戊, 甲乙, 0.6, 0",
        "甲乙丙丁戊, 戊丁丙乙甲, 0.6, 0.2",
        "子, 甲乙丙丁戊, 0.6, 0",
        "甲甲甲甲甲, 甲, 0.6, 0"
    })
    void likenessThatIsSurelyTooLittleIsNone(String one, String other, double atLeast, double likeness) {
        assertThat(LabelText.similarity(one, other, atLeast)).isCloseTo(likeness, within(0.0001));
    }
}
