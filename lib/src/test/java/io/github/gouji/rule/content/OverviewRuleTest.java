package io.github.gouji.rule.content;

import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static io.github.gouji.rule.Checks.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.Reports;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewRuleTest {

    private static final String RULE = "content.overview";
    private static final String PUBLICATION = "（一）主动公开。全年公开信息20条。";
    private static final String APPLICATIONS = "（二）依申请公开。全年收到申请3件。";
    private static final String MANAGEMENT = "（三）政府信息管理。落实发布审核制度。";
    private static final String PLATFORMS = "（四）平台建设。更新网站栏目。";
    private static final String SUPERVISION = "（五）监督保障。开展业务培训。";

    @Test
    void soundReportsPass() {
        assertThat(verdict(Reports.sound2021(), RULE)).isEqualTo(Verdict.PASSED);
        assertThat(reason(Reports.sound2021().dropSection(1), RULE)).isEqualTo("找不到第一部分");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 主动公开",
        "2, 依申请公开",
        "3, 政府信息管理",
        "4, 平台建设",
        "5, 监督保障",
    })
    void missingAspectIsNamed(int left, String aspect) {
        String[] paragraphs = {PUBLICATION, APPLICATIONS, MANAGEMENT, PLATFORMS, SUPERVISION};
        String[] rest = Stream.of(paragraphs)
                .filter(paragraph -> !paragraph.equals(paragraphs[left - 1]))
                .toArray(String[]::new);
        assertThat(findings(Reports.sound2021().section(1, rest), RULE))
                .extracting(Finding::message)
                .containsExactly("总体情况没有写到：“" + aspect + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 在县政府网站发布信息86条。, true",
        "1, 主动向社会公开各类文件12件。, true",
        "1, 召开专题会议2次。, false",
        "2, 全年受理政府信息公开申请3件。, true",
        "2, 2021年未收到公开申请。, true",
        "2, 制定了《依申请公开办理办法》。, false",
        "2, 办结群众来信3件。, false",
        "3, 严格执行三审三校。, true",
        "3, 完善政府信息公开目录并动态更新。, true",
        "3, （三）加强保密审查。, true",
        "3, 按照规定做好信息发布审核。, false",
        "3, 开展文件清理工作。, true",
        "4, 设立政务公开专区。, true",
        "4, 做好政府网站维护和政务新媒体管理。, true",
        "4, 通过微信公众号和公开栏公示。, false",
        "4, （四）用好网站和公众号。, true",
        "5, 将政务公开纳入绩效考核。, true",
        "5, 对各科室进行督查和通报。, true",
        "5, （五）强化组织领导。, true",
        "5, 认真学习有关文件。, false",
    })
    void synonymsCountAndPassingMentionsDoNot(int aspect, String instead, boolean told) {
        String[] paragraphs = {PUBLICATION, APPLICATIONS, MANAGEMENT, PLATFORMS, SUPERVISION};
        String[] changed = Arrays.copyOf(paragraphs, paragraphs.length);
        changed[aspect - 1] = instead;
        assertThat(findings(Reports.sound2021().section(1, changed), RULE)).hasSize(told ? 0 : 1);
    }
}
