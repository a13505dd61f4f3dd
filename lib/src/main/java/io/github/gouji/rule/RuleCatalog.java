package io.github.gouji.rule;

import static io.github.gouji.constraint.Severity.ERROR;
import static io.github.gouji.constraint.Severity.INFO;
import static io.github.gouji.constraint.Severity.WARNING;

import io.github.gouji.constraint.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules in one list; their texts are in the message bundle under {@code gouji.<id>}. */
final class RuleCatalog {

    private static final String FORM = FormHistory.notices() + "（年度报告格式）";
    private static final String ARTICLE_49 = "《政府信息公开条例》第四十九条";
    private static final String ARTICLE_50 = "《政府信息公开条例》第五十条";
    private static final String ACCURACY = "粤办函〔2010〕249号（数据准确）";
    private static final String ROLL_UP = "县级汇总惯例：政府的报告汇总本级各部门和下级政府的数据";
    private static final String CONVENTION = "惯例";

    static final List<Rule> RULES = List.of(
            rule("file.unreadable", ERROR, CONVENTION),
            rule("file.not-a-report", ERROR, CONVENTION),
            rule("file.several-reports", WARNING, CONVENTION),
            rule("file.encrypted", ERROR, CONVENTION),
            rule("file.unsupported", ERROR, CONVENTION),
            rule("file.empty", ERROR, CONVENTION),
            rule("file.limit", ERROR, CONVENTION),
            rule("format.variant", ERROR, FORM),
            rule("format.mixed", WARNING, FORM),
            rule("format.table-missing", ERROR, FORM),
            rule("format.table-as-picture", ERROR, CONVENTION),
            rule("format.row-missing", ERROR, FORM),
            rule("format.column-missing", ERROR, FORM),
            rule("format.row-unknown", INFO, FORM),
            rule("format.column-unknown", INFO, FORM),
            rule("format.label", INFO, FORM),
            rule("section.missing", ERROR, ARTICLE_50),
            rule("section.order", WARNING, ARTICLE_50),
            rule("section.title", WARNING, FORM),
            rule("section.number", INFO, FORM),
            rule("section.empty", WARNING, ARTICLE_50),
            rule("report.title", WARNING, FORM),
            rule("report.year", ERROR, FORM),
            rule("report.period", ERROR, FORM),
            rule("report.organization", WARNING, CONVENTION),
            rule("report.basis", WARNING, FORM),
            rule("report.signature", WARNING, CONVENTION),
            rule("report.date", WARNING, CONVENTION),
            rule("report.deadline", WARNING, ARTICLE_49),
            rule("report.contact", INFO, CONVENTION),
            rule("cell.blank", WARNING, CONVENTION),
            rule("cell.not-a-number", ERROR, CONVENTION),
            rule("cell.negative", ERROR, CONVENTION),
            rule("cell.fraction", ERROR, CONVENTION),
            rule("cell.notation", INFO, CONVENTION),
            rule("cell.split", WARNING, CONVENTION),
            rule("applications.balance", ERROR, FORM),
            rule("applications.result-total", ERROR, FORM),
            rule("applications.row-total", ERROR, FORM),
            rule("review.total", ERROR, FORM),
            rule("disclosure.in-force", WARNING, FORM),
            rule("disclosure.published", WARNING, FORM),
            rule("disclosure.unit", WARNING, FORM),
            rule("narrative.table", ERROR, ACCURACY),
            rule("narrative.sum", WARNING, ACCURACY),
            rule("narrative.percentage", WARNING, ACCURACY),
            rule("narrative.growth", WARNING, ACCURACY),
            rule("narrative.contradiction", WARNING, ACCURACY),
            rule("content.overview", WARNING, FORM),
            rule("content.assessment", INFO, ARTICLE_50),
            rule("content.fee", WARNING, "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"),
            rule("content.problems", INFO, CONVENTION),
            rule("content.stale-year", INFO, CONVENTION),
            rule("content.sensitive", WARNING, "《中华人民共和国保守国家秘密法》、《中华人民共和国个人信息保护法》"),
            rule("content.wording", INFO, CONVENTION),
            rule("years.carried-over", ERROR, FORM),
            rule("years.in-force", WARNING, FORM),
            rule("years.items", WARNING, FORM),
            rule("years.jump", INFO, CONVENTION),
            rule("years.duplicate", WARNING, CONVENTION),
            rule("rollup.sum", ERROR, ROLL_UP),
            rule("rollup.unit-missing", WARNING, ROLL_UP),
            rule("rollup.unit-twice", WARNING, ROLL_UP));

    static final Map<String, Rule> BY_ID =
            RULES.stream().collect(Collectors.toMap(Rule::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private RuleCatalog() {}

    private static Rule rule(String id, Severity severity, String basis) {
        return new Rule(id, severity, basis);
    }
}
