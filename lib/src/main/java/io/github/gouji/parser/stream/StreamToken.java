package io.github.gouji.parser.stream;

import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.report.Figure;
import io.github.gouji.text.CharacterWidth;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a table that came as plain lines: a value, or a piece of a label.
 *
 * @param text as written
 * @param value whether it can be a cell's value: a number, or a mark for nothing
 * @param line index of its line
 * @param characters where it stands in the line, counted in characters
 * @param columns where it stands in the line, a Han character counted as two
 * @param place where it stands in the file
 */
record StreamToken(String text, boolean value, int line, Extent characters, Extent columns, Place place) {

    /** From where to where something reaches; the end is behind it. */
    record Extent(int from, int to) {

        boolean meets(Extent other) {
            return from < other.to && other.from < to;
        }

        Extent union(Extent other) {
            return new Extent(Math.min(from, other.from), Math.max(to, other.to));
        }

        /** How much is free between this and another; below 0 where they meet. */
        int distance(Extent other) {
            return Math.max(other.from - to, from - other.to);
        }
    }

    private static final String NOTHING = "无";

    private static final Pattern PIECE =
            Pattern.compile("\\d[\\d.,]{0,20}[ \\u00A0](?:万元|元|件|条|项)(?=\\s|$)|[^\\s\\u00A0\\u3000|│┃]+");

    /** No table has more pieces, not by far. */
    private static final int MOST = 5_000;

    /** Nor characters. */
    private static final int MOST_CHARACTERS = 200_000;

    /** The pieces of some lines in order; of lines that go on and on the first few thousand. */
    static List<StreamToken> of(List<Paragraph> lines) {
        List<StreamToken> tokens = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (int line = 0; line < lines.size() && tokens.size() < MOST && left > 0; line++) {
            Paragraph paragraph = lines.get(line);
            String text = paragraph.text();
            text = text.substring(0, Math.min(text.length(), left));
            left -= text.length();
            Matcher piece = PIECE.matcher(text);
            if (isBlankCell(paragraph, tokens)) {
                Extent nothing = new Extent(0, 0);
                tokens.add(new StreamToken("", true, line, nothing, nothing, paragraph.place()));
            }
            int column = 0;
            int end = 0;
            while (tokens.size() < MOST && piece.find()) {
                column += CharacterWidth.of(text.substring(end, piece.start()));
                int width = CharacterWidth.of(piece.group());
                tokens.add(new StreamToken(
                        piece.group(),
                        isValue(piece.group(), paragraph),
                        line,
                        new Extent(piece.start(), piece.end()),
                        new Extent(column, column + width),
                        paragraph.place()));
                column += width;
                end = piece.end();
            }
        }
        return withoutLabelPieces(tokens);
    }

    /** 无 is a mark for nothing among other values; alone between words it is a piece of 无法提供. */
    private static List<StreamToken> withoutLabelPieces(List<StreamToken> tokens) {
        List<StreamToken> told = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            StreamToken token = tokens.get(i);
            boolean among = i > 0 && tokens.get(i - 1).value || i + 1 < tokens.size() && tokens.get(i + 1).value;
            boolean piece = token.text.equals(NOTHING) && !among;
            told.add(
                    piece
                            ? new StreamToken(
                                    token.text, false, token.line, token.characters, token.columns, token.place)
                            : token);
        }
        return told;
    }

    /** A blank line behind a label or a value is a blank cell; readers leave blank lines only where that is so. */
    private static boolean isBlankCell(Paragraph paragraph, List<StreamToken> before) {
        return !before.isEmpty() && ChineseText.compact(paragraph.text()).isEmpty();
    }

    /** Whether it is a cell with nothing in it. */
    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it stands in the same line as another. */
    boolean besides(StreamToken other) {
        return line == other.line;
    }

    private static boolean isValue(String text, Paragraph paragraph) {
        Figure figure = Figure.read(text, paragraph.place());
        return figure.isNumber() && !figure.notations().contains(Figure.Notation.CHINESE_NUMERAL) || figure.isBlank();
    }
}
