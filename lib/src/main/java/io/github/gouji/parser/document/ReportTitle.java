package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.parser.table.LabelText;
import io.github.gouji.report.Passage;
import io.github.gouji.text.ChineseDates;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds a report's title, which may run over several lines, and who it names. */
final class ReportTitle {

    /** A longer line is a sentence: 2023年政府信息公开工作年度报告 has 17 characters, the longest names of offices 40. */
    private static final int LONGEST = 70;
    /** A paragraph longer than this is running text, behind which no title follows. */
    private static final int LONG_PARAGRAPH = 80;
    /** Lines that a title may run over: two names, the year, the words. */
    private static final int MOST_LINES = 4;
    /** A longer line that speaks of disclosure is no part of a title, which is broken because it is long. */
    private static final int LONGEST_FRAGMENT = 39;

    private static final String OFFICIAL = "政府信息公开工作年度报告";
    /** Three of its twelve characters may be wrong or out of place; …工作情况 and …工作总结 stand at a third. */
    private static final double NEARLY = 0.75;

    /** 二〇二二年一月 on a cover is when it was printed. */
    private static final Pattern MONTH = Pattern.compile("年[\\d一二三四五六七八九十]{1,3}月");

    /** Behind a title: a remark in brackets, or the day on which a page published it. */
    private static final Pattern BEHIND =
            Pattern.compile("(?:[(（][^()（）]{0,12}[)）]|20\\d\\d[-./年]\\d{1,2}[-./月]\\d{1,2}日?)$");

    private static final Pattern NO_TITLE = Pattern.compile("[。；;,，:：《》>]");

    private static final Pattern YEAR = Pattern.compile("(?:(?:20\\d\\d)|[二2][〇○零0][〇○零一二三四五六七八九0-9]{2})年?度?");
    private static final Pattern SUBJECT = Pattern.compile("政府信息公开|政务信息公开|政务公开|信息公开");

    private ReportTitle() {}

    /** Whether a line is a report's title. */
    static boolean isTitle(String line) {
        String compact = BEHIND.matcher(LabelText.compact(line)).replaceFirst("");
        return compact.length() <= LONGEST
                && compact.endsWith("报告")
                && compact.indexOf('年') >= 0
                && SUBJECT.matcher(compact).find()
                && !NO_TITLE.matcher(compact).find();
    }

    /**
     * The title among what stands before the first section: the last one before the running text, so that breadcrumbs
     * and a page's own heading give way to the report's.
     *
     * @param index where it begins among the blocks
     * @param end the block after it
     */
    record Found(Passage passage, int index, int end) {}

    /** The title, if there is one. */
    static Optional<Found> find(List<Block> head) {
        Found found = null;
        for (int i = 0; i < head.size(); i++) {
            if (!(head.get(i) instanceof Paragraph paragraph)) {
                continue;
            }
            if (found != null && paragraph.text().length() > LONG_PARAGRAPH) {
                break;
            }
            Found here = startingAt(head, i);
            if (here != null) {
                found = here;
                i = here.end() - 1;
            }
        }
        return Optional.ofNullable(found).or(() -> garbled(head));
    }

    /** Where no line is a title, the first that is nearly one: …年政府信息公开工作告年度报, …年政府信息公开年报. */
    private static Optional<Found> garbled(List<Block> head) {
        return IntStream.range(0, head.size())
                .filter(i -> head.get(i) instanceof Paragraph line && isNearlyTitle(LabelText.compact(line.text())))
                .mapToObj(i -> new Found(
                        new Passage(
                                ChineseText.trim(text(head.get(i))), head.get(i).place()),
                        i,
                        i + 1))
                .findFirst();
    }

    private static String text(Block line) {
        return ((Paragraph) line).text();
    }

    private static boolean isNearlyTitle(String line) {
        Matcher subject = SUBJECT.matcher(line);
        if (line.length() > LONGEST
                || !YEAR.matcher(line).find()
                || !subject.find()
                || NO_TITLE.matcher(line).find()) {
            return false;
        }
        String words = line.substring(subject.start());
        return words.endsWith("年报") || LabelText.similarity(words, OFFICIAL, NEARLY) >= NEARLY;
    }

    private static @Nullable Found startingAt(List<Block> head, int index) {
        StringBuilder text = new StringBuilder();
        for (int i = index; i < Math.min(head.size(), index + MOST_LINES); i++) {
            if (!(head.get(i) instanceof Paragraph line) || line.text().length() > LONGEST) {
                return null;
            }
            boolean first = i == index;
            if (!first && ChineseText.compact(line.text()).isEmpty()) {
                continue;
            }
            boolean complete = !first
                    && isTitle(line.text())
                    && YEAR.matcher(LabelText.compact(line.text())).find()
                    && !Organizations.isName(text.toString());
            if (complete || !first && !isFragment(text.toString())) {
                return null;
            }
            text.append(ChineseText.trim(line.text()));
            if (isTitle(text.toString())) {
                return new Found(new Passage(text.toString(), head.get(index).place()), index, i + 1);
            }
        }
        return null;
    }

    /** A line that a title may begin with: an organisation, or part of the title's own words; no day of a page. */
    private static boolean isFragment(String text) {
        String compact = LabelText.compact(text);
        if (!ChineseDates.dates(compact).isEmpty() || MONTH.matcher(compact).find()) {
            return false;
        }
        return Organizations.isName(compact)
                || YEAR.matcher(compact).find() && compact.chars().noneMatch(c -> "。；;:：>".indexOf(c) >= 0)
                || SUBJECT.matcher(compact).find() && compact.length() <= LONGEST_FRAGMENT;
    }

    /** The organisation that a title names; empty if it names none. */
    static String organization(String title) {
        String compact = LabelText.compact(title).replaceFirst("^关于", "");
        Matcher subject = SUBJECT.matcher(compact);
        String before = subject.find() ? compact.substring(0, subject.start()) : compact;
        Matcher year = YEAR.matcher(before);
        List<String> parts = new ArrayList<>();
        int end = 0;
        while (year.find()) {
            parts.add(before.substring(end, year.start()));
            end = year.end();
        }
        parts.add(before.substring(end));
        String name =
                parts.stream().filter(part -> part.length() > 1).findFirst().orElse("");
        return name.endsWith("人民") ? name + "政府" : name.replaceFirst("(?:本级|关于|的)$", "");
    }
}
