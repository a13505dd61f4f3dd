package io.github.gouji.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of Chinese text.
 *
 * @param kind what it is
 * @param start where it starts in the compact text (see {@link Tokenizer#text()})
 * @param end where it ends, exclusive
 * @param text the piece itself, full-width Latin letters, digits and signs made half-width
 * @param numeral the number, of a {@link Kind#NUMBER}; else {@code null}
 * @param date the date, of a {@link Kind#DATE}; else {@code null}
 */
public record Token(
        Kind kind,
        int start,
        int end,
        String text,
        @Nullable Numeral numeral,
        @Nullable DateText date) {

    /** Kinds of pieces. */
    public enum Kind {
        /** Text without any of the others in it; ordinals (第三次) are part of it. */
        WORDS,
        /** A number with its measure word, or a percentage. */
        NUMBER,
        /** A date, a part of one, or a time. */
        DATE,
        /** Letters, addresses, telephone and document numbers: digits that count nothing. */
        CODE,
        /** The mark of a list's item: {@code 1.}, {@code （一）}, {@code 一、}, {@code 一是}. */
        LIST_MARK,
        /** {@code ，} or a dash. */
        COMMA,
        /** {@code 、} or a slash. */
        ENUMERATION,
        /** {@code ；}. */
        SEMICOLON,
        /** {@code ：}. */
        COLON,
        /** The end of a sentence. */
        STOP,
        /** {@code ……}. */
        ELLIPSIS,
        /** An opening bracket of any kind. */
        OPEN,
        /** A closing bracket of any kind. */
        CLOSE,
        /** {@code “}, {@code ‘}, {@code 《}. */
        QUOTE_OPEN,
        /** {@code ”}, {@code ’}, {@code 》}. */
        QUOTE_CLOSE
    }

    /**
     * What a date says.
     *
     * @param year the year; 0 if it names none
     * @param month the month; 0 if it names none
     * @param day the day; 0 if it names none
     */
    public record DateText(int year, int month, int day) {}

    public Token {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** Whether it is of one of these kinds. */
    public boolean is(Kind one, Kind... others) {
        if (kind == one) {
            return true;
        }
        for (Kind other : others) {
            if (kind == other) {
                return true;
            }
        }
        return false;
    }
}
