package io.github.gouji.text;

import io.github.gouji.text.Token.DateText;
import io.github.gouji.text.Token.Kind;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads dates, parts of dates and times: 2021年1月1日, 2021-12-31, 二〇二一年, 3月, 9:30. */
final class DateScanner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final CompactText text;

    DateScanner(CompactText text) {
        this.text = text;
    }

    /** The date that starts at a digit; {@code null} if none does. */
    @Nullable
    Token arabic(int start) {
        int end = text.endOfDigits(start);
        int length = end - start;
        if (length == 4) {
            return isYear(start) ? afterYear(start, end) : null;
        }
        if (length > 2) {
            return null;
        }
        int number = text.number(start, end);
        if (text.at(end) == '月' && number >= 1 && number <= 12) {
            return afterMonth(start, 0, number, end + 1);
        }
        if (text.at(end) == '日' && number >= 1 && number <= 31) {
            return token(start, end + 1, 0, 0, number);
        }
        boolean clock = text.at(end) == ':' && text.endOfDigits(end + 1) == end + 3 && number < 25;
        if (clock) {
            return token(start, end + 3, 0, 0, 0);
        }
        boolean hour = text.at(end) == '时' && text.at(end + 1) != '间';
        return hour ? token(start, end + 1, 0, 0, 0) : monthRange(start, end);
    }

    /** The date in Chinese numerals that starts here: a year digit by digit, or a month; {@code null} if none does. */
    @Nullable
    Token chinese(int start, int end) {
        OptionalLong value = ChineseNumerals.parse(text.part(start, end));
        if (value.isEmpty()) {
            return null;
        }
        long number = value.getAsLong();
        if (text.at(end) == '年' && end - start == 4 && number >= FIRST_YEAR && number <= LAST_YEAR) {
            return token(start, end + 1, (int) number, 0, 0);
        }
        if (text.at(end) == '月' && number >= 1 && number <= 12) {
            return token(start, end + 1, 0, (int) number, 0);
        }
        return text.at(end) == '日' && number >= 1 && number <= 31 ? token(start, end + 1, 0, 0, (int) number) : null;
    }

    private @Nullable Token afterYear(int start, int end) {
        int year = text.number(start, end);
        char next = text.at(end);
        if (next == '年') {
            int month = end + 1;
            int monthEnd = text.endOfDigits(month);
            boolean hasMonth = monthEnd > month && monthEnd - month <= 2 && text.at(monthEnd) == '月';
            if (hasMonth) {
                return afterMonth(start, year, text.number(month, monthEnd), monthEnd + 1);
            }
            boolean season = text.at(end + 1) == '度';
            return token(start, season ? end + 2 : end + 1, year, 0, 0);
        }
        if (isRangeSign(next) && isYear(end + 1) && text.at(end + 5) == '年') {
            return token(start, end + 6, text.number(end + 1, end + 5), 0, 0);
        }
        return next == '-' || next == '.' || next == '/' ? separated(start, end, year, next) : null;
    }

    /** 2021.12.31 and the like; a single separator may as well be a decimal point or a slash. */
    private @Nullable Token separated(int start, int yearEnd, int year, char separator) {
        int monthEnd = text.endOfDigits(yearEnd + 1);
        if (monthEnd == yearEnd + 1 || monthEnd > yearEnd + 3 || text.at(monthEnd) != separator) {
            return null;
        }
        int dayEnd = text.endOfDigits(monthEnd + 1);
        if (dayEnd == monthEnd + 1 || dayEnd > monthEnd + 3) {
            return null;
        }
        return token(start, dayEnd, year, text.number(yearEnd + 1, monthEnd), text.number(monthEnd + 1, dayEnd));
    }

    private Token afterMonth(int start, int year, int month, int end) {
        int dayEnd = text.endOfDigits(end);
        if (dayEnd > end && dayEnd - end <= 2 && (text.at(dayEnd) == '日' || text.at(dayEnd) == '号')) {
            return token(start, dayEnd + 1, year, month, text.number(end, dayEnd));
        }
        return token(start, text.at(end) == '份' ? end + 1 : end, year, month, 0);
    }

    /** 1-6月: the later month. */
    private @Nullable Token monthRange(int start, int end) {
        if (!isRangeSign(text.at(end))) {
            return null;
        }
        int second = text.endOfDigits(end + 1);
        boolean month = second > end + 1 && second - end <= 3 && text.at(second) == '月';
        return month ? token(start, second + 1, 0, text.number(end + 1, second), 0) : null;
    }

    private boolean isYear(int start) {
        return text.endOfDigits(start) == start + 4
                && text.number(start, start + 4) >= FIRST_YEAR
                && text.number(start, start + 4) <= LAST_YEAR;
    }

    /** Signs that stand for 至 between two numbers. */
    static boolean isRangeSign(char c) {
        return c == '-' || c == '~' || c == '—' || c == '–' || c == '至' || c == '到';
    }

    private Token token(int start, int end, int year, int month, int day) {
        return new Token(Kind.DATE, start, end, text.part(start, end), null, new DateText(year, month, day));
    }
}
