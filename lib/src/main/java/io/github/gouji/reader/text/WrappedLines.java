package io.github.gouji.reader.text;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.text.CharacterWidth;
import io.github.gouji.text.Sentences;
import io.github.gouji.text.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines. Where a text is evidently hard-wrapped (many lines fill the same width and do not end a
 * sentence), the lines of a paragraph are joined; never across a heading's beginning, a table's line or a blank line.
 * Everywhere else a line is a paragraph.
 */
final class WrappedLines {

    private static final Pattern COLUMNS = Pattern.compile("\\S(?:[ \\u00A0]{2,}|[ \\u3000]*\\t[ \\u3000]*)\\S");

    /**
     * A line this many columns short of the width is still full: a paragraph's first line is indented by four, and a
     * line may end early before a mark that cannot begin one, or a word or number that is not broken. Of some 200 texts
     * none reads differently from 6 to 16.
     */
    private static final int SLACK = 8;
    /** Lines longer than the width by no more than this hang out a mark at their end. */
    private static final int HANGING = 2;
    /** A line indented by this more than the one above begins a paragraph; by one column, it is only askew. */
    private static final int INDENT = 2;

    /** Fewer lines of one width are chance; of some 200 texts none reads differently from 2 to 6. */
    private static final int FEWEST_FULL_LINES = 4;
    /** Of the lines that could be full one in so many is: the others are last lines of their paragraphs. */
    private static final int ONE_FULL_IN = 4;
    /** Of the lines that could be full no more than one in so many is longer than the width: then it is none. */
    private static final int ONE_LONGER_IN = 8;
    /** Of the full lines one in so many does not end a sentence: where all do, lines are paragraphs of one length. */
    private static final int ONE_UNFINISHED_IN = 2;

    private static final Pattern OF_PAGE = Pattern.compile("^\\p{IsHan}{2,6}[:：]| > ");

    /** No page is narrower, in columns; shorter lines are labels. */
    private static final int NARROWEST = 40;

    private final int width;
    private final boolean keepsBlankLines;

    /** A piece of a column's heading that stands in a line of its own is no longer, in characters. */
    private static final int LONGEST_WORD = 6;

    /**
     * For a text with these lines of prose.
     *
     * @param keepsBlankLines whether blank lines are cells, to be kept as empty paragraphs
     */
    WrappedLines(List<TextLine> prose, boolean keepsBlankLines) {
        width = wrapWidth(prose);
        this.keepsBlankLines = keepsBlankLines;
    }

    /** Whether the text is hard-wrapped. */
    static boolean prevail(List<TextLine> prose) {
        return wrapWidth(prose) > 0;
    }

    /** The paragraphs in a run of lines. */
    List<Block> paragraphs(List<TextLine> lines) {
        List<Block> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine first = lines.get(i);
            if (!first.isBlank()) {
                StringBuilder text =
                        new StringBuilder(keepsPlace(lines, i) ? first.text().stripTrailing() : first.trimmed());
                while (i + 1 < lines.size() && continues(first, lines.get(i), lines.get(i + 1))) {
                    append(lines.get(++i).trimmed(), text);
                }
                paragraphs.add(new Paragraph(text.toString(), first.place()));
            } else if (keepsBlankLines) {
                paragraphs.add(new Paragraph("", first.place()));
            }
        }
        return paragraphs;
    }

    /** Whether where a line begins tells a column: in a line with columns, and in a word alone, or words, right below one. */
    private static boolean keepsPlace(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        return isTabular(line)
                || index > 0
                        && !line.isNumbered()
                        && (line.trimmed().length() <= LONGEST_WORD
                                || line.trimmed().indexOf(' ') > 0)
                        && !lines.get(index - 1).isBlank()
                        && isTabular(lines.get(index - 1));
    }

    private boolean continues(TextLine first, TextLine above, TextLine line) {
        if (width == 0 || line.isBlank() || line.isNumbered() || isTabular(above) || isTabular(line)) {
            return false;
        }
        if (CharacterWidth.of(above.trimmed()) < width - SLACK) {
            return false;
        }
        boolean sentenceEnds = Sentences.endsWithFullStop(above.text());
        if (sentenceEnds) {
            return !line.startsPage() && line.indent() < first.indent();
        }
        return line.startsPage() || line.indent() < above.indent() + INDENT;
    }

    private static void append(String next, StringBuilder text) {
        if (!Typography.joinsWithoutSpace(text.codePointBefore(text.length()), next.codePointAt(0))) {
            text.append(' ');
        }
        text.append(next);
    }

    /** Whether the line is part of a table: cells with wide gaps between them, figures at its end, or a figure alone. */
    static boolean isTabular(TextLine line) {
        String text = line.trimmed();
        return hasGap(text) && COLUMNS.matcher(text).find() || TextLine.isFigure(text) || TextLine.endsInFigures(text);
    }

    /** A quick look: without a tab or two blanks in a row there are no columns. */
    private static boolean hasGap(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == ' ' || c == '\u00A0';
            if (c == '\t' || blank && isBlank) {
                return true;
            }
            blank = isBlank;
        }
        return false;
    }

    /** Lines around a report in a page saved as text (来源：…, 上一篇：…, 首页 > …) have any length. */
    private static boolean isOfPage(String line) {
        return OF_PAGE.matcher(line).find();
    }

    /** The width that lines are wrapped at, in columns; 0 where they are not. */
    private static int wrapWidth(List<TextLine> prose) {
        List<TextLine> own =
                prose.stream().filter(line -> !isOfPage(line.trimmed())).toList();
        int[] widths = own.stream()
                .filter(line -> !isTabular(line))
                .mapToInt(line -> CharacterWidth.of(line.trimmed()))
                .filter(columns -> columns >= NARROWEST)
                .sorted()
                .toArray();
        int best = 0;
        int most = 0;
        for (int high = 0, low = 0; high < widths.length; high++) {
            while (widths[low] < widths[high] - SLACK) {
                low++;
            }
            if (high - low + 1 >= most) {
                most = high - low + 1;
                best = widths[high];
            }
        }
        int full = best;
        long longer = Arrays.stream(widths)
                .filter(columns -> columns > full + HANGING)
                .count();
        long unfinished = own.stream()
                .filter(line -> CharacterWidth.of(line.trimmed()) >= full - SLACK)
                .filter(line -> !Sentences.endsWithFullStop(line.text()))
                .count();
        boolean wrapped = most >= FEWEST_FULL_LINES
                && most * ONE_FULL_IN >= widths.length
                && longer * ONE_LONGER_IN <= widths.length
                && unfinished * ONE_UNFINISHED_IN >= most;
        return wrapped ? full : 0;
    }
}
