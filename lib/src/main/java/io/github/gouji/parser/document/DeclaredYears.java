package io.github.gouji.parser.document;

import io.github.gouji.parser.table.LabelText;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportPeriod;
import io.github.gouji.report.YearMention;
import io.github.gouji.report.YearMention.Kind;
import io.github.gouji.text.ChineseDates;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Sentences;
import io.github.gouji.text.WordFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which year a report says that it is for, in its title, in the sentence that names it, and as its declared period. */
public final class DeclaredYears {

    private static final WordFinder PERIOD_CUE = new WordFinder(
            "统计期限", "数据时限", "统计时限", "统计周期", "统计时间", "统计区间", "统计范围", "数据期限", "报告期限", "报告期为", "时间跨度", "数据统计", "起止时间",
            "所列数据");
    private static final WordFinder NAMING_CUE = new WordFinder(
            "本年报是", "本报告是", "本年度报告是", "编制发布本", "编制并发布本", "编制并公布本", "现公布", "现予公布", "现予以公布", "现将", "现向社会公布", "现向社会公开",
            "特编制", "编制了", "编制本", "编制完成", "编制形成", "编制《", "向社会公布", "公布如下", "报告如下");
    private static final WordFinder LOOKS_BACK =
            new WordFinder("上年", "去年", "上一年", "已发布", "已公开", "发布了", "公开了", "按时", "按期", "及时", "主动公开");
    private static final Pattern NAMED_REPORT = Pattern.compile(
            "((?:20\\d\\d)|[二2][〇○零0][〇○零一二三四五六七八九0-9]{2})\\s?年(?:度)?[^。；;]{0,40}?(?:信息公开|政务公开)[^。；;]{0,12}?报告");

    /** What is shorter is a heading such as （一）主动公开, not the first paragraph. */
    private static final int LONGEST_HEADING = 15;

    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?:统计|数据|期限|时限|时间|周期|范围|时段)[^。；;]{0,12}?(20\\d\\d)年(?:度)?(?:全年|一?整年)"
                    + "|统计(?:期限|时限|周期|时段|区间)为?(20\\d\\d)年(?:度)?(?=[。，,；;)）]|$)"
                    + "|(20\\d\\d)年(?:度)?一?整年的?数据");

    /** Titles of notices, plans and regulations: a year in them is not this report's. */
    private static final Pattern OTHER_DOCUMENT = Pattern.compile(
            "《[^《》]{0,100}?(?:通知|意见|要点|方案|办法|条例|规定|格式|指南|清单|公告)[^《》]{0,100}》|关于(?:做好|印发|开展|报送|编制|进一步)[^《》。；;]{0,60}?的?通知");

    /** Between a year and 报告: the year is that of a plan or task, on whose ground the report is made. */
    private static final WordFinder OTHER_PAPER = new WordFinder("要点", "方案", "安排", "部署", "任务", "通知", "格式", "文件");

    /** In a title a year may have lost its 年: 2022度, 2022政府信息公开工作年度报告. */
    private static final Pattern BARE_YEAR = Pattern.compile("(?<![\\d.])20\\d\\d(?![\\d.])");

    private static final Pattern UNTIL = Pattern.compile("(?:统计|数据|期限|时限|周期)[^。；;，,]{0,8}截[至止]到?");

    private DeclaredYears() {}

    /** The year in a title. */
    public static Optional<YearMention> inTitle(Passage title) {
        String text = LabelText.compact(title.text());
        Matcher bare = BARE_YEAR.matcher(text);
        int named = ChineseDates.firstYear(text);
        int year = named == 0 && bare.find() ? Integer.parseInt(bare.group()) : named;
        return year == 0 ? Optional.empty() : Optional.of(new YearMention(Kind.TITLE, year, title));
    }

    /** The years in sentences that name this very report; a sentence that looks back at another is none. */
    public static List<YearMention> inSentences(List<Passage> passages) {
        List<YearMention> mentions = new ArrayList<>();
        for (Passage passage : passages) {
            for (String text : Sentences.of(passage.text())) {
                if (!NAMING_CUE.isIn(text) || LOOKS_BACK.isIn(text)) {
                    continue;
                }
                Matcher named = NAMED_REPORT.matcher(
                        OTHER_DOCUMENT.matcher(ChineseText.halfWidth(text)).replaceAll("《》"));
                if (named.find() && !OTHER_PAPER.isIn(named.group())) {
                    int year = ChineseDates.firstYear(named.group());
                    if (year > 0) {
                        mentions.add(new YearMention(
                                Kind.NAMING_SENTENCE, year, new Passage(ChineseText.trim(text), passage.place())));
                    }
                }
            }
        }
        return mentions;
    }

    /**
     * The declared period: the first range of days in a sentence that speaks of the statistics; where none does, a whole
     * year that is given as a range, whatever is said of it.
     *
     * @param frame what stands before the first section
     * @param firstSection the text of the first section; of it, whole years count in its first paragraph,
     *     and later where a comma sets them apart
     */
    public static Optional<ReportPeriod> period(List<Passage> frame, List<Passage> firstSection) {
        List<Passage> all = Stream.concat(frame.stream(), firstSection.stream()).toList();
        List<Passage> opening = Stream.concat(
                        frame.stream(),
                        firstSection.stream()
                                .filter(passage -> passage.text().length() > LONGEST_HEADING)
                                .limit(1))
                .toList();
        return firstRange(all, text -> PERIOD_CUE.isIn(text) ? ChineseDates.ranges(text) : List.of())
                .or(() -> firstRange(
                        opening,
                        text -> ChineseDates.ranges(text).stream()
                                .filter(DeclaredYears::isMeantAsYear)
                                .toList()))
                .or(() -> firstRange(
                        all,
                        text -> ChineseDates.ranges(text).stream()
                                .filter(range -> isWholeYear(range) && isSetApart(range, text))
                                .toList()))
                .or(() -> firstRange(opening, DeclaredYears::wholeYearsInWords))
                .or(() -> firstRange(frame, DeclaredYears::untilADay));
    }

    private static Optional<ReportPeriod> firstRange(
            List<Passage> passages, Function<String, List<ChineseDates.Range>> ranges) {
        for (Passage passage : passages) {
            for (String text : Sentences.of(passage.text())) {
                List<ChineseDates.Range> found = ranges.apply(text);
                if (!found.isEmpty()) {
                    ChineseDates.Range range = found.get(0);
                    Passage source = new Passage(text.substring(range.start(), range.end()), passage.place());
                    return Optional.of(new ReportPeriod(range.from(), range.to(), source));
                }
            }
        }
        return Optional.empty();
    }

    /** 2021年1月1日至2021年12月31日，公开信息352条: said of all that follows, not of one thing that was done. */
    private static boolean isSetApart(ChineseDates.Range range, String text) {
        return range.end() < text.length() && "，,".indexOf(text.charAt(range.end())) >= 0;
    }

    private static boolean isWholeYear(ChineseDates.Range range) {
        return range.from().getDayOfYear() == 1
                && range.to().equals(range.from().plusYears(1).minusDays(1));
    }

    /** A whole year, or one that a slip of a day cut: 1月1日至12月21日, 1月2日至12月31日. */
    private static boolean isMeantAsYear(ChineseDates.Range range) {
        boolean sameYear = range.from().getYear() == range.to().getYear();
        boolean begins = range.from().getMonthValue() == 1;
        boolean ends = range.to().getMonthValue() == 12;
        boolean exact = range.from().getDayOfMonth() == 1 || range.to().getDayOfMonth() == 31;
        return sameYear && begins && ends && exact;
    }

    /** 所列数据统计时间截至2023年12月31日: from the beginning of that year. */
    private static List<ChineseDates.Range> untilADay(String text) {
        List<ChineseDates.Found> days = ChineseDates.dates(text);
        Matcher until = UNTIL.matcher(text);
        if (days.size() != 1 || !until.find() || until.end() != days.get(0).start()) {
            return List.of();
        }
        ChineseDates.Found day = days.get(0);
        return List.of(new ChineseDates.Range(day.date().withDayOfYear(1), day.date(), until.start(), day.end()));
    }

    /** 统计数据为2023年全年. */
    private static List<ChineseDates.Range> wholeYearsInWords(String text) {
        Matcher named = WHOLE_YEAR.matcher(ChineseText.halfWidth(text));
        if (!named.find()) {
            return List.of();
        }
        int group = named.group(1) != null ? 1 : named.group(2) != null ? 2 : 3;
        LocalDate first = LocalDate.of(Integer.parseInt(named.group(group)), 1, 1);
        return List.of(new ChineseDates.Range(first, first.plusYears(1).minusDays(1), named.start(group), named.end()));
    }
}
