package io.github.gouji.rule.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.Checks;
import io.github.gouji.rule.Quote;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Prose;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bound of the room, a text that just keeps to it and one that is just beyond. */
class NarrativeBoundsTest {

    private static final String SUM = "narrative.sum";
    private static final String SHARE = "narrative.percentage";
    private static final String CONTRADICTION = "narrative.contradiction";

    private static Prose prose(String... paragraphs) {
        ReportDraft draft =
                Reports.sound2021().section(1, paragraphs).section(5).section(6);
        return Prose.of(draft.build());
    }

    private static List<Mention> mentions(String paragraph) {
        return prose(paragraph).passages().get(0).mentions();
    }

    private static List<ItemizedList> lists(String paragraph) {
        return ItemizedLists.of(prose(paragraph).passages().get(0));
    }

    /** 98 numbers between a total and the list with its shares leave the total within 100 of the first part. */
    @Test
    void sharesCanBeOfATotalAHundredNumbersInFront() {
        String text = "公开信息200条。%s公开文件100条，其中政策50条，占25%%。";
        String between = "开展活动1次。";
        assertThat(Reading.of(text.formatted(between.repeat(98)))).doesNotContain(SHARE);
        assertThat(Reading.of(text.formatted(between.repeat(99)))).contains(SHARE);
    }

    @Test
    void allAndDoneStandTwelveCharactersApartAtMost() {
        String text = "收到政府信息公开申请8件，全部%s办结。";
        assertThat(Reading.of(text.formatted("严".repeat(10)))).contains(CONTRADICTION);
        assertThat(Reading.of(text.formatted("严".repeat(11)))).doesNotContain(CONTRADICTION);
    }

    @Test
    void aListHasSixtyParts() {
        assertThat(lists("公开信息80条，其中" + "政策1条、".repeat(61)).get(0).parts()).hasSize(60);
    }

    @Test
    void aListCanBeOfTheEightNumbersInFront() {
        assertThat(lists("政策1条、".repeat(9) + "其中法规1条。").get(0).heads()).hasSize(8);
    }

    @Test
    void aListIsAnnouncedWithinSixtyCharacters() {
        String text = "公开信息9条，%s其中政策3条、动态6条。";
        assertThat(lists(text.formatted("严".repeat(57)))).hasSize(1);
        assertThat(lists(text.formatted("严".repeat(58)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"我局机关,applications 9", "我局各机关,nothing"})
    void whoHasApplicationsIsSaidInFourCharacters(String who, String reading) {
        assertThat(Reading.of(who + "政府信息公开申请9件。")).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({"40,true", "39,false"})
    void outcomesOfNineTenthsClaimToBeAll(int partly, boolean told) {
        assertThat(Reading.of("收到政府信息公开申请100件，予以公开50件，部分公开%d件。".formatted(partly))
                        .contains(SUM))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"其中,40,10,true", "其中,40,9,false", "包括,5,5,true", "包括,5,4,false"})
    void partsOfNineTenthsOrOfThreeFifthsBehindIncludingClaimToBeAll(String cue, int second, int third, boolean told) {
        String text = "公开信息100条，%s政策%d条、动态%d条、公示%d条。".formatted(cue, cue.equals("其中") ? 40 : 50, second, third);
        assertThat(Reading.of(text).contains(SUM)).isEqualTo(told);
    }

    @Test
    void twoPartsClaimNothing() {
        assertThat(Reading.of("公开信息100条，其中政策50条、动态45条。")).doesNotContain(SUM);
        assertThat(Reading.of("公开信息100条，其中政策50条、动态40条、公示5条。")).contains(SUM);
    }

    @ParameterizedTest
    @CsvSource({"35,true", "34,false"})
    void sharesOfNinetyFivePerCentClaimToBeAll(int second, boolean told) {
        String text = "公开信息100条，其中政策60条，占60%%；动态%d条，占%d%%。".formatted(second, second);
        assertThat(Reading.of(text).contains(SUM)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"8,true", "9,false"})
    void aTotalSumsUpEightNumbersAtMost(int parts, boolean told) {
        assertThat(Reading.of("政策1条、".repeat(parts - 1) + "动态1条，共计" + parts + "条。")
                        .contains("total"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"10,true", "11,false"})
    void aTotalIsWithinAQuarterOfItsSum(int total, boolean told) {
        assertThat(Reading.of("公开政策3条，公开动态5条，共计%d条。".formatted(total)).contains("total"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"满意,true", "满,false"})
    void aRateHasANameOfTwoCharacters(String name, boolean told) {
        assertThat(Reading.of("共办结政府信息公开申请7件，%s6件，%s率50%%。".formatted(name, name))
                        .contains(SHARE))
                .isEqualTo(told);
    }

    @Test
    void outcomesThatArePartsOfAListAreToldOnce() {
        ReportDraft draft = Reports.sound2021().section(1, "收到政府信息公开申请8件，其中予以公开7件、部分公开4件、无法提供4件。");
        assertThat(Checks.findings(draft, SUM)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"北海市银河区政府,unsure", "北海市银河北区政府,foreign"})
    void aGovernmentOfEightCharactersMayBeTheReportingOne(String name, String scope) {
        assertThat(Reading.of(name + "收到政府信息公开申请8件。")).endsWith("(" + scope + ")");
    }

    @ParameterizedTest
    @CsvSource({"3,reviews upheld", "4,lawsuits upheld"})
    void reconsiderationAndLawsuitStandLessThanEightCharactersApartTogether(int between, String reading) {
        assertThat(Reading.of("因政府信息公开发生行政复议2件" + "并".repeat(between) + "诉讼3件，结果维持1件。"))
                .contains(reading);
    }

    @Test
    void aSentenceBelowFortyCharactersIsAHeadingOfTheNext() {
        String heading = "依申请公开";
        assertThat(isAboutApplications(heading + "严".repeat(34))).isTrue();
        assertThat(isAboutApplications(heading + "严".repeat(35))).isFalse();
    }

    private static boolean isAboutApplications(String heading) {
        return prose(heading, "共收到8件。").passages().get(1).sentences().get(0).isAboutApplications();
    }

    @Test
    void aPassageHasSixHundredNumbersAndAReportSixThousand() {
        assertThat(prose("政策1条、".repeat(600)).isComplete()).isTrue();
        assertThat(prose("政策1条、".repeat(601)).isComplete()).isFalse();
        String[] passages = new String[11];
        Arrays.fill(passages, "政策1条、".repeat(600));
        assertThat(prose(passages).passages()).hasSize(10);
        assertThat(prose(passages).isComplete()).isFalse();
    }

    @Test
    void aPassageHasAHundredThousandCharacters() {
        assertThat(prose("严".repeat(100_000)).isComplete()).isTrue();
        assertThat(prose("严".repeat(100_001)).isComplete()).isFalse();
    }

    @Test
    void bracketsAreReadTwentyLevelsDeep() {
        assertThat(mentions("（".repeat(19) + "政策1条").get(0).group()).isEqualTo(19);
        assertThat(mentions("（".repeat(20) + "政策1条").get(0).group()).isEqualTo(19);
    }

    @Test
    void wordsFartherAwayThanTheirBoundSayNothingOfANumber() {
        Mention number = mentions("严".repeat(500) + "1条" + "严".repeat(500)).get(0);
        assertThat(number.before()).hasSize(200);
        assertThat(number.sentenceBefore()).hasSize(400);
        assertThat(number.after()).hasSize(400);
    }

    @Test
    void aFindingQuotesAHundredAndSixtyCharactersSixtyOfThemInFront() {
        assertThat(Quote.of("严".repeat(300))).isEqualTo("严".repeat(160) + "…");
        assertThat(Quote.around("严".repeat(100) + "1" + "严".repeat(200), 100))
                .isEqualTo("…" + "严".repeat(60) + "1" + "严".repeat(99) + "…");
        assertThat(Quote.closelyAround("严".repeat(20) + "1" + "严".repeat(20), 20, 21))
                .isEqualTo("严".repeat(12) + "1" + "严".repeat(12));
    }
}
