package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.YearMention;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.WordFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the report names its basis, and the notice that is in force for its year: rule {@code report.basis}. */
final class BasisRule {

    static final Rule RULE = Rule.of("report.basis", Severity.WARNING, Basis.FORM);
    private static final WordFinder REGULATION = new WordFinder("信息公开条例", "《条例》", "新条例");
    private static final WordFinder ISSUER = new WordFinder("公开办函");

    private BasisRule() {}

    static void check(AnnualReport report, Examination examination) {
        examination.evaluated(RULE);
        List<Passage> passages =
                Stream.concat(report.title().stream(), report.passages()).toList();
        Optional<ReportFormat> due = report.year().flatMap(ReportFormat::ofYear);
        due.filter(format -> citing(passages, format).isEmpty())
                .ifPresent(format -> checkSuperseded(report, format, passages, examination));
        boolean named = passages.stream().anyMatch(passage -> REGULATION.isIn(ChineseText.compact(passage.text())));
        if (!named) {
            examination.fail(Fault.of(RULE, "unnamed")
                    .severity(Severity.INFO)
                    .at(report.yearMentions().stream()
                            .map(YearMention::source)
                            .map(Passage::place)
                            .findFirst()
                            .orElse(Place.UNKNOWN)));
        }
    }

    private static void checkSuperseded(
            AnnualReport report, ReportFormat due, List<Passage> passages, Examination examination) {
        ReportFormat.all().stream()
                .filter(format -> format.firstYear() < due.firstYear())
                .filter(format -> citing(passages, format).isPresent())
                .findFirst()
                .ifPresent(format -> examination.fail(Fault.of(RULE, "superseded")
                        .at(citing(passages, format).get().place())
                        .with("year", report.year().get())
                        .expected(due.notice(), format.notice())));
    }

    private static Optional<Passage> citing(List<Passage> passages, ReportFormat format) {
        return passages.stream()
                .filter(passage -> cites(ChineseText.halfWidth(ChineseText.compact(passage.text())), format.notice()))
                .findFirst();
    }

    /** Whether a text names a notice, whatever brackets stand around its year. */
    private static boolean cites(String text, String notice) {
        String number = digits(notice);
        return ISSUER.in(text).stream()
                .anyMatch(hit -> digits(text.substring(hit.end(), Math.min(text.length(), hit.end() + notice.length())))
                        .startsWith(number));
    }

    /** Digits up to 号: 201960 of {@code 〔2019〕60号}. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        int end = text.indexOf('号');
        (end < 0 ? "" : text.substring(0, end))
                .chars()
                .filter(Character::isDigit)
                .forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
