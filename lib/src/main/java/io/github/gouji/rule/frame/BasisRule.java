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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The title of a variant's notice with a number behind it. */
    private record Numbered(ReportFormat format, Pattern pattern) {}

    private static final List<Numbered> NUMBERED = ReportFormat.all().stream()
            .map(format ->
                    new Numbered(format, Pattern.compile(format.noticeTitles().get(0) + NUMBER_BEHIND)))
            .toList();

    private static final Set<String> KNOWN =
            ReportFormat.all().stream().map(format -> sign(format.notice())).collect(Collectors.toSet());

    /** What a passage that names a notice has; the others, which are nearly all, are not looked at. */
    private static final WordFinder TRACES = new WordFinder(Stream.concat(
                    Stream.of("公开办函", "通知"),
                    ReportFormat.all().stream().flatMap(format -> format.noticeTitles().stream()))
            .toList());

    /** A passage that may cite a notice, with its text without spaces and in half width. */
    private record Citing(Passage passage, String text) {}

    private BasisRule() {}

    static void check(AnnualReport report, Examination examination) {
        examination.evaluated(RULE);
        List<Citing> citing = new ArrayList<>();
        boolean named = false;
        List<Passage> passages =
                Stream.concat(report.title().stream(), report.passages()).toList();
        for (Passage passage : passages) {
            String compact = ChineseText.compact(passage.text());
            named |= REGULATION.isIn(compact);
            String half = ChineseText.halfWidth(compact);
            if (TRACES.isIn(half)) {
                citing.add(new Citing(passage, half));
            }
        }
        Optional<ReportFormat> due = report.year().flatMap(ReportFormat::ofYear);
        due.ifPresent(format -> checkSuperseded(report, format, citing, examination));
        citing.forEach(passage -> checkNoticeOfOtherYear(report, passage, examination));
        checkNumbers(citing, examination);
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
            AnnualReport report, ReportFormat due, List<Citing> citing, Examination examination) {
        boolean numbered = numbering(citing, due).isPresent();
        List<ReportFormat> older = ReportFormat.all().stream()
                .filter(format -> format.firstYear() < due.firstYear())
                .toList();
        boolean titled = numbered || titling(citing, due).isPresent();
        for (ReportFormat format : older) {
            Optional<Passage> cited =
                    numbering(citing, format).or(() -> titled ? Optional.empty() : titling(citing, format));
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
    private static void checkNumbers(List<Citing> citing, Examination examination) {
        for (Numbered numbered : NUMBERED) {
            for (Citing passage : citing) {
                Matcher cited = numbered.pattern().matcher(passage.text());
                if (cited.find() && !KNOWN.contains(sign(cited.group(1)))) {
                    examination.fail(Fault.of(RULE, "number")
                            .severity(Severity.INFO)
                            .at(passage.passage().place())
                            .expected(numbered.format().notice(), cited.group(1)));
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
    private static void checkNoticeOfOtherYear(AnnualReport report, Citing cited, Examination examination) {
        Matcher notice = YEARLY_NOTICE.matcher(cited.text());
        while (notice.find() && report.year().isPresent()) {
            int year = Integer.parseInt(notice.group(1));
            if (year == report.year().get() - 1) {
                examination.fail(Fault.of(RULE, "last-year")
                        .at(cited.passage().place())
                        .with("year", report.year().get())
                        .with("actual", year)
                        .with("quote", notice.group()));
                return;
            }
        }
    }

    private static Optional<Passage> numbering(List<Citing> citing, ReportFormat format) {
        return citing.stream()
                .filter(cited -> cites(cited.text(), format.notice()))
                .map(Citing::passage)
                .findFirst();
    }

    private static Optional<Passage> titling(List<Citing> citing, ReportFormat format) {
        List<String> others = ReportFormat.all().stream()
                .filter(other -> other != format)
                .flatMap(other -> other.noticeTitles().stream())
                .toList();
        return citing.stream()
                .filter(cited -> {
                    String text = YEARLY_NOTICE.matcher(cited.text()).replaceAll("");
                    // 年度报告格式(试行) is the older form's, although it begins like the newer one's
                    for (String other : others) {
                        text = format.noticeTitles().stream().anyMatch(other::contains)
                                ? text.replace(other, "")
                                : text;
                    }
                    return format.noticeTitles().stream().anyMatch(text::contains);
                })
                .map(Citing::passage)
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
