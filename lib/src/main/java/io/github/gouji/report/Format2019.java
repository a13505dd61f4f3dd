package io.github.gouji.report;

import static io.github.gouji.report.DisclosureColumn.*;
import static io.github.gouji.report.FormColumn.Trait.SHARED;
import static io.github.gouji.report.FormColumn.Trait.STEADY;

import io.github.gouji.report.FormColumn.Nature;
import java.util.List;

/** The form of 国办公开办函〔2019〕60号 (试行), for report years 2019 and 2020: all that is its own. */
final class Format2019 {

    private Format2019() {}

    static FormDefinition definition() {
        return new FormDefinition(
                2019,
                "国办公开办函〔2019〕60号",
                List.of("关于政府信息公开工作年度报告有关事项的通知", "工作年度报告格式(试行)"),
                List.of("新制作", "上一年项目", "对外管理服务", "集中采购"),
                List.of(
                        disclosure(),
                        FormParts.applications(
                                List.of(FormParts.result(Outcome.OTHER, ApplicationRow.OTHER, Outcome.OTHER.label()))),
                        FormParts.review()));
    }

    private static FormTable disclosure() {
        return new FormTable(
                TableKind.DISCLOSURE,
                List.of(
                        FormParts.disclosure(DisclosureRow.REGULATIONS, "一", "规章", MADE, PUBLISHED, PUBLISHED_TOTAL),
                        FormParts.disclosure(
                                DisclosureRow.NORMATIVE_DOCUMENTS, "一", "规范性文件", MADE, PUBLISHED, PUBLISHED_TOTAL),
                        FormParts.disclosure(DisclosureRow.LICENSING, "五", "行政许可", ITEMS_LAST_YEAR, CHANGE, DECISIONS),
                        FormParts.disclosure(
                                DisclosureRow.OTHER_SERVICES, "五", "其他对外管理服务事项", ITEMS_LAST_YEAR, CHANGE, DECISIONS),
                        FormParts.disclosure(DisclosureRow.PENALTIES, "六", "行政处罚", ITEMS_LAST_YEAR, CHANGE, DECISIONS),
                        FormParts.disclosure(DisclosureRow.COERCION, "六", "行政强制", ITEMS_LAST_YEAR, CHANGE, DECISIONS),
                        FormParts.disclosure(DisclosureRow.FEES, "八", "行政事业性收费", ITEMS_LAST_YEAR, CHANGE),
                        FormParts.disclosure(DisclosureRow.PROCUREMENT, "九", "政府集中采购", PROJECTS, AMOUNT)),
                List.of(
                        FormParts.column(MADE, "本年新制作数量"),
                        FormParts.column(PUBLISHED, "本年新公开数量"),
                        FormParts.column(PUBLISHED_TOTAL, "对外公开总数量").with(STEADY),
                        FormParts.column(ITEMS_LAST_YEAR, "上一年项目数量").with(STEADY, SHARED),
                        FormParts.column(CHANGE, Nature.CHANGE, "", "本年增/减", "本年增减")
                                .with(SHARED),
                        FormParts.column(DECISIONS, "处理决定数量").with(STEADY),
                        FormParts.column(PROJECTS, "采购项目数量").with(STEADY),
                        FormParts.column(AMOUNT, Nature.AMOUNT, "", "采购总金额", "采购总金额（万元）", "采购总金额（单位：万元）", "采购总金额（元）")
                                .with(STEADY)));
    }
}
