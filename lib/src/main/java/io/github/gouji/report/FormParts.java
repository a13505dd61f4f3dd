package io.github.gouji.report;

import static io.github.gouji.report.ApplicantType.BUSINESS;
import static io.github.gouji.report.ApplicantType.LEGAL_SERVICE;
import static io.github.gouji.report.ApplicantType.NATURAL_PERSON;
import static io.github.gouji.report.ApplicantType.OTHER_ORGANIZATION;
import static io.github.gouji.report.ApplicantType.PUBLIC_WELFARE;
import static io.github.gouji.report.ApplicantType.RESEARCH;
import static io.github.gouji.report.ApplicantType.TOTAL;
import static io.github.gouji.report.ApplicationRow.*;

import io.github.gouji.report.FormColumn.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What all variants of the form have in common: table 四, and table 三 but for its rows under （六）. */
final class FormParts {

    /** The group under which table 三 lists what became of applications. */
    static final String RESULTS = "三、本年度办理结果";

    private static final List<FormKey> APPLICANTS = List.of(ApplicantType.values());

    private FormParts() {}

    /** Table 三 with the variant's own rows under （六）. */
    static FormTable applications(List<FormRow> otherRows) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(row(RECEIVED, "一、", "本年新收政府信息公开申请数量"));
        rows.add(row(CARRIED_OVER, "二、", "上年结转政府信息公开申请数量", "上年转结政府信息公开申请数量"));
        rows.add(result(GRANTED, "（一）", "予以公开"));
        rows.add(result(PARTIALLY_GRANTED, "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）"));
        String denied = "（三）不予公开";
        rows.add(result(denied, DENIED_STATE_SECRET, "1.", "属于国家秘密"));
        rows.add(result(denied, DENIED_BY_OTHER_LAW, "2.", "其他法律行政法规禁止公开"));
        rows.add(result(denied, DENIED_SAFETY_STABILITY, "3.", "危及“三安全一稳定”"));
        rows.add(result(denied, DENIED_THIRD_PARTY, "4.", "保护第三方合法权益"));
        rows.add(result(denied, DENIED_INTERNAL_AFFAIRS, "5.", "属于三类内部事务信息"));
        rows.add(result(denied, DENIED_PROCESS_INFORMATION, "6.", "属于四类过程性信息"));
        rows.add(result(denied, DENIED_ENFORCEMENT_FILE, "7.", "属于行政执法案卷"));
        rows.add(result(denied, DENIED_QUERY_MATTER, "8.", "属于行政查询事项"));
        String unavailable = "（四）无法提供";
        rows.add(result(unavailable, UNAVAILABLE_NOT_HELD, "1.", "本机关不掌握相关政府信息"));
        rows.add(result(unavailable, UNAVAILABLE_NEEDS_CREATION, "2.", "没有现成信息需要另行制作"));
        rows.add(result(unavailable, UNAVAILABLE_STILL_UNCLEAR, "3.", "补正后申请内容仍不明确"));
        String rejected = "（五）不予处理";
        rows.add(result(rejected, REJECTED_PETITION, "1.", "信访举报投诉类申请"));
        rows.add(result(rejected, REJECTED_REPEATED, "2.", "重复申请"));
        rows.add(result(rejected, REJECTED_PUBLICATION, "3.", "要求提供公开出版物"));
        rows.add(result(rejected, REJECTED_EXCESSIVE, "4.", "无正当理由大量反复申请"));
        rows.add(result(rejected, REJECTED_CONFIRMATION, "5.", "要求行政机关确认或重新出具已获取信息"));
        rows.addAll(otherRows);
        rows.add(result(RESULT_TOTAL, "（七）", "总计"));
        rows.add(row(CARRIED_FORWARD, "四、", "结转下年度继续办理", "转结下年度继续办理"));
        return new FormTable(TableKind.APPLICATIONS, rows, applicantColumns());
    }

    /** A row under 三、 that has no item above it. */
    static FormRow result(ApplicationRow key, String ordinal, String label, String... tolerated) {
        return new FormRow(key, List.of(RESULTS), ordinal, label, List.of(tolerated), APPLICANTS);
    }

    /** A row under an item of 三、. */
    static FormRow result(String item, ApplicationRow key, String ordinal, String label) {
        return new FormRow(key, List.of(RESULTS, item), ordinal, label, List.of(), APPLICANTS);
    }

    private static FormRow row(ApplicationRow key, String ordinal, String label, String... tolerated) {
        return new FormRow(key, List.of(), ordinal, label, List.of(tolerated), APPLICANTS);
    }

    private static List<FormColumn> applicantColumns() {
        return List.of(
                column(NATURAL_PERSON, "自然人"),
                column(BUSINESS, "商业企业"),
                column(RESEARCH, "科研机构"),
                column(PUBLIC_WELFARE, "社会公益组织"),
                column(LEGAL_SERVICE, "法律服务机构"),
                column(OTHER_ORGANIZATION, "其他"),
                column(TOTAL, "总计", "合计"));
    }

    /** Table 四. */
    static FormTable review() {
        List<FormKey> outcomes = List.of(ReviewOutcome.values());
        return new FormTable(
                TableKind.REVIEW,
                List.of(
                        new FormRow(ReviewBlock.RECONSIDERATION, List.of(), "", "行政复议", List.of(), outcomes),
                        new FormRow(
                                ReviewBlock.DIRECT_LITIGATION, List.of("行政诉讼"), "", "未经复议直接起诉", List.of(), outcomes),
                        new FormRow(
                                ReviewBlock.LITIGATION_AFTER_RECONSIDERATION,
                                List.of("行政诉讼"),
                                "",
                                "复议后起诉",
                                List.of(),
                                outcomes)),
                List.of(
                        column(ReviewOutcome.UPHELD, "结果维持", "维持"),
                        column(ReviewOutcome.CORRECTED, "结果纠正", "纠正"),
                        column(ReviewOutcome.OTHER_RESULT, "其他结果", "其他"),
                        column(ReviewOutcome.PENDING, "尚未审结", "未审结"),
                        column(ReviewOutcome.TOTAL, "总计", "合计")));
    }

    /** A column of counts. */
    static FormColumn column(FormKey key, String label, String... tolerated) {
        return new FormColumn(key, label, List.of(tolerated), Nature.COUNT);
    }

    /** A row of table 二. */
    static FormRow disclosure(DisclosureRow key, String item, String label, DisclosureColumn... columns) {
        return new FormRow(
                key,
                List.of("第二十条第（" + item + "）项"),
                "",
                label,
                List.of(),
                Stream.<FormKey>of(columns).toList());
    }
}
