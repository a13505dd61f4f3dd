package io.github.gouji.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportPeriod;
import io.github.gouji.report.YearMention;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFrameTest {

    private static Passage passage(String text) {
        return new Passage(text, Place.UNKNOWN);
    }

    private static ReportEnd end(String... lines) {
        return ReportEnd.of(lines(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "清河县东湖镇人民政府2021年政府信息公开工作年度报告, 清河县东湖镇人民政府",
        "2019年清河市人民政府办公厅政府信息公开工作年度报告, 清河市人民政府办公厅",
        "东湖街道政府信息公开工作2021年度报告, 东湖街道",
        "清河县人民政府信息公开工作2022年年度报告, 清河县人民政府",
        "二〇二三年清河县水利局政府信息公开工作年度报告, 清河县水利局",
        "关于清河县审计局2023年度政府信息公开工作的报告, 清河县审计局"
    })
    void titleNamesTheOrganization(String title, String organization) {
        assertThat(ReportTitle.organization(title)).isEqualTo(organization);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "东湖镇2021年政府信息公开工作年度报告",
                "东湖区2022年政府信息公开工作年度报告 2023-01-20",
                "2020年政务信息公开工作年度报告",
                "清河县教育局二〇二一年政府信息公开年度报告",
                "东湖街道政府信息公开工作2021年度报告"
            })
    void titlesAreTitles(String line) {
        assertThat(ReportTitle.isTitle(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"现公布东湖镇2021年政府信息公开工作年度报告。", "当前位置：首页 > 2021年年度报告", "2021年政府工作报告", "《清河县2021年政府信息公开工作年度报告》"})
    void otherLinesAreNoTitles(String line) {
        assertThat(ReportTitle.isTitle(line)).isFalse();
    }

    @Test
    void signatureAndDateAreTheLastLines() {
        ReportEnd end = end("无其他需要报告的事项。", "清河县东湖镇人民政府", "2022年1月20日");

        assertThat(end.signature().text()).isEqualTo("清河县东湖镇人民政府");
        assertThat(end.date().date()).isEqualTo(LocalDate.of(2022, 1, 20));
        assertThat(end.start()).isEqualTo(1);
    }

    @Test
    void signatureAndDateMayShareALine() {
        ReportEnd end = end("无。", "清河县水利局 二〇二三年一月九日");

        assertThat(end.signature().text()).isEqualTo("清河县水利局");
        assertThat(end.date().date()).isEqualTo(LocalDate.of(2023, 1, 9));
    }

    @Test
    void footerOfAPageIsNoSignature() {
        ReportEnd end = end("无。", "清河县水利局", "2023年1月9日", "打印", "关闭窗口");

        assertThat(end.signature().text()).isEqualTo("清河县水利局");
        assertThat(end.start()).isEqualTo(1);
    }

    @Test
    void dayInASentenceIsNoDateOfIssue() {
        ReportEnd end = end("截至2021年12月31日，本机关未收取信息处理费。");

        assertThat(end.signature()).isNull();
        assertThat(end.date()).isNull();
        assertThat(end.start()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "所列数据的统计期限为2021年1月1日至2021年12月31日。|2021-01-01|2021-12-31",
                "统计时限自2023年1月1日起，至12月31日止。|2023-01-01|2023-12-31",
                "数据统计期限从2020年1月1日始，至2020年12月31日止。|2020-01-01|2020-12-31",
                "统计期限：２０２２年１月１日—２０２２年１２月３１日|2022-01-01|2022-12-31",
                "本报告统计周期为2022.1.1-2022.12.31。|2022-01-01|2022-12-31",
                "数据时限：2023年1月1日0时至12月31日24时。|2023-01-01|2023-12-31",
                "内容涵盖本局2023年1月1日至12月31日期间的工作。|2023-01-01|2023-12-31",
                "2023年度报告中的数字从1月1日起，到12月31日为止。|2023-01-01|2023-12-31",
                "统计数据范围为2023年全年。|2023-01-01|2023-12-31"
            })
    void periodIsReadHoweverItIsWritten(String sentence, LocalDate from, LocalDate to) {
        assertThat(DeclaredYears.period(List.of(passage(sentence)), List.of()))
                .get()
                .satisfies(period -> {
                    assertThat(period.from()).isEqualTo(from);
                    assertThat(period.to()).isEqualTo(to);
                });
    }

    @Test
    void rangeInAnySentenceIsNoDeclaredPeriod() {
        assertThat(DeclaredYears.period(List.of(passage("2021年3月1日至2021年3月31日开展了宣传月活动。")), List.of()))
                .isEmpty();
    }

    @Test
    void aWholeYearInTheFirstParagraphOfTheFirstSectionIsThePeriod() {
        Passage heading = passage("（一）主动公开");
        Passage first = passage("下列数字自2023年1月1日起至2023年12月31日止，均由各科室核实。");
        Passage second = passage("2023年1月1日至2023年12月31日开展了专项行动，成效较好。");

        assertThat(DeclaredYears.period(List.of(), List.of(heading, first))).isPresent();
        assertThat(DeclaredYears.period(List.of(), List.of(passage("全年公开工作有序开展，成效较好。"), second)))
                .isEmpty();
        Passage setApart = passage("（一）主动公开：2023年1月1日至2023年12月31日，公开信息52条。");
        assertThat(DeclaredYears.period(List.of(), List.of(passage("全年公开工作有序开展，成效较好。"), setApart)))
                .isPresent();
    }

    @Test
    void aYearInTheTitleOfAnotherDocumentIsNotTheReports() {
        assertThat(DeclaredYears.inSentences(
                        List.of(passage("根据《市政府办公室关于做好2022年度政府信息公开工作年度报告编制工作的通知》，现公布清河县教育局2023年政府信息公开工作年度报告。"))))
                .extracting(YearMention::year)
                .containsExactly(2023);
    }

    @Test
    void sentenceThatNamesThisReportDeclaresItsYear() {
        assertThat(DeclaredYears.inSentences(List.of(passage("现公布清河县2021年度政府信息公开工作年度报告。"))))
                .extracting(YearMention::year)
                .containsExactly(2021);
    }

    @ParameterizedTest
    @CsvSource({"2022度东湖街道信息公开工作年度报告, 2022", "东湖镇2023政府信息公开工作年度报告, 2023", "东湖镇政府信息公开工作年度报告（2.2022）, "})
    void yearOfATitleMayHaveLostItsSign(String title, Integer year) {
        assertThat(DeclaredYears.inTitle(passage(title)).map(YearMention::year).orElse(null))
                .isEqualTo(year);
    }

    @Test
    void dayOfAPageIsNoPartOfATitle() {
        List<Block> page = lines("2019年12月3日星期二", "清河县水利局2023年度", "政府信息公开工作报告");

        assertThat(ReportTitle.find(page).orElseThrow().passage().text()).isEqualTo("清河县水利局2023年度政府信息公开工作报告");
    }

    @Test
    void monthOfACoverIsNoPartOfATitle() {
        List<Block> page = lines("清河县东湖镇人民政府", "政府信息公开工作年度报告（2021年）", "二〇二二年一月", "清河县东湖镇人民政府", "政府信息公开工作年度报告（2021年）");

        ReportTitle.Found title = ReportTitle.find(page).orElseThrow();
        assertThat(DeclaredYears.inTitle(title.passage()).map(YearMention::year))
                .contains(2021);
    }

    @Test
    void yearOfTheWorkThatTheReportIsMadeOfIsItsYear() {
        assertThat(DeclaredYears.inSentences(List.of(passage("结合2022年东湖街道政府信息公开工作实际，编制发布本报告。"))))
                .extracting(YearMention::year)
                .containsExactly(2022);
    }

    @Test
    void whatTheReportSaysThatItIsTellsItsYear() {
        String sentence = "本年报是根据《条例》要求，由区政府办公室编制的2024年度政府信息公开年度报告。";
        assertThat(DeclaredYears.inSentences(List.of(passage(sentence))))
                .extracting(YearMention::year)
                .containsExactly(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据省2022年政务公开工作要点，编制发布本报告。", "按照2022年政府信息公开工作部署，编制本报告。"})
    void yearOfAPlanOnWhoseGroundItIsMadeIsNone(String sentence) {
        assertThat(DeclaredYears.inSentences(List.of(passage(sentence)))).isEmpty();
    }

    @Test
    void lookBackAtLastYearsReportDeclaresNothing() {
        assertThat(DeclaredYears.inSentences(List.of(passage("1月，按时编制并发布了《清河县2020年政府信息公开工作年度报告》。"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, 1",
        "二 、主动公开政府信息情况, 2",
        "5、 存在的主要问题及整改情况, 5",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况, 4",
        "第三部分 收到和处理政府信息公开申请情况, 3",
        "六、其它需要报告的事项：, 6"
    })
    void headingsAreKnownByTheirWords(String line, int number) {
        assertThat(SectionHeadings.of(line))
                .get()
                .extracting(SectionHeadings.Heading::number)
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）主动公开政府信息情况", "1.主动公开情况。全年公开95条。", "一是加强组织领导", "主动公开", "二、明确工作职责"})
    void otherLinesAreNoHeadings(String line) {
        assertThat(SectionHeadings.of(line)).isEmpty();
    }

    @Test
    void titleOverSeveralLinesIsOneThoughABlankLineStandsBetween() {
        List<Block> page = lines("清河县教育局", "清河县教育局2022年政府信息公开工作年度报告", "清河县教育局2022年", "", "政府信息公开工作年度报告", "现公布如下。");

        assertThat(ReportTitle.find(page).orElseThrow().passage().text()).isEqualTo("清河县教育局2022年政府信息公开工作年度报告");
        assertThat(ReportTitle.find(page).orElseThrow().index()).isEqualTo(2);
    }

    @Test
    void titleWithItsYearIsWholeWhateverStandsAboveIt() {
        List<Block> page = lines("2022年度", "清河县2022年政府信息公开工作年度报告");

        assertThat(ReportTitle.find(page).orElseThrow().passage().text()).isEqualTo("清河县2022年政府信息公开工作年度报告");
    }

    private static List<Block> lines(String... lines) {
        return Arrays.stream(lines)
                .map(line -> new Paragraph(line, Place.UNKNOWN))
                .map(Block.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"东湖镇2023年政府信息公开 工作告年度报", "东湖镇2023年政府信息公开年报", "东湖镇2022年政府信息公开工作年度总结", "2023年政府信息公开工作年度报表"})
    void whereNoLineIsATitleOneThatIsNearlyOneIs(String line) {
        assertThat(ReportTitle.find(lines("首页", line, "现公布如下。")).orElseThrow().index())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年政府信息公开工作情况", "政府信息公开年报", "首页>2023年政府信息公开年报", "2023年，东湖镇认真做好政府信息公开工作年度报告。"})
    void otherLinesAreNotNearlyTitles(String line) {
        assertThat(ReportTitle.find(lines(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "来源：东湖镇人民政府 发布时间：2024-01-20, 东湖镇人民政府, 2024-01-20",
        "来源:清河县人民政府办公室 时间:2024-01-31, 清河县人民政府办公室, 2024-01-31",
        "来源：本站 日期：2024年1月31日, , 2024-01-31",
        "发布时间:2024-01-13 14:50 | 来源:清河县财政局, 清河县财政局, 2024-01-13",
        "发布机构：东湖镇人民政府 来源：清河县融媒体中心, 东湖镇人民政府, "
    })
    void linesOfAPageTellItsPublisherAndDay(String line, String publisher, String day) {
        PageMetadata page = new PageMetadata(lines(line), Map.of());

        assertThat(page.publisher().orElse(null)).isEqualTo(publisher);
        assertThat(page.issued().map(issued -> issued.date().toString()).orElse(null))
                .isEqualTo(day);
        assertThat(page.rest()).isEmpty();
    }

    @Test
    void rowsOfAPageSavedAsTextTellTheSame() {
        PageMetadata page = new PageMetadata(
                lines(
                        "索 引 号 | 6404/2020-00003 | 发文时间 | 2020-01-23 |",
                        "发布机构 | 东湖镇政府 | 文 号 | |",
                        "标 题: | 东湖镇2019年政府信息公开工作年度报告 |"),
                Map.of());

        assertThat(page.publisher()).contains("东湖镇政府");
        assertThat(page.title().map(Passage::text)).contains("东湖镇2019年政府信息公开工作年度报告");
        assertThat(page.rest()).isEmpty();
    }

    @Test
    void sentencesThatSpeakOfTimeAreNoLinesOfAPage() {
        String sentence = "（统计时间：2023年1月1日至12月31日）";
        assertThat(new PageMetadata(lines(sentence, "时间：2023年1月1日至12月31日"), Map.of()).rest())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "本年报所列数据统计时间截至2021年12月28日。, 2021-01-01, 2021-12-28",
        "统计数据截止到2021年12月31日。, 2021-01-01, 2021-12-31",
        "全年工作截至2021年12月28日完成。, , ",
    })
    void dayUntilWhichIsCountedEndsThePeriod(String sentence, LocalDate from, LocalDate to) {
        Optional<ReportPeriod> period = DeclaredYears.period(List.of(passage(sentence)), List.of());
        assertThat(period.map(ReportPeriod::from).orElse(null)).isEqualTo(from);
        assertThat(period.map(ReportPeriod::to).orElse(null)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "截取2021年元月1日零时至2021年12月31日24时的数据。, 2021-01-01, 2021-12-31",
        "时间自2021年1月1日起，到当年12月31日截止。, 2021-01-01, 2021-12-31",
        "以2021年1月1日为起点，以2021年12月31日为终点。, 2021-01-01, 2021-12-31",
        "数据自2021年1月1日始，止于2021年12月31日。, 2021-01-01, 2021-12-31",
        "统计时限为2021年度。, 2021-01-01, 2021-12-31",
        "报告统计数据时限为2021年1月1日至2021年12月31日止。, 2021-01-01, 2021-12-31",
        "数据起始时间为2021年1月1日，截止时间为2021年12月31日。, 2021-01-01, 2021-12-31",
        "统计时段为2021年一整年。, 2021-01-01, 2021-12-31",
        "2021年1月1日（含）至2021年12月31日（含）。, 2021-01-01, 2021-12-31",
        "涵盖2021年1月1日至12月21日的工作情况。, 2021-01-01, 2021-12-21",
        "从2021年元月1日到12月30日。, 2021-01-01, 2021-12-30",
    })
    void periodIsStatedInManyWords(String sentence, LocalDate from, LocalDate to) {
        ReportPeriod period =
                DeclaredYears.period(List.of(passage(sentence)), List.of()).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "第八师一四三团, 2024年元月12日, 第八师一四三团, 2024-01-12",
        "发布单位：清河县东湖镇人民政府, 发布时间：2024-01-25, 清河县东湖镇人民政府, 2024-01-25",
        "（清河县水利局）, 2024.1.12, 清河县水利局, 2024-01-12",
        "清河县水利局党组, 二0二四年一月十二日, 清河县水利局党组, 2024-01-12",
        "上海市人民政府参事室, 2024年1月12日, 上海市人民政府参事室, 2024-01-12",
    })
    void signaturesComeInManyForms(String name, String day, String signature, LocalDate date) {
        ReportEnd end = end("无其他需要报告的事项。", name, day);

        assertThat(end.signature().text()).isEqualTo(signature);
        assertThat(end.date().date()).isEqualTo(date);
    }

    @Test
    void signatureAndDateMayShareALineWithASeal() {
        ReportEnd end = end("无。", "清河县水利局（印章）2024年1月12日");

        assertThat(end.signature().text()).isEqualTo("清河县水利局");
        assertThat(end.date().date()).isEqualTo(LocalDate.of(2024, 1, 12));
    }
}
