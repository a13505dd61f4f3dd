package io.github.gouji.report;

import static io.github.gouji.report.DisclosureColumn.*;
import static io.github.gouji.report.FormColumn.Trait.STEADY;

import io.github.gouji.report.FormColumn.Nature;
import java.util.List;

/** The form of 国办公开办函〔2021〕30号, for report years from 2021: all that is its own. */
final class Format2021 {

    private Format2021() {}

    static FormDefinition definition() {
        return new FormDefinition(
                2021,
                "国办公开办函〔2021〕30号",
                List.of("工作年度报告格式"),
                List.of("制发件数", "现行有效", "废止件数"),
                List.of(disclosure(), FormParts.applications(otherRows()), FormParts.review()));
    }

    private static List<FormRow> otherRows() {
        return List.of(
                FormParts.ground(
                        Outcome.OTHER, ApplicationRow.OTHER_NOT_SUPPLEMENTED, "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
                FormParts.ground(
                        Outcome.OTHER, ApplicationRow.OTHER_FEE_UNPAID, "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
                FormParts.ground(Outcome.OTHER, ApplicationRow.OTHER_MISCELLANEOUS, "3.", "其他"));
    }

    private static FormTable disclosure() {
        return new FormTable(
                TableKind.DISCLOSURE,
                List.of(
                        FormParts.disclosure(DisclosureRow.REGULATIONS, "一", "规章", ISSUED, REPEALED, IN_FORCE),
                        FormParts.disclosure(
                                DisclosureRow.NORMATIVE_DOCUMENTS, "一", "行政规范性文件", ISSUED, REPEALED, IN_FORCE),
                        FormParts.disclosure(DisclosureRow.LICENSING, "五", "行政许可", DECISIONS),
                        FormParts.disclosure(DisclosureRow.PENALTIES, "六", "行政处罚", DECISIONS),
                        FormParts.disclosure(DisclosureRow.COERCION, "六", "行政强制", DECISIONS),
                        FormParts.disclosure(DisclosureRow.FEES, "八", "行政事业性收费", AMOUNT)),
                List.of(
                        FormParts.column(ISSUED, "本年制发件数").with(STEADY),
                        FormParts.column(REPEALED, "本年废止件数"),
                        FormParts.column(IN_FORCE, "现行有效件数").with(STEADY),
                        FormParts.column(DECISIONS, "本年处理决定数量").with(STEADY),
                        FormParts.column(AMOUNT, Nature.AMOUNT, "万元", "本年收费金额（单位：万元）", "本年收费金额（万元）", "本年收费金额")
                                .with(STEADY)));
    }
}
