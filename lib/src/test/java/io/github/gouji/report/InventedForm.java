package io.github.gouji.report;

import static io.github.gouji.report.DisclosureColumn.AMOUNT;
import static io.github.gouji.report.DisclosureColumn.DECISIONS;
import static io.github.gouji.report.DisclosureColumn.IN_FORCE;
import static io.github.gouji.report.DisclosureColumn.ISSUED;
import static io.github.gouji.report.DisclosureColumn.REPEALED;
import static io.github.gouji.report.FormColumn.Trait.STEADY;

import io.github.gouji.report.FormColumn.Nature;
import java.util.ArrayList;
import java.util.List;

/**
 * A form that nobody prescribed, from 2027 on: one row more under （五）, one kind of applicant more, one
 * column more in item （一）. It is found only
 * where the directory {@code src/test/third-form} is on the class path.
 */
public final class InventedForm implements FormDefinition.Further {

    /** The row that no other variant has. */
    public enum Row implements FormKey {
        /** （五）6.由程序批量生成的申请. */
        REJECTED_GENERATED
    }

    /** The columns that no other variant has. */
    public enum Column implements FormKey {
        /** 本年修订件数, of table 二. */
        REVISED,
        /** 境外机构, of table 三. */
        FOREIGN_ORGANIZATION
    }

    @Override
    public FormDefinition definition() {
        return new FormDefinition(
                2027,
                "国办公开办函〔2027〕5号",
                List.of("报告新格式"),
                List.of("修订件数"),
                List.of(disclosure(), applications(), FormParts.review()));
    }

    private static FormTable applications() {
        FormTable shared = FormParts.applications(List.of(
                FormParts.ground(Outcome.REJECTED, Row.REJECTED_GENERATED, "6.", "由程序批量生成的申请"),
                FormParts.ground(
                        Outcome.OTHER, ApplicationRow.OTHER_NOT_SUPPLEMENTED, "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
                FormParts.ground(
                        Outcome.OTHER, ApplicationRow.OTHER_FEE_UNPAID, "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
                FormParts.ground(Outcome.OTHER, ApplicationRow.OTHER_MISCELLANEOUS, "3.", "其他")));
        List<FormColumn> columns = new ArrayList<>(shared.columns());
        columns.add(columns.size() - 1, FormParts.column(Column.FOREIGN_ORGANIZATION, "境外机构"));
        List<FormKey> keys = columns.stream().map(FormColumn::key).toList();
        return new FormTable(
                TableKind.APPLICATIONS,
                shared.rows().stream().map(row -> over(row, keys)).toList(),
                columns);
    }

    private static FormRow over(FormRow row, List<FormKey> columns) {
        return new FormRow(
                row.key(), row.groups(), row.ordinal(), row.label(), row.tolerated(), columns, row.outcome());
    }

    private static FormTable disclosure() {
        FormKey[] documents = {ISSUED, Column.REVISED, REPEALED, IN_FORCE};
        return new FormTable(
                TableKind.DISCLOSURE,
                List.of(
                        FormParts.disclosure(DisclosureRow.REGULATIONS, "一", "规章", documents),
                        FormParts.disclosure(DisclosureRow.NORMATIVE_DOCUMENTS, "一", "行政规范性文件", documents),
                        FormParts.disclosure(DisclosureRow.LICENSING, "五", "行政许可", DECISIONS),
                        FormParts.disclosure(DisclosureRow.PENALTIES, "六", "行政处罚", DECISIONS),
                        FormParts.disclosure(DisclosureRow.COERCION, "六", "行政强制", DECISIONS),
                        FormParts.disclosure(DisclosureRow.FEES, "八", "行政事业性收费", AMOUNT)),
                List.of(
                        FormParts.column(ISSUED, "本年制发件数").with(STEADY),
                        FormParts.column(Column.REVISED, "本年修订件数"),
                        FormParts.column(REPEALED, "本年废止件数"),
                        FormParts.column(IN_FORCE, "现行有效件数").with(STEADY),
                        FormParts.column(DECISIONS, "本年处理决定数量").with(STEADY),
                        FormParts.column(AMOUNT, Nature.AMOUNT, "万元", "本年收费金额（单位：万元）")
                                .with(STEADY)));
    }
}
