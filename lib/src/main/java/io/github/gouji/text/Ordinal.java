package io.github.gouji.text;

/**
 * The number in front of a heading, an item or a label: the one place that knows how offices write it.
 *
 * @param kind how it is written
 * @param sign what parts it from the text behind: one of {@code 、．.，,：:}, full-width ones as written; 0 where a bracket or nothing does
 * @param end where the text behind it begins
 */
public record Ordinal(Kind kind, char sign, int end) {

    /** Ways of writing an ordinal, from the level of a document's parts to that of a row's items. */
    public enum Kind {
        /** There is none. */
        NONE,
        /** 第一部分, 第一章, 第一节. */
        PART,
        /** 第二十条: an article that is named. */
        ARTICLE,
        /** 一、 */
        CHINESE,
        /** （一）, 一） */
        BRACKETED_CHINESE,
        /** 1. or 1、, but not 1.5 */
        ARABIC,
        /** （1）, 1） */
        BRACKETED_ARABIC,
        /** ①, ⑴, ⒈ */
        CIRCLED
    }

    /** No ordinal. */
    public static final Ordinal NONE = new Ordinal(Kind.NONE, (char) 0, 0);

    private static final int MOST_NUMERALS = 3;
    private static final int MOST_DIGITS = 2;

    /** Converters and clerks put blanks between a number and its sign; more are a column. */
    private static final int MOST_BLANKS = 4;

    private static final String FIRM = "、．.";
    private static final String LOOSE = "，,：:";

    /** The ordinal that a text begins with; blanks in front are the caller's to trim. */
    public static Ordinal of(CharSequence text) {
        if (text.isEmpty()) {
            return NONE;
        }
        char first = text.charAt(0);
        if (first >= '①' && first <= '⒛') {
            return new Ordinal(Kind.CIRCLED, (char) 0, 1);
        }
        if (first == '第') {
            return named(text);
        }
        return isOpening(first) ? bracketed(text) : bare(text);
    }

    /** Whether there is one. */
    public boolean isPresent() {
        return kind != Kind.NONE;
    }

    /** Whether it is written in one of these ways. */
    public boolean is(Kind... kinds) {
        for (Kind each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }

    /** Whether its sign is one that nothing but an ordinal has behind it: 一， may as well be the end of 之一，. */
    public boolean isFirm() {
        return sign == 0 || FIRM.indexOf(sign) >= 0;
    }

    private static Ordinal named(CharSequence text) {
        int end = numeralsEnd(text, 1, MOST_NUMERALS);
        if (end == 1 || end == text.length()) {
            return NONE;
        }
        return switch (text.charAt(end)) {
            case '部' -> new Ordinal(Kind.PART, (char) 0, end + (at(text, end + 1) == '分' ? 2 : 1));
            case '章', '节' -> new Ordinal(Kind.PART, (char) 0, end + 1);
            case '条', '项' -> new Ordinal(Kind.ARTICLE, (char) 0, end + 1);
            default -> NONE;
        };
    }

    private static Ordinal bracketed(CharSequence text) {
        int start = blanksEnd(text, 1);
        int numerals = numeralsEnd(text, start, MOST_NUMERALS);
        int end = numerals > start ? numerals : digitsEnd(text, start, MOST_DIGITS);
        int close = blanksEnd(text, end);
        if (end == start || !isClosing(at(text, close))) {
            return NONE;
        }
        return new Ordinal(numerals > start ? Kind.BRACKETED_CHINESE : Kind.BRACKETED_ARABIC, (char) 0, close + 1);
    }

    private static Ordinal bare(CharSequence text) {
        int numerals = numeralsEnd(text, 0, MOST_NUMERALS);
        int end = numerals > 0 ? numerals : digitsEnd(text, 0, MOST_DIGITS);
        if (end == 0) {
            return NONE;
        }
        int at = blanksEnd(text, end);
        char sign = at(text, at);
        if (isClosing(sign)) {
            return new Ordinal(numerals > 0 ? Kind.BRACKETED_CHINESE : Kind.BRACKETED_ARABIC, (char) 0, at + 1);
        }
        boolean parts = FIRM.indexOf(sign) >= 0 || LOOSE.indexOf(sign) >= 0;
        if (!parts || numerals == 0 && isDigit(at(text, at + 1))) {
            return NONE;
        }
        return new Ordinal(numerals > 0 ? Kind.CHINESE : Kind.ARABIC, sign, at + 1);
    }

    private static int numeralsEnd(CharSequence text, int start, int most) {
        int end = start;
        while (end - start < most && isNumeral(at(text, end))) {
            end++;
        }
        return end;
    }

    private static int digitsEnd(CharSequence text, int start, int most) {
        int end = start;
        while (end - start < most && isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    private static int blanksEnd(CharSequence text, int start) {
        int end = start;
        while (end - start < MOST_BLANKS && end < text.length() && ChineseText.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The character at a position; 0 behind the end. */
    private static char at(CharSequence text, int position) {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private static boolean isNumeral(char c) {
        return "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(' || c == '〔' || c == '[';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')' || c == '〕' || c == ']';
    }
}
