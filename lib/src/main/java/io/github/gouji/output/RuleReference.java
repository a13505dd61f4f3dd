package io.github.gouji.output;

import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleExample;
import io.github.gouji.rule.Threshold;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.catalog.Families;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.wording.SeverityText;
import java.util.List;
import java.util.Locale;

/** The rule reference in Markdown, made of the catalogue alone: a chapter for each family, an entry for each rule. */
final class RuleReference {

    private static final Words INTRODUCTION = new Words("""
            # 规则

            本文由规则目录生成：`gouji rules --format markdown`。每条规则的正例和反例都由测试运行。

            严重程度：**错误**，报告自相矛盾或者不符合全国统一格式；**警告**，审核时会退回；**提示**，值得看一看。
            规则的输入缺失时不算通过，而是“未检查”，并说明原因。

            关闭一条规则，在配置文件（`--config gouji.json`）中写 `{"disable": ["规则编号"]}`，或者
            `ReportValidator.builder().disable("规则编号")`；改变严重程度，写 `{"severity": {"规则编号": "info"}}`，或者
            `.severity("规则编号", Severity.INFO)`。规则比较用的数（阈值）列在该规则下，改变它写
            `{"thresholds": {"阈值名": 数}}`，或者`.threshold("阈值名", 数)`。
            """, """
            # Rules

            Generated from the catalogue: `gouji rules --format markdown --lang en`. The passing and the failing example of each rule are run by a test.

            Severities: **error**, the report contradicts itself or the national format; **warning**, a reviewer would send it back; **info**, worth a look.
            A rule whose input is missing has not passed: it is “not evaluated”, with the reason.

            To silence a rule write `{"disable": ["its id"]}` in the configuration file (`--config gouji.json`), or
            `ReportValidator.builder().disable("its id")`; to change its severity write `{"severity": {"its id": "info"}}`, or
            `.severity("its id", Severity.INFO)`. Numbers that a rule compares with (thresholds) are listed with it; to change one
            write `{"thresholds": {"its name": number}}`, or `.threshold("its name", number)`.
            """);

    private final Locale locale;

    RuleReference(Locale locale) {
        this.locale = locale;
    }

    String render() {
        StringBuilder text = new StringBuilder(INTRODUCTION.in(locale)).append('\n');
        String family = "";
        for (Rule rule : RuleCatalog.all()) {
            if (!rule.family().equals(family)) {
                family = rule.family();
                text.append("## ").append(family).append(".*\n\n");
            }
            addRule(text, rule);
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void addRule(StringBuilder text, Rule rule) {
        text.append("### ")
                .append(rule.name(locale))
                .append(" `")
                .append(rule.id())
                .append("`\n\n");
        text.append("**").append(rule.statement(locale)).append("** · ");
        text.append(SeverityText.of(rule.severity()).name(locale)).append("\n\n");
        text.append(rule.explanation(locale)).append("\n\n");
        line(text, new Words("依据", "Basis"), rule.basis());
        RuleExample.of(rule).ifPresent(example -> addExample(text, example));
        List<Threshold> thresholds = Families.thresholds(rule);
        if (!thresholds.isEmpty()) {
            addThresholds(text, thresholds);
        }
        line(text, new Words("关闭", "Silence"), "`{\"disable\": [\"" + rule.id() + "\"]}`");
    }

    private void addExample(StringBuilder text, RuleExample example) {
        block(text, new Words("正例", "Passes"), example.sound());
        String unsound = example.unsound().isBlank() ? new Words("（没有）", "(left out)").in(locale) : example.unsound();
        block(text, new Words("反例", "Fails"), unsound);
    }

    private void addThresholds(StringBuilder text, List<Threshold> thresholds) {
        text.append(new Words("阈值", "Thresholds").in(locale))
                .append(colon().strip())
                .append("\n\n");
        for (Threshold threshold : thresholds) {
            text.append("- `").append(threshold.key()).append("` ");
            text.append(threshold.describe(locale)).append(colon());
            text.append(threshold.standard().toPlainString()).append('\n');
        }
        text.append('\n');
    }

    private void line(StringBuilder text, Words name, String value) {
        text.append(name.in(locale)).append(colon()).append(value).append("\n\n");
    }

    private void block(StringBuilder text, Words name, String value) {
        text.append(name.in(locale)).append(colon().strip()).append("\n\n```text\n");
        text.append(value).append("\n```\n\n");
    }

    private String colon() {
        return new Words("：", ": ").in(locale);
    }
}
