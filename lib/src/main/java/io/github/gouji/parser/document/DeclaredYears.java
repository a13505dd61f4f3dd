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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which year a report says that it is for, in its title, in the sentence that names it, and as its declared period. */
public final class DeclaredYears {

    private static final WordFinder PERIOD_CUE = new WordFinder(
            "统计期限", "统计时限", "统计周期", "统计时间", "统计区间", "统计范围", "数据期限", "报告期限", "报告期为", "时间跨度", "数据统计", "起止时间", "所列数据");
    private static final WordFinder NAMING_CUE = new WordFinder(
            "现公布", "现予公布", "现予以公布", "现将", "现向社会公布", "现向社会公开", "特编制", "编制了", "编制本", "编制完成", "编制形成", "编制《", "向社会公布",
            "公布如下", "报告如下");
    private static final WordFinder LOOKS_BACK =
            new WordFinder("上年", "去年", "上一年", "已发布", "已公开", "发布了", "公开了", "按时", "按期", "及时", "主动公开");
    private static final Pattern NAMED_REPORT = Pattern.compile(
            "((?:20\\d\\d)|[二2][〇○零0][〇○零一二三四五六七八九0-9]{2})\\s?年(?:度)?[^。；;]{0,40}?(?:信息公开|政务公开)[^。；;]{0,12}?报告");

    private DeclaredYears() {}

    /** The year in a title. */
    public static Optional<YearMention> inTitle(Passage title) {
        int year = ChineseDates.firstYear(LabelText.compact(title.text()));
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
                Matcher named = NAMED_REPORT.matcher(ChineseText.halfWidth(text));
                if (named.find()) {
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

    /** The declared period: the first range of days in a sentence that speaks of the statistics. */
    public static Optional<ReportPeriod> period(List<Passage> passages) {
        for (Passage passage : passages) {
            for (String text : Sentences.of(passage.text())) {
                if (PERIOD_CUE.isIn(text)) {
                    List<ChineseDates.Range> ranges = ChineseDates.ranges(text);
                    if (!ranges.isEmpty()) {
                        ChineseDates.Range range = ranges.get(0);
                        return Optional.of(new ReportPeriod(
                                range.from(),
                                range.to(),
                                new Passage(text.substring(range.start(), range.end()), passage.place())));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
