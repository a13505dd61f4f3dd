package io.github.gouji.reader.web;

import io.github.gouji.text.CharacterWidth;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import io.github.gouji.text.Sentences;
import io.github.gouji.text.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text of a web page as a browser shows it: white space collapsed, a line break in the source between two Han
 * characters dropped, {@code <br>} a line break.
 */
final class InlineText {

    /** A line that begins like this begins a paragraph: indented, or numbered like a heading. */
    private final StringBuilder text = new StringBuilder();

    private boolean blank = true;
    private boolean space;
    private boolean sourceBreak;

    /** Adds text as it stands in the page's source. */
    void append(String source) {
        String visible = Typography.visible(source);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                space = true;
                sourceBreak |= c == '\n';
            } else {
                flushSpace(c);
                text.append(c);
                blank &= ChineseText.isBlank(c);
            }
        }
    }

    /** Adds text whose line breaks and blanks count, as in {@code <pre>}. */
    void appendPreformatted(String source) {
        String visible = Typography.visible(source);
        text.append(visible);
        blank &= ChineseText.isBlank(visible);
    }

    /** Adds a {@code <br>}. */
    void lineBreak() {
        space = false;
        sourceBreak = false;
        text.append('\n');
    }

    private void flushSpace(char next) {
        if (space && !text.isEmpty()) {
            char before = text.charAt(text.length() - 1);
            boolean dropped =
                    before == '\n' || sourceBreak && CharacterWidth.isWide(before) && CharacterWidth.isWide(next);
            if (!dropped) {
                text.append(' ');
            }
        }
        space = false;
        sourceBreak = false;
    }

    /** Whether nothing visible has been added. */
    boolean isBlank() {
        return blank;
    }

    /**
     * The paragraphs in it, and empties it. Many pages end paragraphs with {@code <br>}: it does so where it is
     * doubled, after the end of a sentence, and before indentation or a heading's number; elsewhere it is a soft break.
     */
    List<String> takeParagraphs() {
        List<String> paragraphs = blank ? List.of() : paragraphs();
        text.setLength(0);
        blank = true;
        space = false;
        sourceBreak = false;
        return paragraphs;
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.toString().split("\n", -1)) {
            boolean starts = line.isEmpty() || beginsParagraph(line) || Sentences.closes(paragraph);
            if (starts) {
                add(paragraph, paragraphs);
            }
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(ChineseText.trim(line));
        }
        add(paragraph, paragraphs);
        return paragraphs;
    }

    /** Whether a line is indented as paragraphs are, or begins with a heading's number. */
    private static boolean beginsParagraph(String line) {
        boolean indented = line.length() > 1 && isWide(line.charAt(0)) && isWide(line.charAt(1));
        return indented || Ordinal.of(line).is(Kind.CHINESE, Kind.BRACKETED_CHINESE);
    }

    private static boolean isWide(char c) {
        return c == '\u3000' || c == '\u00A0';
    }

    private static void add(StringBuilder paragraph, List<String> paragraphs) {
        String trimmed = ChineseText.trim(paragraph.toString());
        if (!trimmed.isEmpty()) {
            paragraphs.add(trimmed);
        }
        paragraph.setLength(0);
    }
}
