package io.github.gouji.rule.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Reports;
import io.github.gouji.rule.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound of the room, a text that just keeps to it and one that is just beyond. */
class ContentBoundsTest {

    @Test
    void aParagraphOfThirtyCharactersCanBeAHeading() {
        assertThat(Headings.of("（一）" + "严".repeat(27))).hasSize(27);
        assertThat(Headings.of("（一）" + "严".repeat(28))).isEmpty();
    }

    /** Of a longer paragraph the heading ends within thirty characters and ten for the mark. */
    @Test
    void aHeadingInFrontOfAStopEndsWithinFortyCharacters() {
        String rest = "严".repeat(50);
        assertThat(Headings.of("（一）" + "严".repeat(36) + "。" + rest)).hasSize(36);
        assertThat(Headings.of("（一）" + "严".repeat(37) + "。" + rest)).isEmpty();
    }

    @Test
    void aHeadingInsideAParagraphHasItsColonWithinFourteenCharacters() {
        assertThat(Headings.inside("严".repeat(13) + "：完善制度。")).containsExactly("严".repeat(13));
        assertThat(Headings.inside("严".repeat(14) + "：完善制度。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"政务公开工作机制,1", "政务公开工作新机制,0"})
    void aDoubledWordHasEightCharacters(String word, int slips) {
        assertThat(DoubledWords.in("完善" + word + word)).hasSize(slips);
    }

    @ParameterizedTest
    @CsvSource({"39,1", "40,0"})
    void bracketsThatBelongTogetherAreFortyCharactersApart(int between, int slips) {
        assertThat(BracketSlips.in("（" + "严".repeat(between) + ")")).hasSize(slips);
    }

    @ParameterizedTest
    @CsvSource({"12月31日, 1", "到2021年12月31日, 1", "日期为12月31日, 0"})
    void aDateBehindUntilIsReadToItsEnd(String behind, int slips) {
        assertThat(KnownSlips.in("截止" + behind + "，共公开信息45条")).hasSize(slips);
    }

    @ParameterizedTest
    @CsvSource({"12,0", "13,1"})
    void aTelephoneIsAnnouncedWithinFourteenCharacters(int between, int told) {
        assertThat(Checks.findings(
                        Reports.sound2021().section(6, "未收取信息处理费。联系" + "严".repeat(between) + "13812345678。"),
                        "content.sensitive"))
                .hasSize(told);
    }

    @ParameterizedTest
    @CsvSource({"13812345678,1", "1381234567,0", "138123456789,0", "12812345678,0"})
    void aMobileNumberHasElevenDigits(String number, int told) {
        assertThat(Checks.findings(Reports.sound2021().section(6, "未收取信息处理费。张三：" + number + "。"), "content.sensitive"))
                .hasSize(told);
    }
}
