package io.github.gouji.text;

import io.github.gouji.text.Numeral.Precision;
import io.github.gouji.text.Token.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads numbers with what belongs to them: separators, 万 and 亿, percent signs, measure words, 余 and 左右. */
final class NumberScanner {

    private static final int MOST_GROUPS = 4;
    static final int LONGEST_CHINESE = 24;
    private static final int LONGEST_ARABIC = 30;
    /** Marks of lists have as many digits at most; words go on behind them: 情况（1）项目, where 信息(22)条 ends. */
    private static final int LONGEST_MARK = 2;

    private static final String FORBIDDEN_BEFORE_CHINESE = "统唯专单之每任逐同某另这那各哪其划合";
    private static final List<String> ABOUT = List.of("约", "大致", "大概");
    private static final List<String> MORE = List.of("逾", "超", "超过", "至少", "不少于", "不低于", "突破");
    private static final List<String> LESS = List.of("近", "将近", "接近", "不足", "不到", "至多", "最多");

    private static final String LAST_OF_APPROXIMATE = "约致概逾超过少于低破近足到多";

    private final CompactText text;

    NumberScanner(CompactText text) {
        this.text = text;
    }

    /** The number that starts at a digit, of a range its middle. */
    Token arabic(int start) {
        Token lower = single(start);
        Numeral from = lower.numeral();
        if (from != null
                && from.unit().isEmpty()
                && !from.percent()
                && DateScanner.isRangeSign(text.at(lower.end()))
                && text.digitAt(lower.end() + 1)) {
            Token upper = single(lower.end() + 1);
            Numeral to = upper.numeral();
            if (to != null && (to.percent() || !to.unit().isEmpty())) {
                return number(start, upper.end(), range(from.value(), to));
            }
        }
        return lower;
    }

    /** 信息(22)条: a number that was filled into a template's brackets; {@code null} if none opens here. */
    @Nullable
    Token filledIn(int open) {
        int end = text.endOfDigits(open + 1);
        boolean bracketed = end > open + 1
                && end - open <= LONGEST_ARABIC
                && Brackets.isClosing(text.at(end))
                && MeasureWords.lengthAt(text, end + 1) > 0;
        if (!bracketed || open == 0 || !ChineseText.isHan(text.at(open - 1))) {
            return null;
        }
        Token number = withUnit(open, end + 1, new BigDecimal(text.part(open + 1, end)), 0);
        boolean mark = end - open <= LONGEST_MARK + 1 && ChineseText.isHan(text.at(number.end()));
        if (mark) {
            return null;
        }
        return new Token(Kind.NUMBER, open, number.end(), text.part(open, number.end()), number.numeral(), null);
    }

    private Token single(int start) {
        int end = endOfInteger(start);
        if (end < 0) {
            return tooManyGroups(start);
        }
        int decimals = 0;
        if (text.at(end) == '.' && text.digitAt(end + 1)) {
            int last = text.endOfDigits(end + 1);
            decimals = last - end - 1;
            end = last;
        }
        if (end - start > LONGEST_ARABIC) {
            return new Token(Kind.CODE, start, end, text.part(start, end), null, null);
        }
        return withUnit(start, end, new BigDecimal(text.part(start, end).replace(",", "")), decimals);
    }

    private Token tooManyGroups(int start) {
        int end = start;
        while (text.digitAt(end) || text.at(end) == ',' && text.digitAt(end + 1)) {
            end++;
        }
        return new Token(Kind.CODE, start, end, text.part(start, end), null, null);
    }

    /** The number in Chinese numerals that starts here; {@code null} if these characters are words (统一, 一般). */
    @Nullable
    Token chinese(int start, int end) {
        if (FORBIDDEN_BEFORE_CHINESE.indexOf(text.at(start - 1)) >= 0) {
            return null;
        }
        String numeral = text.part(start, end);
        if (numeral.equals("一") && isBesides(start, end)) {
            return null;
        }
        OptionalLong parsed = ChineseNumerals.parse(numeral);
        boolean vague = parsed.isEmpty();
        OptionalLong value = vague ? ChineseNumerals.parse("一" + numeral) : parsed;
        if (value.isEmpty()) {
            return null;
        }
        Token number = withUnit(start, end, BigDecimal.valueOf(value.getAsLong()), 0);
        Numeral read = number.numeral();
        if (read == null || read.unit().isEmpty()) {
            return null;
        }
        boolean some = vague || "数几上成".indexOf(text.at(start - 1)) >= 0;
        return some ? number(start, number.end(), precisely(read, Precision.AT_LEAST)) : number;
    }

    /** 上一年, 下一个月, 下一季度: an ordinal, no number. */
    private boolean isBesides(int start, int end) {
        return "上下前后".indexOf(text.at(start - 1)) >= 0 && "年个季月步".indexOf(text.at(end)) >= 0;
    }

    /** 百分之三十, 百分之12.5: the percentage that starts at 百; {@code null} if none does. */
    @Nullable
    Token percentage(int start) {
        int first = start + "百分之".length();
        if (!text.has("百分之", start)) {
            return null;
        }
        if (text.digitAt(first)) {
            Token number = arabic(first);
            return number.numeral() != null ? number(start, number.end(), percent(number.numeral())) : null;
        }
        int end = endOfChinese(first);
        String written = text.part(first, Math.min(end, first + LONGEST_CHINESE));
        OptionalLong value = ChineseNumerals.parse("百".equals(written) ? "一百" : written);
        return value.isEmpty()
                ? null
                : number(start, end, new Numeral(BigDecimal.valueOf(value.getAsLong()), 0, before(start), true, ""));
    }

    /** Where the run of Chinese numeral characters ends that starts at a position. */
    int endOfChinese(int start) {
        int end = start;
        while (ChineseNumerals.isNumeral(text.at(end))) {
            end++;
        }
        return end;
    }

    /** Where the whole part ends, groups of thousands included; -1 if the groups are too many for a number. */
    private int endOfInteger(int start) {
        int end = text.endOfDigits(start);
        if (end - start > 3) {
            return end;
        }
        int groups = 0;
        int next = end;
        while (isSeparator(next, start) && text.endOfDigits(next + 1) == next + 4) {
            next += 4;
            if (++groups > MOST_GROUPS) {
                return -1;
            }
        }
        return next;
    }

    /** A full-width comma separates thousands only among full-width digits. */
    private boolean isSeparator(int i, int start) {
        return text.at(i) == ',' && (!text.isFullWidth(i) || text.isFullWidth(start));
    }

    private Token withUnit(int start, int numberEnd, BigDecimal bare, int decimals) {
        int end = numberEnd;
        BigDecimal value = bare;
        while ("百千万亿".indexOf(text.at(end)) >= 0) {
            value = value.movePointRight(
                    switch (text.at(end)) {
                        case '百' -> 2;
                        case '千' -> 3;
                        case '万' -> 4;
                        default -> 8;
                    });
            end++;
        }
        if (text.at(end) == '%' || text.at(end) == '％') {
            return number(start, end + 1, new Numeral(value, decimals, before(start), true, ""));
        }
        Precision precision = before(start);
        if ("余多来".indexOf(text.at(end)) >= 0) {
            precision = text.at(end) == '来' ? Precision.ABOUT : Precision.AT_LEAST;
            end++;
            while (text.at(end) == '万' || text.at(end) == '亿') {
                value = value.movePointRight(text.at(end) == '万' ? 4 : 8);
                end++;
            }
        }
        int unit = MeasureWords.lengthAt(text, end);
        String measure = text.part(end, end + unit);
        end += unit;
        if (text.has("左右", end) || text.has("上下", end)) {
            precision = Precision.ABOUT;
        } else if (text.has("以上", end)) {
            precision = Precision.AT_LEAST;
        } else if (text.has("以内", end) || text.has("以下", end)) {
            precision = Precision.AT_MOST;
        } else {
            return number(start, end, new Numeral(value, decimals, precision, false, measure));
        }
        return number(start, end + 2, new Numeral(value, decimals, precision, false, measure));
    }

    /** How exactly the words just before a number let it be meant. */
    private Precision before(int start) {
        if (LAST_OF_APPROXIMATE.indexOf(text.at(start - 1)) < 0) {
            return Precision.EXACT;
        }
        if (MORE.stream().anyMatch(word -> text.endsWith(word, start))) {
            return Precision.AT_LEAST;
        }
        boolean nearby = text.endsWith("附近", start) || text.endsWith("最近", start);
        if (!nearby && LESS.stream().anyMatch(word -> text.endsWith(word, start))) {
            return Precision.AT_MOST;
        }
        boolean agreed = "预签节合公续解赴履违".indexOf(text.at(start - 2)) >= 0;
        return !agreed && ABOUT.stream().anyMatch(word -> text.endsWith(word, start))
                ? Precision.ABOUT
                : Precision.EXACT;
    }

    /** The middle of a range, so that both ends are about it. */
    private static Numeral range(BigDecimal lower, Numeral upper) {
        BigDecimal middle = lower.add(upper.value()).divide(BigDecimal.valueOf(2));
        return new Numeral(middle, upper.decimals(), Precision.ABOUT, upper.percent(), upper.unit());
    }

    private static Numeral precisely(Numeral numeral, Precision precision) {
        return new Numeral(numeral.value(), numeral.decimals(), precision, numeral.percent(), numeral.unit());
    }

    private static Numeral percent(Numeral numeral) {
        return new Numeral(numeral.value(), numeral.decimals(), numeral.precision(), true, "");
    }

    private Token number(int start, int end, Numeral numeral) {
        return new Token(Kind.NUMBER, start, end, text.part(start, end), numeral, null);
    }
}
