package io.github.gouji.parser.document;

import io.github.gouji.parser.table.LabelText;
import io.github.gouji.report.Section;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import io.github.gouji.text.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the headings of the form's six sections from other lines. */
final class SectionHeadings {

    /** A longer line is a sentence: the longest tolerated title has 25 characters, and a year or a name stands in front. */
    private static final int LONGEST = 45;

    /** What is longer and reads like no title is a sentence that bears a number. */
    private static final int LONGEST_OTHER = 30;

    /** The sign behind a numeral, and a blank: 十一、 is no 一、. */
    private static final int LONGEST_BEHIND_NUMERAL = 2;

    /** A converter lost the sign behind the number: 一 总体情况. */
    private static final Pattern UNSIGNED = Pattern.compile("[一二三四五六七八九十]{1,2}\\s+");

    /** 无其他需要报告的事项 is what stands under a heading. */
    private static final Pattern NOTHING = Pattern.compile("暂?无|没有");

    /** Cores of titles that are as good as the official ones, by section. */
    private static final List<List<String>> TITLES = List.of(
            List.of("总体情况", "工作总体情况", "总体工作情况", "基本情况", "概述", "总体概况"),
            List.of("主动公开政府信息情况", "主动公开政府信息的情况", "政府信息主动公开情况", "主动公开情况"),
            List.of("收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "依申请公开政府信息情况", "政府信息依申请公开办理情况", "依申请公开情况", "收到和处理申请情况"),
            List.of(
                    "政府信息公开行政复议行政诉讼情况",
                    "因政府信息公开工作被申请行政复议提起行政诉讼情况",
                    "因政府信息公开工作被申请行政复议和提起行政诉讼情况",
                    "行政复议行政诉讼情况",
                    "政府信息公开行政复议及行政诉讼情况",
                    "政府信息公开行政复议和行政诉讼情况"),
            List.of(
                    "存在的主要问题及改进情况",
                    "政府信息公开工作存在的主要问题及改进情况",
                    "存在的主要问题及改进措施",
                    "存在的主要问题和改进情况",
                    "存在问题及改进措施",
                    "存在的主要问题及整改情况",
                    "存在的问题及改进情况",
                    "存在的主要问题和改进措施",
                    "主要问题及下一步工作"),
            List.of("其他需要报告的事项", "其他需要报告事项", "需要报告的其他事项", "其他事项", "其它需要报告的事项"));

    /** How much a Chinese number in front of a line says for a heading; its likeness to a title adds up to 1. */
    private static final double CHINESE_NUMBER = 1.0;
    /** An Arabic number may be a converter's, or one of a list within a section. */
    private static final double ARABIC_NUMBER = 0.6;
    /** A title without a number: sentences, too, begin with its words. */
    private static final double NO_NUMBER = 0.4;

    /** With a Chinese number a title may be a paraphrase: of ten characters three may differ, not half (up to 0.83
     * some 180 reports read alike, at 0.56 one does not). */
    private static final double ALIKE_NUMBERED = 0.62;
    /** Without one, a slip of the pen is all that it may differ by: one character in seven (from 0.63 on some 180 reports read alike). */
    private static final double ALIKE = 0.85;
    /** Shorter titles without a number, in characters, are words of a sentence or a table, but for 总体情况. */
    private static final int SHORTEST_UNNUMBERED = 8;

    /** The title once more in English. */
    private static final Pattern IN_ENGLISH = Pattern.compile("[A-Za-z][A-Za-z ,.&'’-]{3,}$");

    private SectionHeadings() {}

    /**
     * A line that may be a heading of one of the six sections.
     *
     * @param number which section, 1–6
     * @param ordinal the number in front as written, empty if none
     * @param title the heading without the number
     * @param rest what follows the heading in the same line
     * @param certainty how sure: official title and Chinese number first
     */
    record Heading(int number, String ordinal, String title, String rest, double certainty) {}

    /** The heading that a line is, if it may be one. */
    static Optional<Heading> of(String line) {
        String text = ChineseText.trim(line);
        if (NOTHING.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        Ordinal ordinal = Ordinal.of(text);
        return switch (ordinal.kind()) {
            case BRACKETED_CHINESE, BRACKETED_ARABIC, CIRCLED -> Optional.empty();
            case CHINESE, PART -> withTitle(text, ordinal.end(), CHINESE_NUMBER);
            case ARABIC ->
                ordinal.isFirm() ? withTitle(text, ordinal.end(), ARABIC_NUMBER) : withTitle(text, 0, NO_NUMBER);
            case ARTICLE, NONE -> {
                Matcher unsigned = UNSIGNED.matcher(text);
                yield unsigned.lookingAt()
                        ? withTitle(text, unsigned.end(), CHINESE_NUMBER)
                        : withTitle(text, 0, NO_NUMBER);
            }
        };
    }

    /** The line as the heading of this section if it bears its number, whatever it says (一、工作概述), or （一） and its title. */
    static Optional<Heading> byOrdinal(String line, int number) {
        String text = ChineseText.trim(line);
        Ordinal ordinal = Ordinal.of(text);
        String title = ChineseText.trim(text.substring(ordinal.end()));
        boolean official = TITLES.get(number - 1).contains(LabelText.core(title));
        boolean bracketed = ordinal.is(Kind.BRACKETED_CHINESE) && official;
        boolean heading = (bracketed || ordinal.is(Kind.CHINESE, Kind.PART) && ordinal.isFirm())
                && text.startsWith(Section.numeral(number), ordinal.is(Kind.CHINESE) ? 0 : 1)
                && ordinal.end() - (ordinal.is(Kind.CHINESE) ? 1 : 2) <= LONGEST_BEHIND_NUMERAL
                && !title.isEmpty()
                && title.length() <= LONGEST_OTHER
                && title.chars().noneMatch(sign -> Sentences.isEnd((char) sign));
        return heading
                ? Optional.of(new Heading(number, ChineseText.trim(text.substring(0, ordinal.end())), title, "", 1.0))
                : Optional.empty();
    }

    private static Optional<Heading> withTitle(String text, int titleStart, double weight) {
        String ordinal = ChineseText.trim(text.substring(0, titleStart));
        String title = ChineseText.trim(text.substring(titleStart));
        String rest = "";
        if (title.length() > LONGEST || runsOn(title)) {
            int end = endOfOfficialTitle(title);
            if (end < 0 || weight == NO_NUMBER) {
                return Optional.empty();
            }
            rest = ChineseText.trim(title.substring(end).replaceFirst("^[。：:；;，,\\s]+", ""));
            title = title.substring(0, end);
        }
        String core = LabelText.core(IN_ENGLISH.matcher(title).replaceFirst(""));
        double alike = weight == CHINESE_NUMBER ? ALIKE_NUMBERED : ALIKE;
        int best = 0;
        double likeness = 0;
        for (int number = 1; number <= TITLES.size() && likeness < 1; number++) {
            for (String candidate : TITLES.get(number - 1)) {
                double current = LabelText.similarity(core, candidate, alike);
                if (current > likeness) {
                    likeness = current;
                    best = number;
                }
            }
        }
        boolean sure = likeness >= alike;
        boolean bareWord = weight == NO_NUMBER && core.length() < SHORTEST_UNNUMBERED && !core.equals("总体情况");
        return sure && !bareWord
                ? Optional.of(new Heading(best, ordinal, title, rest, weight + likeness))
                : Optional.empty();
    }

    /** Whether a sentence ends within the title. */
    private static boolean runsOn(String title) {
        return title.chars().limit(Math.max(0, title.length() - 1)).anyMatch(sign -> Sentences.isEnd((char) sign));
    }

    /** Where an official title ends that more text follows in the same line; -1 if the line starts with none. */
    private static int endOfOfficialTitle(String title) {
        for (String official : Section.TITLES) {
            if (title.startsWith(official)) {
                int end = official.length();
                boolean ends = end == title.length()
                        || "。：:；; \u3000\u00A0".indexOf(title.charAt(end)) >= 0
                        || Character.isDigit(title.charAt(end));
                return ends ? end : -1;
            }
        }
        return -1;
    }
}
