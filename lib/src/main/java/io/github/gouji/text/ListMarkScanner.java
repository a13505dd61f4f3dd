package io.github.gouji.text;

import io.github.gouji.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the marks of a list's items: {@code （一）}, {@code 1.}, {@code 一、}, {@code 一是}, {@code ①}. */
final class ListMarkScanner {

    /** Marks go up to 99 and 九十九; what is longer counts something. */
    private static final int LONGEST = 3;

    /** 12345 and its like; counts of five digits behind a mark are written with the mark apart. */
    private static final int HOTLINE_DIGITS = 5;

    private final CompactText text;

    ListMarkScanner(CompactText text) {
        this.text = text;
    }

    /** The list mark that starts at a position behind a token of this kind; {@code null} if none does. */
    @Nullable
    Token scan(int i, Kind previous) {
        char c = text.at(i);
        if (c >= '①' && c <= '⒛') {
            return token(i, i + 1);
        }
        if (c == '(') {
            int end = endOfNumeral(i + 1);
            return end > i + 1 && text.at(end) == ')' ? token(i, end + 1) : null;
        }
        int end = endOfNumeral(i);
        if (end == i) {
            return null;
        }
        boolean atPause =
                switch (previous) {
                    case STOP, SEMICOLON, COLON, COMMA, LIST_MARK, OPEN -> true;
                    default -> false;
                };
        if (atPause && text.at(end) == '是' && !text.digitAt(i)) {
            return token(i, end + 1);
        }
        boolean atStart = previous == Kind.STOP || previous == Kind.SEMICOLON || previous == Kind.COLON;
        return atStart ? itemNumber(i, end) : null;
    }

    private @Nullable Token itemNumber(int start, int end) {
        char next = text.at(end);
        if (next == '、' || next == ')') {
            return token(start, end + 1);
        }
        boolean point = next == '.' && text.digitAt(start);
        return point && (!text.digitAt(end + 1) || isItemBeforeNumber(end + 1)) ? token(start, end + 1) : null;
    }

    /** 1.2021年…, 1.12345热线, 1.95条: a whole number of its own follows, so the point is none of a decimal. */
    private boolean isItemBeforeNumber(int start) {
        int end = text.endOfDigits(start);
        boolean year = end == start + 4 && text.at(end) == '年';
        boolean hotline = end == start + HOTLINE_DIGITS;
        return year || hotline || "件条份篇项期场宗".indexOf(text.at(end)) >= 0;
    }

    private int endOfNumeral(int start) {
        int end = start;
        while (text.digitAt(end) && end - start < LONGEST) {
            end++;
        }
        if (end > start) {
            return text.digitAt(end) || end - start > 2 ? start : end;
        }
        while (ChineseNumerals.isNumeral(text.at(end)) && end - start < LONGEST) {
            end++;
        }
        return end;
    }

    private Token token(int start, int end) {
        return new Token(Kind.LIST_MARK, start, end, text.part(start, end), null, null);
    }
}
