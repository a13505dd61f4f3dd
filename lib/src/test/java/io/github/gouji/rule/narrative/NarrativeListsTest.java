package io.github.gouji.rule.narrative;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums, shares and contradictions: what findings say, and text that must not upset the reader. */
class NarrativeListsTest {

    private static ReportDraft saying(String sentence) {
        return Reports.sound2021().section(1, sentence);
    }

    @Test
    void aSumShowsItsAddendsAndTheDifference() {
        Finding finding = finding(saying("公开信息90条，包括政策20条、动态40条、其他25条。"), "narrative.sum");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Locale.CHINESE))
                .contains("20+40+25=85")
                .contains("90")
                .contains("相差5");
        assertThat(finding.message(Locale.ENGLISH)).contains("20+40+25=85").contains("by 5");
        assertThat(finding.expected()).contains(new BigDecimal("90"));
        assertThat(finding.actual()).contains(new BigDecimal("85"));
    }

    @Test
    void partsOfPartsAreNoAddends() {
        Finding finding = finding(saying("公开信息90条，其中网站80条，包括政策50条、动态30条；微信30条。"), "narrative.sum");
        assertThat(finding.message()).contains("80+30=110");
    }

    @Test
    void aShareShowsTheDivision() {
        Finding finding = finding(saying("公开信息805条，其中政策类35条，占4.34%；动态类770条，占95.65%。"), "narrative.percentage");
        assertThat(finding.message())
                .contains("35÷805=4.34783%")
                .contains("即4.35%")
                .contains("所写的4.34%");
    }

    @Test
    void sharesOfAnotherTotalOfThePassageAreRight() {
        String sentence = "收到政府信息公开申请8件，答复7件，予以公开5件，占收到总数的62.5%；部分公开1件，占12.5%。";
        assertThat(findings(saying(sentence), "narrative.percentage")).isEmpty();
    }

    @Test
    void allUpheldWithPendingCasesIsAnInformation() {
        ReportDraft draft = saying("因政府信息公开引发的行政复议均获维持。")
                .set("review.reconsideration.pending", "1")
                .set("review.reconsideration.total", "3");
        assertThat(finding(draft, "narrative.contradiction").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void noneReceivedAndYetCountedElsewhereIsAContradiction() {
        ReportDraft draft = Reports.sound2021().section(1, "全年未收到政府信息公开申请。").section(6, "本机关收到政府信息公开申请8件，均已答复。");
        assertThat(finding(draft, "narrative.contradiction").message()).contains("8件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "其中",
                "，；：。",
                "5条，其中",
                "其中5条",
                "（（（（5件",
                "））））5件）",
                "“收到申请5件",
                "占50%，占50%",
                "0条，其中0条，占0%",
                "0条，其中5条，占50%；3条，占30%",
                "收到0件申请，占100%",
                "${1+1}{x}收到政府信息公开申请8件"
            })
    void brokenSentencesUpsetNobody(String sentence) {
        assertThat(findings(saying(sentence), "narrative.table")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中1条，",
                "1条，",
                "（1件",
                "其中网站1条（1条、2条），包括3条；",
                "收到申请1件，",
                "予以公开1件、",
                "占1%，",
                "未收到申请，",
                "均",
                "“",
                "1件。其中"
            })
    void aPassageOfRepetitionsIsRead(String piece) {
        long numbers = Math.max(1, piece.chars().filter(Character::isDigit).count());
        assertThat(findings(saying(piece.repeat((int) (1_990 / numbers))), "narrative.contradiction"))
                .isNotNull();
        assertThat(findings(saying(piece.repeat(90_000 / piece.length())), "narrative.contradiction"))
                .isNotNull();
    }

    @Test
    void whatAReportSaysIsNeverEvaluated() {
        Finding finding = finding(saying("${1+1}{quote}收到政府信息公开申请6件。"), "narrative.table");
        assertThat(finding.message()).contains("“${1+1}{quote}收到");
    }
}
