package io.github.gouji.reader.page;

import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import io.github.gouji.text.Sentences;

/** Joins the lines of running text, one after the other, to paragraphs. */
final class ParagraphBuilder {

    private static final double INDENT = 1.2;
    private static final double SPARE = 0.8;
    private static final double SAME_SIZE = 1.12;
    /** Converters stretch single lines; in the middle of a sentence a little more or less is no other paragraph. */
    private static final double STRETCHED = 1.2;

    /** Where all lines are shorter than so many characters, none of them is full. */
    private static final int SHORTEST_LINE = 10;
    /** A line of as many parts is a row of columns, not part of a sentence. */
    private static final int COLUMNS = 3;

    private static final double LINE_PITCH = 2.6;

    private final StringBuilder text = new StringBuilder();
    private final PageItem.Line first;
    private PageItem.Line last;

    ParagraphBuilder(PageItem.Line first) {
        this.first = first;
        this.last = first;
        text.append(first.text());
    }

    /** Whether a line goes on with the paragraph, given the margins that text of its kind keeps to. */
    boolean isContinuedBy(PageItem.Line line, Margins margins) {
        double size = Math.max(line.size(), last.size());
        double tolerance = Sentences.closes(text) ? SAME_SIZE : STRETCHED;
        boolean sameSize = size <= tolerance * Math.min(line.size(), last.size());
        boolean indented = line.box().left() - margins.left() > INDENT * line.size();
        boolean hanging =
                first != last && Math.abs(line.box().left() - last.box().left()) < size / 2;
        boolean elsewhere = line.page() != last.page() || line.column() != last.column();
        boolean near = elsewhere || line.box().bottom() - last.box().bottom() <= LINE_PITCH * size;
        // a line is full if it ends only because the next one's first word did not fit
        boolean full = margins.right() - last.box().right() < line.opening() + SPARE * last.size();
        boolean wide = margins.right() - margins.left() > SHORTEST_LINE * size;
        boolean columns = Math.max(line.segments(), last.segments()) >= COLUMNS;
        return sameSize
                && !columns
                && near
                && wide
                && (full && (!indented || hanging) || isCentred(line, margins))
                && !isNumbered(line.text());
    }

    /** Whether it begins with an ordinal of headings, which never stands behind a line break within a sentence. */
    private static boolean isNumbered(String line) {
        Ordinal ordinal = Ordinal.of(line);
        return ordinal.is(Kind.CHINESE, Kind.BRACKETED_CHINESE, Kind.PART) && ordinal.isFirm();
    }

    /** Whether a line is the rest of a title that stands in the middle and had no room for it. */
    private boolean isCentred(PageItem.Line line, Margins margins) {
        double middle = (margins.left() + margins.right()) / 2;
        double room = margins.right() - margins.left() - last.box().width();
        return first == last
                && Math.abs(last.box().centreX() - middle) < last.size() / 2
                && Math.abs(line.box().centreX() - middle) < line.size() / 2
                && room < line.opening() + 2 * SPARE * last.size();
    }

    void add(PageItem.Line line) {
        if (isLatin(text.charAt(text.length() - 1)) && isLatin(line.text().charAt(0))) {
            text.append(' ');
        }
        text.append(line.text());
        last = line;
    }

    private static boolean isLatin(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    /** The page that the paragraph begins on. */
    int page() {
        return first.page();
    }

    String text() {
        return text.toString();
    }
}
