package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedFiguresTest {

    private static ReportDraft saying(String sentence) {
        return Reports.sound2021().section(1, sentence).section(5).section(6);
    }

    @Test
    void numbersOfTheProseNameTheCellsThatTheySpeakOf() {
        List<StatedFigure> figures =
                StatedFigures.of(saying("收到政府信息公开申请8件，结转下年度继续办理2件。").build());
        assertThat(figures).extracting(StatedFigure::value).containsExactly(new BigDecimal("8"), new BigDecimal("2"));
        assertThat(figures.get(0).readings().get(0).plus())
                .containsExactly(CellKey.parse("applications.received.total"));
        assertThat(figures.get(1).readings().get(0).plus())
                .containsExactly(CellKey.parse("applications.carriedForward.total"));
        assertThat(figures).allMatch(StatedFigure::certain);
    }

    @Test
    void numbersOfAWiderCircleAreNotCertainAndThoseOfOtherYearsAreNone() {
        List<StatedFigure> figures = StatedFigures.of(
                saying("2020年收到政府信息公开申请5件。2021年全县收到政府信息公开申请8件。").build());
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).certain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "收办政府信息公开申请9件，同比增长12.5%。,9,12.5,1,1",
        "收到政府信息公开申请8件，申请数量较去年回落20%。,8,-20,0,1",
        "公开信息50条，比上年增加了百分之十。,50,10,0,0"
    })
    void growthRatesBelongToTheNumberInFront(
            String sentence, String value, String percent, int decimals, int measured) {
        List<StatedGrowth> growths = StatedFigures.growths(saying(sentence).build());
        assertThat(growths).hasSize(1);
        assertThat(growths.get(0).value()).isEqualByComparingTo(value);
        assertThat(growths.get(0).percent()).isEqualByComparingTo(percent);
        assertThat(growths.get(0).decimals()).isEqualTo(decimals);
        assertThat(growths.get(0).readings().size()).isGreaterThanOrEqualTo(measured);
    }

    @Test
    void aRateWithoutAComparisonIsNoGrowth() {
        assertThat(StatedFigures.growths(saying("公开信息50条，公开率提高到90%。").build())).isEmpty();
    }
}
