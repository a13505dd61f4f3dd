package io.github.gouji.reader.text;

import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.Budget;
import io.github.gouji.text.CharacterWidth;
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

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029\\u000B]");

    /** What a converter from Word writes where it met a bookmark or a picture. */
    private static final Pattern CONVERTER_MARK = Pattern.compile("\\[(?:bookmark|image):[^\\]\\[]*\\]");

    /** The number of a heading or of a row's label. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[一二三四五六七八九十]+\\s?、|[（(][一二三四五六七八九十\\d]+[）)]|第[一二三四五六七八九十]+[章节部]|\\d{1,2}\\s?[、.．)）](?!\\d))");

    private static final Pattern FIGURE =
            Pattern.compile("[+\\-—–－/增减无]?\\s*[\\d０-９][\\d０-９,，.．]*\\s*[%％万亿元件个项条]*|[/\\-—–－无]+");

    /** No figure is longer. */
    private static final int LONGEST_FIGURE = 60;

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
            String line =
                    raw.indexOf('[') < 0 ? raw : CONVERTER_MARK.matcher(raw).replaceAll("");
            boolean startsPage = raw.indexOf('\f') >= 0;
            page += startsPage ? 1 : 0;
            lines.add(new TextLine(lines.size() + 1, Typography.visible(line), startsPage, page));
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
        return Typography.trim(text);
    }

    public boolean isBlank() {
        return Typography.isBlank(text);
    }

    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }

    /** Columns of blanks before the text. */
    int indent() {
        int end = 0;
        while (end < text.length() && Typography.isBlank(text.charAt(end))) {
            end++;
        }
        return CharacterWidth.of(text.substring(0, end));
    }

    /** Whether it begins with a number as headings and row labels do. */
    boolean isNumbered() {
        return isNumbered(trimmed());
    }

    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).find();
    }

    /** Whether the text is a figure, as the cells of these tables hold it, or what some write for none. */
    static boolean isFigure(String text) {
        String figure = Typography.trim(text);
        return figure.length() <= LONGEST_FIGURE && FIGURE.matcher(figure).matches();
    }

    /** Whether the text is nothing but several figures side by side. */
    static boolean holdsSeveralFigures(String text) {
        String[] pieces = pieces(text);
        return pieces.length > 2 && Arrays.stream(pieces).allMatch(TextLine::isFigure);
    }

    /** Whether the last pieces of the text, behind others, are figures side by side. */
    static boolean endsInFigures(String text) {
        if (text.indexOf(' ') < 0 || CharacterWidth.isWide(text.codePointBefore(text.length()))) {
            return false;
        }
        String[] pieces = pieces(text);
        return pieces.length > 2 && isFigure(pieces[pieces.length - 1]) && isFigure(pieces[pieces.length - 2]);
    }

    private static String[] pieces(String text) {
        return Typography.trim(text).split("[ \\t\\u3000\\u00A0]+");
    }

    /** Whether the text is neither blank nor a figure. */
    static boolean isLabel(String text) {
        return !Typography.isBlank(text) && !isFigure(text);
    }
}
