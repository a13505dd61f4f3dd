package io.github.gouji.text;

import io.github.gouji.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads digits and letters that count nothing: addresses, telephone and document numbers. */
final class CodeScanner {

    private static final int LONGEST_COUNT = 12;

    private final CompactText text;

    CodeScanner(CompactText text) {
        this.text = text;
    }

    /** The code that starts at a digit or Latin letter; {@code null} if none does. */
    @Nullable
    Token scan(int start) {
        if (CompactText.isLetter(text.at(start))) {
            return token(start, endOfAddress(start));
        }
        int end = text.endOfDigits(start);
        char next = text.at(end);
        if (CompactText.isLetter(next) || next == '@' || next == '_') {
            return token(start, endOfAddress(start));
        }
        boolean dashed = (next == '-' || next == '—') && end - start >= 3 && end - start <= 4;
        if (dashed) {
            int second = end;
            while (text.at(second) == '-' || text.at(second) == '—') {
                second++;
            }
            int last = text.endOfDigits(second);
            if (last - second >= 6) {
                return token(start, last);
            }
        }
        boolean leadingZero = text.at(start) == '0' && end - start > 1;
        boolean numbered = next == '号' && text.at(end + 1) != '码';
        if (leadingZero || end - start >= LONGEST_COUNT || numbered) {
            return token(start, numbered ? end + 1 : end);
        }
        return dots(start, end);
    }

    /** The document number such as 〔2021〕30号 that starts at an opening bracket; {@code null} if none does. */
    @Nullable
    Token documentNumber(int start) {
        int yearEnd = text.endOfDigits(start + 1);
        if (yearEnd != start + 5 || !Brackets.isClosing(text.at(yearEnd))) {
            return null;
        }
        int first = text.at(yearEnd + 1) == '第' ? yearEnd + 2 : yearEnd + 1;
        int numberEnd = text.endOfDigits(first);
        return numberEnd > first && text.at(numberEnd) == '号' ? token(start, numberEnd + 1) : null;
    }

    /** 1.2.3, 192.168.1.1: more than one point is no decimal number. */
    private @Nullable Token dots(int start, int firstEnd) {
        int end = firstEnd;
        int points = 0;
        while (text.at(end) == '.' && text.digitAt(end + 1)) {
            end = text.endOfDigits(end + 1);
            points++;
        }
        return points > 1 ? token(start, end) : null;
    }

    private int endOfAddress(int start) {
        int end = start;
        while (isAddressSign(text.at(end))) {
            end++;
        }
        while (text.at(end - 1) == '.' || text.at(end - 1) == ':') {
            end--;
        }
        return end;
    }

    private static boolean isAddressSign(char c) {
        return CompactText.isDigit(c) || CompactText.isLetter(c) || "@._-/:?=&%#~+".indexOf(c) >= 0;
    }

    private Token token(int start, int end) {
        return new Token(Kind.CODE, start, end, text.part(start, end), null, null);
    }
}
