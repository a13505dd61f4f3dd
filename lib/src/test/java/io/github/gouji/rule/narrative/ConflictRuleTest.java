package io.github.gouji.rule.narrative;

import static io.github.gouji.rule.Checks.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.Reports;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictRuleTest {

    private static final String RULE = "narrative.conflict";

    @Test
    void oneColumnCountedTwiceAndDifferentlyIsAWarning() {
        assertThat(findings(Reports.sound2021().section(1, "通过镇网站惠民资金栏目公开信息20条。", "全年通过惠民资金专栏公开政府信息16条。"), RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "通过惠民资金专栏公开信息20条。, 通过惠民资金专栏公开政府信息20条。",
        "通过惠民资金专栏公开信息20条。, 通过乡村建设专栏公开信息16条。",
        "通过门户网站公开信息20条。, 通过网站公开信息16条。",
        "通过惠民资金专栏公开信息20条。, 2020年通过惠民资金专栏公开信息16条。"
    })
    void otherColumnsTimesAndChannelsOfAllDoNotConflict(String one, String other) {
        String first = one.replace("通过", "2021年通过");
        assertThat(findings(Reports.sound2021().section(1, first, other), RULE)).isEmpty();
    }

    @Test
    void noMoreCountsAreComparedThanAnyReportHas() {
        String first = "通过惠民资金专栏公开信息20条。";
        String last = "通过惠民资金专栏公开信息16条。";
        assertThat(findings(Reports.sound2021().section(1, first + columns(298) + last), RULE))
                .hasSize(1);
        assertThat(findings(Reports.sound2021().section(1, first + columns(299) + last), RULE))
                .isEmpty();
    }

    private static String columns(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "通过" + Character.toString('一' + i) + "河资料专栏公开信息20条。")
                .collect(Collectors.joining());
    }
}
