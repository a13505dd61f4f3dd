package io.github.gouji.parser;

import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.report.Figure;
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
 * @param center where its middle stands in the line, in half-width columns
 * @param place where it stands
 */
record StreamToken(String text, boolean value, int line, double center, Place place) {

    private static final Pattern PIECE =
            Pattern.compile("\\d[\\d.,]{0,20}[ \\u00A0](?:万元|元|件|条|项)(?=\\s|$)|[^\\s\\u00A0\\u3000|│┃]+");

    /** The pieces of some lines in order. */
    static List<StreamToken> of(List<Paragraph> lines) {
        List<StreamToken> tokens = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Paragraph paragraph = lines.get(line);
            Matcher piece = PIECE.matcher(paragraph.text());
            if (isBlankCell(paragraph, tokens)) {
                tokens.add(new StreamToken("", true, line, 0, paragraph.place()));
            }
            while (piece.find()) {
                int start = width(paragraph.text().substring(0, piece.start()));
                tokens.add(new StreamToken(
                        piece.group(),
                        isValue(piece.group(), paragraph),
                        line,
                        start + width(piece.group()) / 2.0,
                        paragraph.place()));
            }
        }
        return tokens;
    }

    /** A blank line behind a label or a value is a blank cell; readers leave blank lines only where that is so. */
    private static boolean isBlankCell(Paragraph paragraph, List<StreamToken> before) {
        return !before.isEmpty() && ChineseText.compact(paragraph.text()).isEmpty();
    }

    /** Whether it is a cell with nothing in it. */
    boolean isBlank() {
        return text.isEmpty();
    }

    /** Blank columns between this piece and one behind it in the same line. */
    double gapTo(StreamToken next) {
        return next.center - width(next.text) / 2.0 - (center + width(text) / 2.0);
    }

    private static boolean isValue(String text, Paragraph paragraph) {
        Figure figure = Figure.read(text, paragraph.place());
        return figure.isNumber() && !figure.notations().contains(Figure.Notation.CHINESE_NUMERAL) || figure.isBlank();
    }

    /** Width in half-width columns: a Chinese character takes two. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= 0x1100 ? 2 : 1;
        }
        return width;
    }
}
