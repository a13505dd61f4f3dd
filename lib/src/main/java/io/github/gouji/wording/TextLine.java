package io.github.gouji.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph on a terminal: no line wider than 80 columns, a Chinese character takes two, later lines hang. */
public final class TextLine {

    private static final int COLUMNS = 80;

    /** What stays together: a colour, a word or number, one character of anything else, what may not begin a line. */
    private static final Pattern PIECE = Pattern.compile("(?:\\u001B\\[[0-9;]*m)|(?:[\\p{IsLatin}\\p{Nd}.%+\\-_/]+"
            + "|[“‘（《〔【\"(]*(?s:\\P{M}\\p{M}*))[，。、；：？！）》〕】”’,.;:?!)]*");

    private final StringBuilder text = new StringBuilder();
    private final String hanging;
    private int column;

    private TextLine(int indent, int hanging) {
        this.hanging = " ".repeat(hanging);
        text.append(" ".repeat(indent));
        column = indent;
    }

    /**
     * The text in lines, each with its end.
     *
     * @param indent blanks before the first line
     * @param hanging blanks before the others
     */
    public static String of(String words, int indent, int hanging) {
        TextLine line = new TextLine(indent, hanging);
        Matcher piece = PIECE.matcher(words);
        while (piece.find()) {
            line.add(piece.group());
        }
        return line.text.toString().stripTrailing() + "\n";
    }

    private void add(String piece) {
        int width = piece.charAt(0) == '\u001B' ? 0 : width(piece);
        if (column + width > COLUMNS && hanging.length() + width <= COLUMNS) {
            startLine();
            if (piece.isBlank()) {
                return;
            }
        }
        if (hanging.length() + width <= COLUMNS) {
            text.append(piece);
            column += width;
        } else {
            piece.codePoints().forEach(this::addCharacter);
        }
    }

    /** A word that is longer than a line is broken anywhere. */
    private void addCharacter(int c) {
        int width = width(c);
        if (column + width > COLUMNS) {
            startLine();
        }
        text.appendCodePoint(c);
        column += width;
    }

    private void startLine() {
        text.setLength(text.toString().stripTrailing().length());
        text.append('\n').append(hanging);
        column = hanging.length();
    }

    /** Columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(TextLine::width).sum();
    }

    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isIdeographic(c) || isWide(c) ? 2 : 1;
    }

    /** Chinese signs and forms of full width; quotation marks, dots and arrows count as two, as Chinese terminals show them. */
    private static boolean isWide(int c) {
        return c == '·'
                || c == '×'
                || c == '÷'
                || c >= 0x1100 && c <= 0x115F
                || c >= 0x2010 && c <= 0x2026
                || c >= 0x2190 && c <= 0x21FF
                || c >= 0x2460 && c <= 0x24FF
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300;
    }
}
