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
import io.github.gouji.report.FormColumn.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What all variants of the form have in common: table 四, and table 三 but for rows of a variant's own. */
final class FormParts {

    /** The group under which table 三 lists what became of applications. */
    static final String RESULTS = "三、本年度办理结果";

    private static final List<FormKey> APPLICANTS = List.of(ApplicantType.values());

    private FormParts() {}

    /** Table 三 with rows of the variant's own: each stands last under its outcome. */
    static FormTable applications(List<FormRow> own) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(row(RECEIVED, "一、", "本年新收政府信息公开申请数量"));
        rows.add(row(CARRIED_OVER, "二、", "上年结转政府信息公开申请数量", "上年转结政府信息公开申请数量"));
        Stream.concat(results().stream(), own.stream())
                .sorted(Comparator.comparing(FormRow::outcome))
                .forEach(rows::add);
        rows.add(row(CARRIED_FORWARD, "四、", "结转下年度继续办理", "转结下年度继续办理"));
        return new FormTable(TableKind.APPLICATIONS, rows, applicantColumns());
    }

    private static List<FormRow> results() {
        return List.of(
                result(Outcome.GRANTED, GRANTED, Outcome.GRANTED.label()),
                result(Outcome.PARTIALLY_GRANTED, PARTIALLY_GRANTED, "部分公开（区分处理的，只计这一情形，不计其他情形）"),
                ground(Outcome.DENIED, DENIED_STATE_SECRET, "1.", "属于国家秘密"),
                ground(Outcome.DENIED, DENIED_BY_OTHER_LAW, "2.", "其他法律行政法规禁止公开"),
                ground(Outcome.DENIED, DENIED_SAFETY_STABILITY, "3.", "危及“三安全一稳定”"),
                ground(Outcome.DENIED, DENIED_THIRD_PARTY, "4.", "保护第三方合法权益"),
                ground(Outcome.DENIED, DENIED_INTERNAL_AFFAIRS, "5.", "属于三类内部事务信息"),
                ground(Outcome.DENIED, DENIED_PROCESS_INFORMATION, "6.", "属于四类过程性信息"),
                ground(Outcome.DENIED, DENIED_ENFORCEMENT_FILE, "7.", "属于行政执法案卷"),
                ground(Outcome.DENIED, DENIED_QUERY_MATTER, "8.", "属于行政查询事项"),
                ground(Outcome.UNAVAILABLE, UNAVAILABLE_NOT_HELD, "1.", "本机关不掌握相关政府信息"),
                ground(Outcome.UNAVAILABLE, UNAVAILABLE_NEEDS_CREATION, "2.", "没有现成信息需要另行制作"),
                ground(Outcome.UNAVAILABLE, UNAVAILABLE_STILL_UNCLEAR, "3.", "补正后申请内容仍不明确"),
                ground(Outcome.REJECTED, REJECTED_PETITION, "1.", "信访举报投诉类申请"),
                ground(Outcome.REJECTED, REJECTED_REPEATED, "2.", "重复申请"),
                ground(Outcome.REJECTED, REJECTED_PUBLICATION, "3.", "要求提供公开出版物"),
                ground(Outcome.REJECTED, REJECTED_EXCESSIVE, "4.", "无正当理由大量反复申请"),
                ground(Outcome.REJECTED, REJECTED_CONFIRMATION, "5.", "要求行政机关确认或重新出具已获取信息"),
                result(Outcome.TOTAL, RESULT_TOTAL, Outcome.TOTAL.label()));
    }

    /** The only row of an outcome. */
    static FormRow result(Outcome outcome, FormKey key, String label) {
        return new FormRow(key, List.of(RESULTS), outcome.itemOrdinal(), label, List.of(), APPLICANTS, outcome);
    }

    /** One of the rows under an outcome. */
    static FormRow ground(Outcome outcome, FormKey key, String ordinal, String label) {
        return new FormRow(key, List.of(RESULTS, outcome.item()), ordinal, label, List.of(), APPLICANTS, outcome);
    }

    private static FormRow row(ApplicationRow key, String ordinal, String label, String... tolerated) {
        return new FormRow(key, List.of(), ordinal, label, List.of(tolerated), APPLICANTS, null);
    }

    private static List<FormColumn> applicantColumns() {
        return List.of(
                column(NATURAL_PERSON, "自然人"),
                column(BUSINESS, "商业企业"),
                column(RESEARCH, "科研机构"),
                column(PUBLIC_WELFARE, "社会公益组织"),
                column(LEGAL_SERVICE, "法律服务机构"),
                column(OTHER_ORGANIZATION, "其他"),
                column(TOTAL, "总计", "合计").with(Trait.STEADY));
    }

    /** Table 四. */
    static FormTable review() {
        return new FormTable(
                TableKind.REVIEW,
                List.of(
                        block(ReviewBlock.RECONSIDERATION, List.of(), "行政复议"),
                        block(ReviewBlock.DIRECT_LITIGATION, List.of("行政诉讼"), "未经复议直接起诉"),
                        block(ReviewBlock.LITIGATION_AFTER_RECONSIDERATION, List.of("行政诉讼"), "复议后起诉")),
                List.of(
                        column(ReviewOutcome.UPHELD, "结果维持", "维持"),
                        column(ReviewOutcome.CORRECTED, "结果纠正", "纠正"),
                        column(ReviewOutcome.OTHER_RESULT, "其他结果", "其他"),
                        column(ReviewOutcome.PENDING, "尚未审结", "未审结"),
                        column(ReviewOutcome.TOTAL, "总计", "合计").with(Trait.STEADY)));
    }

    private static FormRow block(ReviewBlock key, List<String> groups, String label) {
        return new FormRow(key, groups, "", label, List.of(), List.of(ReviewOutcome.values()), null);
    }

    /** A column of counts. */
    static FormColumn column(FormKey key, String label, String... tolerated) {
        return column(key, Nature.COUNT, "", label, tolerated);
    }

    /** A column of some nature, and of the unit that the form fixes or an empty one. */
    static FormColumn column(FormKey key, Nature nature, String unit, String label, String... tolerated) {
        return new FormColumn(key, label, List.of(tolerated), nature, unit, Set.of());
    }

    /** A row of table 二. */
    static FormRow disclosure(FormKey key, String item, String label, FormKey... columns) {
        return new FormRow(key, List.of("第二十条第（" + item + "）项"), "", label, List.of(), List.of(columns), null);
    }
}
