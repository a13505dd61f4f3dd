package io.github.gouji.rule.frame;

import static io.github.gouji.rule.Checks.finding;
import static io.github.gouji.rule.Checks.findings;
import static io.github.gouji.rule.Checks.reason;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationRuleTest {

    private static final String RULE = "report.organization";

    private static ReportDraft signedBy(String organization, String sentence) {
        return Reports.sound2021()
                .organization(organization)
                .signature(organization)
                .title(organization + "2021年政府信息公开工作年度报告")
                .preamble("根据《中华人民共和国政府信息公开条例》编制。联系电话：0571-86120012。")
                .section(1, "（一）主动公开、依申请公开、政府信息管理、平台建设、监督保障。", sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县人民政府白沙街道办事处, 近年来，黄坪镇党委、政府高度重视政府信息公开工作。, 黄坪镇",
        "白沙街道办事处, 黄坪街道办事处认真落实各项要求。, 黄坪街道",
        "云岭县青石镇人民政府, 2021年，黄坪镇坚持以公开为常态。, 黄坪镇",
        "云岭县青石镇人民政府, 黄坪乡政府严格落实审核制度。, 黄坪乡",
        "云岭县青石镇人民政府, 成立领导小组，黄坪镇政府信息公开领导小组由镇长任组长。, 黄坪镇",
        "云岭县青石镇人民政府, 云岭县黄坪镇人民政府主动公开政府信息20条。, 黄坪镇",
        "云岭县青石镇人民政府, 全年在网站公开信息20条；黄坪镇未收到政府信息公开申请。, 黄坪镇",
        "云岭县人民政府, 2021年，平川县人民政府高度重视政务公开工作。, 平川县",
        "云岭县发展和改革局, 平川县发展和改革局认真落实各项要求。, 平川县",
    })
    void anotherUnitInTheOwnPlaceIsAWarning(String organization, String sentence, String other) {
        assertThat(finding(signedBy(organization, sentence), RULE).actual()).contains(other);
    }

    @ParameterizedTest
    @CsvSource({
        "沭阳县发展和改革局, 全年沐阳县发展和改革局公开信息20条。, 沐阳县",
        "云岭县青石镇人民政府, 在青山镇人民政府网站上公开。, ",
        "云岭县青石镇人民政府, 由青右镇人民政府负责解释。, 青右镇",
        "云岭县白沙街道办事处, 请到白纱街道办事处查阅。, 白纱街道",
    })
    void nameOneCharacterOffIsAWarning(String organization, String sentence, String other) {
        ReportDraft draft = signedBy(organization, sentence);
        assertThat(findings(draft, RULE))
                .extracting(finding -> finding.actual().orElseThrow())
                .containsExactly(other == null ? "青山镇" : other);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县人民政府白沙街道办事处, 白沙街道坚持公开为常态。",
        "云岭县青石镇人民政府, 青石镇党委、政府高度重视。",
        "云岭县青石镇人民政府, 云岭县人民政府高度重视。",
        "云岭县青石镇人民政府, 我镇认真落实，各乡镇政府信息公开工作有序开展。",
        "云岭县青石镇人民政府, 学习借鉴黄坪镇政务公开的经验。",
        "云岭县青石镇人民政府, 与黄坪镇政府联合举办培训。",
        "云岭县青石镇人民政府, 青石镇、黄坪镇、白沙镇等均已设立专区。",
        "白沙街道办事处, 街道通过网站公开，推动街道政府信息公开工作向纵深发展。",
        "白沙街道办事处, 具体负责监督街道政府信息公开工作。",
        "白沙街道办事处, 辖区内主要街道设置公开栏。",
        "江州市, （云岭县477件、平川县301件、白沙区216件），云岭县巧用经验推进办理，平川县人民政府收取290元。",
        "云岭县人民政府, 黄坪镇政府认真落实，县发展改革局积极配合。",
        "云岭县人民政府, 高新技术产业开发区政务公开工作有序推进，社区政务公开栏已建成。",
        "江州市云岭区人民政府, 云岭区坚持公开为常态，江州市人民政府印发通知。",
        "云岭县发展和改革局, 县发改局高度重视，县教育局积极配合。",
        "云岭县青石镇人民政府, 以镇政府主要负责人为组长，由镇政府办公室负责。",
        "江东市人民政府, 江北市人民政府门户网站已改版。",
    })
    void ownSuperiorAndSubordinateNamesAreNoFault(String organization, String sentence) {
        assertThat(findings(signedBy(organization, sentence), RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县青石镇人民政府, 黄坪镇, true",
        "云岭县青石镇人民政府, 青石镇, false",
        "云岭县青石镇人民政府, 云岭县, false",
        "云岭区人民政府, 江州市云岭区, false",
        "江州市云岭区人民政府, 云岭区人民政府, false",
        "云岭县教育局, 云岭县水利局, true",
        "云岭县教育局, 云岭县农业农村局, true",
        "云岭县城管局, 云岭县综合行政执法局, false",
        "云岭县交通运输局, 云岭县农业农村局, true",
        "云岭县发展和改革局, 云岭县发改局, false",
        "云岭县人民政府, 云岭县人民政府办公室, false",
        "云岭县人民政府, 云蛉县人民政府, true",
        "江州市人民政府, 江川市人民政府, true",
        "江州市人民政府, 海门市人民政府, true",
    })
    void titleMustNameWhoSigns(String signature, String inTitle, boolean wrong) {
        ReportDraft draft = signedBy(signature, "").title(inTitle + "2021年政府信息公开工作年度报告");
        assertThat(findings(draft, RULE)).hasSize(wrong ? 1 : 0);
    }

    @Test
    void sentenceThatNamesTheReportMustNameWhoSigns() {
        ReportDraft draft = Reports.sound2021().preamble("现公布黄坪镇2021年政府信息公开工作年度报告。电话：0571-86120012");
        assertThat(finding(draft, RULE).actual()).contains("黄坪镇");
    }

    @Test
    void sameOtherNameIsToldOnce() {
        ReportDraft draft = signedBy("云岭县青石镇人民政府", "黄坪镇高度重视。黄坪镇党委认真落实。");
        assertThat(finding(draft, RULE).message()).contains("（2处）");
    }

    @Test
    void reportWithoutAnOrganizationIsNotEvaluated() {
        assertThat(reason(Reports.sound2021().organization(null), RULE)).isEqualTo("看不出是哪个单位的报告");
    }

    @ParameterizedTest
    @CsvSource({
        "青岭高新技术产业开发区管理委员会, 青岭高新区",
        "青岭经济技术开发区管理委员会, 青岭经开区",
        "青岭综合保税区管理委员会, 青岭综保区",
        "云岭藏族自治州教育局, 云岭州教育局",
        "云岭苗族自治县人民政府, 云岭县人民政府",
        "白石瑶族乡人民政府, 白石乡人民政府",
    })
    void usualShortNamesAreTheSameName(String organization, String title) {
        assertThat(findings(signedBy(organization, "全年公开信息20条。").title(title + "2021年政府信息公开工作年度报告"), RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "白石乡人民政府, 内容涵盖乡政府2021年的工作。",
        "白石镇人民政府, 全年镇政府公开信息20条。",
        "青山街道办事处, 聚焦街道办事处中心工作。",
        "临江县教育局, 问题反馈县教育局办公室整改。",
        "白石乡人民政府, 现公布我乡2021年政府信息公开工作年度报告。",
    })
    void wordsInFrontOfAUnitAndWhoSpeaksAreNoOtherName(String organization, String sentence) {
        assertThat(findings(signedBy(organization, sentence), RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"白沙街道办事处, true", "云岭县教育局, true", "青岭市人民政府, false", "青岭市人民政府办公室, false"})
    void applicationsAddressedToTheSuperiorAreCopied(String organization, boolean copied) {
        assertThat(findings(signedBy(organization, "受理公民向市政府及市政府办公室提出的政府信息公开申请5件。"), RULE))
                .hasSize(copied ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "沭阳县教育局, 网页标题, 沐阳县教育局2021年政府信息公开工作年度报告, 沐阳县教育局",
        "沭阳县教育局, 网页标题, 政府信息公开年报_沐阳县人民政府, 沐阳县人民政府",
        "云岭县青石镇人民政府, 文件名, 3-青右镇2021年政府信息公开年报, 青右镇",
    })
    void nameOneCharacterOffInThePagesTitleOrTheFilesNameIsAWarning(
            String organization, String where, String title, String other) {
        Finding finding = finding(signedBy(organization, "").metadata(where, title), RULE);
        assertThat(finding.actual()).contains(other);
        assertThat(finding.message()).contains("只差一字", title);
    }

    @ParameterizedTest
    @CsvSource({
        "沭阳县教育局, 网页标题, 沭阳县教育局2021年政府信息公开工作年度报告-沭阳县人民政府",
        "云岭县青石镇人民政府, 网页标题, 政府信息公开年报-平川县人民政府门户网站",
        "云岭县青石镇人民政府, 文件名, 黄坪镇2021",
        "云岭县青石镇人民政府, 文件名, report-2021-final",
    })
    void otherNamesAroundTheReportAreThoseOfSitesAndCollectors(String organization, String where, String title) {
        assertThat(findings(signedBy(organization, "").metadata(where, title), RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县城市投资公司, 由平川县行政审批局编制, 平川县行政审批局",
        "云岭县教育局, 本报告由云岭县水利局组织编制, 云岭县水利局",
        "云岭县青石镇人民政府, 本报告由云岭县黄坪镇人民政府编制, 云岭县黄坪镇人民政府",
    })
    void whoCompiledTheReportIsWhoReports(String organization, String sentence, String other) {
        ReportDraft draft = signedBy(organization, "").preamble("《政府信息公开条例》，" + sentence + "。");
        assertThat(finding(draft, RULE).actual()).contains(other);
    }

    @Test
    void ownCountyWithOneCharacterWrongIsAWarning() {
        ReportDraft draft = signedBy("沭阳县韩山镇人民政府", "2021年，沐阳县韩山镇公开信息20条。");
        assertThat(finding(draft, RULE).actual()).contains("沐阳县");
        assertThat(findings(signedBy("沭阳县韩山镇人民政府", "2021年，沭阳县韩山镇公开信息20条。"), RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县青石镇人民政府, 现公布云岭县民族宗教事务局2021年政府信息公开工作年度报告, 云岭县民族宗教事务局",
        "白沙街道办事处, 发布江州市云岭区人民政府办公室2021年政府信息公开工作年度报告, 江州市云岭区人民政府办公室",
    })
    void officeOfASuperiorWhoseReportIsPublishedIsAWarning(String organization, String sentence, String other) {
        ReportDraft draft = signedBy(organization, "").preamble("根据《政府信息公开条例》，" + sentence + "。");
        assertThat(finding(draft, RULE).actual()).contains(other);
    }

    @Test
    void whatOnlyASuperiorCanSumUpIsCopiedFromItsReport() {
        String sentence = "由江州市人民政府办公室综合各县（市、区）统计数据编制而成。";
        assertThat(finding(signedBy("云岭县青石镇人民政府", sentence), RULE).message()).contains("综合各县", "像是照搬上级报告的句子");
        assertThat(findings(signedBy("江州市人民政府", sentence), RULE)).isEmpty();
    }

    @Test
    void shortNameOfTheSameOfficeIsItsName() {
        String full = "广南壮族自治区北湾经济区规划建设管理办公室";
        ReportDraft draft = signedBy(full, "").title("自治区北湾办2021年政府信息公开工作年度报告");
        assertThat(findings(draft, RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县青石镇人民政府, 由云岭县人民政府办公室统一编制",
        "云岭县人民政府, 本报告由云岭县政务服务和数据局编制",
        "云岭县教育局, 由局办公室负责编制",
        "云岭县教育局, 由云岭县教育局编制",
    })
    void ownOfficesAndSuperiorsMayCompileIt(String organization, String sentence) {
        ReportDraft draft = signedBy(organization, "").preamble("《政府信息公开条例》，" + sentence + "。");
        assertThat(findings(draft, RULE)).isEmpty();
    }
}
