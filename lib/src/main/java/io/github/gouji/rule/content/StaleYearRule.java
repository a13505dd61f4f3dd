package io.github.gouji.rule.content;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Sentences;
import io.github.gouji.text.Token;
import io.github.gouji.text.Tokenizer;
import io.github.gouji.text.WordFinder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan names a year that is over: rule {@code content.stale-year}. Section 五 tells problems, what was improved
 * this year, and what is planned; only sentences that speak of the future, or stand under 改进措施 and do not look back,
 * are plans.
 */
final class StaleYearRule {

    static final Rule RULE = Rule.of("content.stale-year", Severity.INFO, Basis.CONVENTION);
    private static final int SECTION = 5;

    private static final WordFinder FUTURE = new WordFinder("将", "计划", "打算", "拟", "下一步", "力争");
    private static final WordFinder EFFORT =
            new WordFinder("加大", "加强", "强化", "完善", "提升", "健全", "继续", "着力", "进一步", "推进", "深化", "优化");
    private static final WordFinder LOOKING_BACK = new WordFinder(
            "了", "已", "取得", "存在", "不足", "虽然", "截至", "累计", "完成", "同比", "上年", "去年", "以来", "整改情况", "得到", "成效", "印发", "召开",
            "年初", "相比");
    private static final WordFinder PLANS =
            new WordFinder("改进措施", "整改措施", "下一步", "工作打算", "努力方向", "改进方向", "解决办法", "工作计划", "下步");
    private static final WordFinder REVIEWS = new WordFinder("整改情况", "改进情况", "上年度", "上一年度", "主要问题", "存在问题", "存在的问题");

    private StaleYearRule() {}

    static void check(AnnualReport report, Examination examination) {
        Optional<Section> section = report.section(SECTION);
        if (report.year().isEmpty() || section.isEmpty()) {
            examination.notEvaluated(
                    RULE, section.isEmpty() ? Reasons.of("no-section").with("number", "五") : Reasons.noYear());
            return;
        }
        examination.evaluated(RULE);
        boolean plans = false;
        for (Passage passage : section.get().paragraphs()) {
            String text = ChineseText.compact(passage.text());
            String heading = Headings.of(text);
            if (!heading.isEmpty() && (PLANS.isIn(heading) || REVIEWS.isIn(heading))) {
                plans = PLANS.isIn(heading);
            }
            boolean planned = plans || text.startsWith("下一步") || text.startsWith("下步");
            for (String sentence : Sentences.of(text)) {
                checkSentence(sentence, passage, report.year().get(), planned, examination);
            }
        }
    }

    private static void checkSentence(
            String sentence, Passage passage, int reportYear, boolean plans, Examination examination) {
        Token year = yearWithAPlan(sentence, reportYear);
        if (year == null) {
            return;
        }
        String rest = new Tokenizer(sentence).text().substring(year.end()).replace("了解", "");
        if (LOOKING_BACK.isIn(rest) || !FUTURE.isIn(rest) && !(plans && EFFORT.isIn(rest))) {
            return;
        }
        examination.fail(Fault.of(RULE)
                .severity(plans ? Severity.WARNING : Severity.INFO)
                .at(passage.place())
                .with("quote", sentence)
                .expected(reportYear + 1, Objects.requireNonNull(year.date()).year()));
    }

    /** The last bare year of a sentence, if it is over. */
    private static @Nullable Token yearWithAPlan(String sentence, int reportYear) {
        Token found = null;
        Tokenizer tokens = new Tokenizer(sentence);
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (token.date() != null && token.date().year() > 0) {
                boolean over = token.date().year() <= reportYear && token.date().month() == 0;
                found = over ? token : null;
            }
        }
        return found;
    }
}
