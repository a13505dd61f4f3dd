package io.github.gouji.reader.page;

import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import io.github.gouji.text.Sentences;

/** Joins the lines of running text, one after the other, to paragraphs. */
final class ParagraphBuilder {

    /** A line further in than this, in ems, is indented: first lines are by two, and a quotation mark hangs by one
     * (from 0.9 to 1.6 some 360 reports read alike). */
    private static final double INDENT = 1.2;
    /** A line is full though this much more than the next word is free, in ems: justified text is set with less
     * (from 0.4 to 0.88 some 360 reports read alike, at 1.1 two do not). */
    private static final double SPARE = 0.8;
    /** Converters stretch single lines; in the middle of a sentence a little more or less is no other paragraph. */
    private static final double STRETCHED = 1.2;
    /** The next line of a paragraph begins where the last one did, give or take this, in ems: half a character. */
    private static final double HANGING = 0.5;
    /** A line stands in the middle if its own middle is no further off than this, in ems: half a character. */
    private static final double OFF_CENTRE = 0.5;
    /** A centred line may have that much more room than the next word at each of its two ends. */
    private static final int ENDS = 2;

    /** Where all lines are shorter than so many characters, none of them is full. */
    private static final int SHORTEST_LINE = 10;
    /** A line of as many parts is a row of columns, not part of a sentence; two are a sentence with a wide gap. */
    private static final int COLUMNS = 3;
    /** The next line is no further down than this, in ems: official papers are set 28 points on 16, others double
     * (from 1.9 to 5.2 some 360 reports read alike). */
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
        double tolerance = Sentences.closes(text) ? TextLine.SAME_SIZE : STRETCHED;
        boolean sameSize = size <= tolerance * Math.min(line.size(), last.size());
        boolean indented = line.box().left() - margins.left() > INDENT * line.size();
        boolean hanging =
                first != last && Math.abs(line.box().left() - last.box().left()) < HANGING * size;
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
                && Math.abs(last.box().centreX() - middle) < OFF_CENTRE * last.size()
                && Math.abs(line.box().centreX() - middle) < OFF_CENTRE * line.size()
                && room < line.opening() + ENDS * SPARE * last.size();
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
