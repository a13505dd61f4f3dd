package io.github.gouji.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and ranges of dates as offices write them, in Arabic, full-width or Chinese numerals. */
public final class ChineseDates {

    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String YEAR = "(\\d{4}|[〇○零一二三四五六七八九]{4})";
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST = 40;

    /** Four digits before 年 are a year of a report or of a document it cites; other numbers are none. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2099;
    private static final AnchoredPattern DATE = new AnchoredPattern(
            "(?:" + YEAR + "\\s{0,3}(?:年度?|[./-])\\s{0,3})?" + NUMBER + "\\s{0,3}(?:月|[./-])\\s{0,3}" + NUMBER
                    + "\\s{0,3}[日号]?(?!\\d)",
            "月./-",
            1,
            LONGEST);
    private static final Pattern CHINESE_NOUGHT = Pattern.compile("(?<=[一二三四五六七八九])0(?=[〇零0一二三四五六七八九])");
    private static final Pattern BETWEEN = Pattern.compile(
            "日?(?:[0零]{1,2}[时点])?(?:[(（]含[)）])?[\\s起始开]{0,4}[,，]?\\s{0,2}"
                    + "(?:(?:至|到|—|――|--?|－|–|~|～|―|截至|截止到?|止于|─){1,2}|为起点[,，]?以|[,，]?(?:截止|结束|终止)(?:时间|日期)为?)\\s{0,4}(?:当年|同年|本年)?");
    private static final AnchoredPattern MONTHS = new AnchoredPattern(
            YEAR + "\\s{0,3}年\\s{0,3}" + NUMBER + "\\s{0,3}月?\\s{0,3}[至到—–~～-]{1,2}\\s{0,3}" + NUMBER
                    + "\\s{0,3}月(?!\\s{0,3}[\\d一二三])",
            "年",
            YEAR_DIGITS,
            LONGEST);
    private static final AnchoredPattern YEAR_NAMED =
            new AnchoredPattern(YEAR + "\\s{0,3}年", "年", YEAR_DIGITS, LONGEST);

    private ChineseDates() {}

    /**
     * A day found in a text.
     *
     * @param date the day
     * @param start where it starts
     * @param end where it ends
     */
    public record Found(LocalDate date, int start, int end) {}

    /**
     * A range of days found in a text.
     *
     * @param from the first day
     * @param to the last day
     * @param start where it starts
     * @param end where it ends
     */
    public record Range(LocalDate from, LocalDate to, int start, int end) {}

    /** 1 January of each year that a text names, by where it ends: 2023年度…统计数据从1月1日起 is a day of the last before it. */
    private static NavigableMap<Integer, LocalDate> years(String text) {
        NavigableMap<Integer, LocalDate> years = new TreeMap<>();
        for (MatchResult named : YEAR_NAMED.in(text)) {
            int value = number(named.group(1));
            if (isYear(value)) {
                years.put(named.end(), LocalDate.of(value, 1, 1));
            }
        }
        return years;
    }

    private static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** Half width, 元月 as 1月, and 二0二四 with Chinese noughts; as long as the text itself. */
    private static String plain(String text) {
        String half = ChineseText.halfWidth(text).replace("元月", "1月");
        return half.indexOf('0') < 0 ? half : CHINESE_NOUGHT.matcher(half).replaceAll("〇");
    }

    /** The days that a text names with their year, in order. */
    public static List<Found> dates(String text) {
        String half = plain(text);
        List<Found> dates = new ArrayList<>();
        for (MatchResult date : DATE.in(half)) {
            LocalDate day = date(date, null);
            if (day != null && isSeparate(half, date)) {
                dates.add(new Found(day, date.start(), date.end()));
            }
        }
        return dates;
    }

    /** The ranges of days that a text names; a second year that is left out is the first. */
    public static List<Range> ranges(String text) {
        String half = plain(text);
        List<Range> ranges = new ArrayList<>();
        NavigableMap<Integer, LocalDate> years = years(half);
        LocalDate previous = null;
        int start = 0;
        int end = -1;
        for (MatchResult date : DATE.in(half)) {
            boolean follows = previous != null
                    && BETWEEN.matcher(half.substring(end, date.start())).matches();
            LocalDate from = follows ? previous : null;
            Map.Entry<Integer, LocalDate> year = from == null ? years.floorEntry(date.start()) : null;
            LocalDate day = date(date, year == null ? from : year.getValue());
            if (day != null && from != null) {
                ranges.add(new Range(from, day, start, date.end()));
                previous = null;
            } else {
                previous = isSeparate(half, date) ? day : null;
                start = date.start();
                end = date.end();
            }
        }
        MONTHS.in(half).forEach(months -> addMonths(months, ranges));
        return ranges;
    }

    private static void addMonths(MatchResult months, List<Range> ranges) {
        try {
            int year = number(months.group(1));
            LocalDate from = LocalDate.of(year, number(months.group(2)), 1);
            LocalDate to =
                    LocalDate.of(year, number(months.group(3)), 1).plusMonths(1).minusDays(1);
            ranges.add(new Range(from, to, months.start(), months.end()));
        } catch (DateTimeException noMonth) {
            // 2021年13月 is no date: nothing to add
        }
    }

    /** A date's year must be its own: 12021年 is none. */
    private static boolean isSeparate(String text, MatchResult date) {
        int start = date.start();
        return start == 0 || !Character.isDigit(text.charAt(start - 1));
    }

    private static @Nullable LocalDate date(MatchResult date, @Nullable LocalDate yearFrom) {
        String named = date.group(1);
        if (named == null && yearFrom == null) {
            return null;
        }
        try {
            int year = yearFrom == null || named != null ? number(named) : yearFrom.getYear();
            return LocalDate.of(year, number(date.group(2)), number(date.group(3)));
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        OptionalLong value = ChineseNumerals.parse(digits);
        if (value.isEmpty()) {
            throw new DateTimeException(digits);
        }
        return (int) value.getAsLong();
    }

    /** The first year, such as 2021年 or 二〇二一年, that a text names; 0 if none. Only {@value #FIRST_YEAR}–{@value #LAST_YEAR}. */
    public static int firstYear(String text) {
        for (MatchResult year : YEAR_NAMED.in(plain(text))) {
            int value = number(year.group(1));
            if (isYear(value)) {
                return value;
            }
        }
        return 0;
    }
}
