package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.CellValue;
import io.github.gouji.text.CharacterWidth;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import io.github.gouji.text.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text file.
 *
 * @param number its number in the file, from 1
 * @param text what stands on it, blanks at its end included
 * @param startsPage whether a form feed precedes it
 * @param page the page that it stands on; 0 where form feeds part no pages
 */
public record TextLine(int number, String text, boolean startsPage, int page) {

    /** Fewer pieces in a line are a figure with its unit, or a label with one figure behind it, as in a sentence. */
    private static final int FEWEST_PIECES = 3;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029\\u000B]");

    /**
     * The lines of a text.
     *
     * @throws UnreadableException if there are more than the budget allows
     */
    public static List<TextLine> of(String text, Budget budget) throws UnreadableException {
        List<TextLine> lines = new ArrayList<>();
        int page = text.indexOf('\f') < 0 ? 0 : 1;
        Matcher lineBreak = LINE_BREAK.matcher(text);
        int start = 0;
        while (start <= text.length()) {
            boolean last = !lineBreak.find();
            String raw = text.substring(start, last ? text.length() : lineBreak.start());
            budget.block();
            boolean startsPage = raw.indexOf('\f') >= 0;
            page += startsPage ? 1 : 0;
            lines.add(new TextLine(
                    lines.size() + 1, Typography.visible(ChineseText.withoutConverterMarks(raw)), startsPage, page));
            start = last ? text.length() + 1 : lineBreak.end();
        }
        return lines;
    }

    /** The line with another text. */
    TextLine withText(String newText) {
        return new TextLine(number, newText, startsPage, page);
    }

    /** The line as the first of a page. */
    TextLine atStartOfPage() {
        return new TextLine(number, text, true, page);
    }

    /** Where it stands. */
    Place place() {
        return page == 0 ? Place.line(number) : Place.line(number).onPage(page);
    }

    /** The text without blanks at its ends. */
    public String trimmed() {
        return ChineseText.trim(text);
    }

    public boolean isBlank() {
        return ChineseText.isBlank(text);
    }

    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }

    /** Columns of blanks before the text. */
    int indent() {
        int end = 0;
        while (end < text.length() && ChineseText.isBlank(text.charAt(end))) {
            end++;
        }
        return CharacterWidth.of(text.substring(0, end));
    }

    /** Whether it begins with a number as headings and row labels do. */
    boolean isNumbered() {
        return isNumbered(trimmed());
    }

    static boolean isNumbered(String text) {
        Ordinal ordinal = Ordinal.of(text);
        return ordinal.isPresent() && ordinal.isFirm() && !ordinal.is(Kind.ARTICLE, Kind.CIRCLED);
    }

    /** Whether the text is a figure, as the cells of these tables hold it, or what some write for none. */
    static boolean isFigure(String text) {
        return CellValue.is(text);
    }

    /** Whether the text is nothing but several figures side by side. */
    static boolean holdsSeveralFigures(String text) {
        String[] pieces = pieces(text);
        return pieces.length >= FEWEST_PIECES && Arrays.stream(pieces).allMatch(TextLine::isFigure);
    }

    /** Whether the last pieces of the text, behind others, are figures side by side. */
    static boolean endsInFigures(String text) {
        if (text.indexOf(' ') < 0 || CharacterWidth.isWide(text.codePointBefore(text.length()))) {
            return false;
        }
        String[] pieces = pieces(text);
        return pieces.length >= FEWEST_PIECES
                && isFigure(pieces[pieces.length - 1])
                && isFigure(pieces[pieces.length - 2]);
    }

    private static String[] pieces(String text) {
        return ChineseText.trim(text).split("[ \\t\\u3000\\u00A0]+");
    }

    /** Whether the text is neither blank nor a figure. */
    static boolean isLabel(String text) {
        return !ChineseText.isBlank(text) && !isFigure(text);
    }
}
