package io.github.gouji.rule.content;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FeeStatement;
import io.github.gouji.rule.OrganizationKind;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report owes its readers: rules {@code content.assessment}, {@code content.fee}, {@code content.problems}. */
final class DutyRules {

    static final Rule ASSESSMENT = Rule.of("content.assessment", Severity.INFO, Basis.ARTICLE_50);
    static final Rule FEE = Rule.of("content.fee", Severity.WARNING, "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）");
    static final Rule PROBLEMS = Rule.of("content.problems", Severity.INFO, Basis.CONVENTION);

    /** 国办函〔2020〕109号 is in force from 2021. */
    private static final int FIRST_YEAR_OF_FEES = 2021;

    private static final WordFinder APPRAISAL = new WordFinder("考核", "考评");
    private static final WordFinder REVIEW_BY_SOCIETY = new WordFinder("评议", "满意度", "测评");
    private static final WordFinder ACCOUNTABILITY = new WordFinder("追究", "追责", "问责");
    private static final WordFinder HANDLING_FEE = new WordFinder("信息处理费", "信息公开处理费");
    private static final WordFinder PROBLEM = new WordFinder(
            "问题", "不足", "不够", "薄弱", "有待", "欠缺", "困难", "差距", "短板", "不高", "不强", "不到位", "不及时", "不全面", "不深", "不多", "不熟",
            "偏少", "偏低", "单一", "缺乏", "滞后", "需加强", "需进一步", "需提升", "需完善", "松懈", "不平衡", "不规范", "不完善", "不健全", "仍需", "还需",
            "弱项");
    private static final WordFinder MEASURE = new WordFinder(
            "改进", "加强", "提升", "整改", "措施", "下一步", "完善", "强化", "健全", "优化", "加大", "提高", "深化", "推进", "拓展", "规范", "丰富", "落实",
            "开展", "抓好", "做好", "创新", "培训", "针对");

    private DutyRules() {}

    static void check(AnnualReport report, Examination examination) {
        checkAssessment(report, examination);
        checkFee(report, examination);
        checkProblems(report, examination);
    }

    private static void checkAssessment(AnnualReport report, Examination examination) {
        if (!OrganizationKind.of(report.organization().orElse("")).isGovernment()) {
            examination.notEvaluated(ASSESSMENT, Reasons.of("no-government"));
            return;
        }
        examination.evaluated(ASSESSMENT);
        List<String> missing = new ArrayList<>();
        addUnlessTold(report, APPRAISAL, "工作考核", missing);
        addUnlessTold(report, REVIEW_BY_SOCIETY, "社会评议", missing);
        addUnlessTold(report, ACCOUNTABILITY, "责任追究", missing);
        if (!missing.isEmpty()) {
            examination.fail(Fault.of(ASSESSMENT).with("missing", Words.quoted(missing)));
        }
    }

    private static void addUnlessTold(AnnualReport report, WordFinder words, String label, List<String> missing) {
        if (report.passages().noneMatch(passage -> words.isIn(ChineseText.compact(passage.text())))) {
            missing.add(label);
        }
    }

    private static void checkFee(AnnualReport report, Examination examination) {
        Optional<Section> last = report.section(Section.TITLES.size());
        if (report.year().isEmpty()) {
            examination.notEvaluated(FEE, Reasons.noYear());
        } else if (report.year().get() < FIRST_YEAR_OF_FEES) {
            examination.notEvaluated(FEE, Reasons.of("no-fee-duty"));
        } else if (last.isEmpty()) {
            examination.notEvaluated(FEE, Reasons.of("no-section").with("number", "六"));
        } else {
            examination.evaluated(FEE);
            if (!FeeStatement.isMade(report)) {
                boolean elsewhere = report.passages().anyMatch(passage -> HANDLING_FEE.isIn(passage.text()));
                Fault fault = Fault.of(FEE, elsewhere ? "elsewhere" : "message")
                        .at(last.get().place());
                examination.fail(elsewhere ? fault.severity(Severity.INFO) : fault);
            }
        }
    }

    private static void checkProblems(AnnualReport report, Examination examination) {
        String text = report.sections().stream()
                .filter(section -> section.number() == 5)
                .flatMap(section -> section.paragraphs().stream())
                .map(passage -> ChineseText.compact(passage.text()))
                .reduce("", String::concat);
        if (text.isEmpty()) {
            examination.notEvaluated(PROBLEMS, Reasons.of("no-section").with("number", "五"));
            return;
        }
        examination.evaluated(PROBLEMS);
        Place place = report.section(5).map(Section::place).orElse(Place.UNKNOWN);
        if (!PROBLEM.isIn(text)) {
            examination.fail(Fault.of(PROBLEMS).at(place));
        } else if (!MEASURE.isIn(text)) {
            examination.fail(Fault.of(PROBLEMS, "measures").at(place));
        }
    }
}
