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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the report names its basis, and the notice that is in force for its year: rule {@code report.basis}. */
final class BasisRule {

    static final Rule RULE = Rule.of("report.basis", Severity.WARNING, Basis.FORM);
    private static final WordFinder REGULATION = new WordFinder("信息公开条例", "《条例》", "新条例");
    private static final WordFinder ISSUER = new WordFinder("公开办函");

    /** 关于做好2022年度政府信息公开工作年度报告编制和发布工作的通知. */
    private static final Pattern YEARLY_NOTICE =
            Pattern.compile("关于[^。;《》]{0,12}?(20\\d\\d)年度?[^。;《》]{0,16}?年度报告[^。;《》]{0,20}?通知");

    /** What may stand between a notice's title and its number: closing marks and 的通知. */
    private static final String NUMBER_BEHIND =
            "[》〉>\"”']{0,3}(?:的?通知)?[》〉>\"”']{0,2}[(,]?(国办\\p{IsHan}{1,6}\\W?20\\d\\d\\W?第?\\d{1,3}号)";

    private BasisRule() {}

    static void check(AnnualReport report, Examination examination) {
        examination.evaluated(RULE);
        List<Passage> passages =
                Stream.concat(report.title().stream(), report.passages()).toList();
        Optional<ReportFormat> due = report.year().flatMap(ReportFormat::ofYear);
        due.ifPresent(format -> checkSuperseded(report, format, passages, examination));
        passages.forEach(passage -> checkNoticeOfOtherYear(report, passage, examination));
        checkNumbers(passages, examination);
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

    /** By number, which says it surely; by title alone where no number is given. */
    private static void checkSuperseded(
            AnnualReport report, ReportFormat due, List<Passage> passages, Examination examination) {
        boolean numbered = numbering(passages, due).isPresent();
        List<ReportFormat> older = ReportFormat.all().stream()
                .filter(format -> format.firstYear() < due.firstYear())
                .toList();
        boolean titled = numbered || titling(passages, due).isPresent();
        for (ReportFormat format : older) {
            Optional<Passage> cited =
                    numbering(passages, format).or(() -> titled ? Optional.empty() : titling(passages, format));
            if (cited.isPresent()) {
                examination.fail(Fault.of(RULE, numbered ? "beside" : titled ? "mixed" : "superseded")
                        .severity(titled ? Severity.INFO : RULE.severity())
                        .at(cited.get().place())
                        .with("year", report.year().orElseThrow())
                        .expected(due.notice(), format.notice()));
                return;
            }
        }
    }

    /** A notice's title beside a number that no such notice has: 61号 for 60号, 国办公开函. */
    private static void checkNumbers(List<Passage> passages, Examination examination) {
        List<String> known = ReportFormat.all().stream()
                .map(ReportFormat::notice)
                .map(BasisRule::sign)
                .toList();
        for (ReportFormat format : ReportFormat.all()) {
            Pattern numbered = Pattern.compile(format.noticeTitles().get(0) + NUMBER_BEHIND);
            for (Passage passage : passages) {
                Matcher cited = numbered.matcher(half(passage));
                if (cited.find() && !known.contains(sign(cited.group(1)))) {
                    examination.fail(Fault.of(RULE, "number")
                            .severity(Severity.INFO)
                            .at(passage.place())
                            .expected(format.notice(), cited.group(1)));
                    return;
                }
            }
        }
    }

    /** A notice's number without its brackets, of which every kind is in use. */
    private static String sign(String number) {
        return number.replaceAll("[〔〕\\[\\]()【】﹝﹞{}第]", "");
    }

    /** Every year has a notice of its own on compiling the reports, of which last year's is easily left standing. */
    private static void checkNoticeOfOtherYear(AnnualReport report, Passage passage, Examination examination) {
        Matcher notice = YEARLY_NOTICE.matcher(half(passage));
        while (notice.find() && report.year().isPresent()) {
            int year = Integer.parseInt(notice.group(1));
            if (year == report.year().get() - 1) {
                examination.fail(Fault.of(RULE, "last-year")
                        .at(passage.place())
                        .with("year", report.year().get())
                        .with("actual", year)
                        .with("quote", notice.group()));
                return;
            }
        }
    }

    private static Optional<Passage> numbering(List<Passage> passages, ReportFormat format) {
        return passages.stream()
                .filter(passage -> cites(half(passage), format.notice()))
                .findFirst();
    }

    private static Optional<Passage> titling(List<Passage> passages, ReportFormat format) {
        List<String> others = ReportFormat.all().stream()
                .filter(other -> other != format)
                .flatMap(other -> other.noticeTitles().stream())
                .toList();
        return passages.stream()
                .filter(passage -> {
                    String text = YEARLY_NOTICE.matcher(half(passage)).replaceAll("");
                    // 年度报告格式(试行) is the older form's, although it begins like the newer one's
                    for (String other : others) {
                        text = format.noticeTitles().stream().anyMatch(other::contains)
                                ? text.replace(other, "")
                                : text;
                    }
                    return format.noticeTitles().stream().anyMatch(text::contains);
                })
                .findFirst();
    }

    private static String half(Passage passage) {
        return ChineseText.halfWidth(ChineseText.compact(passage.text()));
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
