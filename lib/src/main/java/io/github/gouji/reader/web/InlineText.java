package io.github.gouji.reader.web;

import io.github.gouji.text.CharacterWidth;
import io.github.gouji.text.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Running text of a web page as a browser shows it: white space collapsed, a line break in the source between two Han
 * characters dropped, {@code <br>} a line break.
 */
final class InlineText {

    /** A line that begins like this begins a paragraph: indented, or numbered like a heading. */
    private static final Pattern PARAGRAPH_START =
            Pattern.compile("^([\\u3000\\u00A0]{2}|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)");

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？；：][”’」）)]?\\s*$");

    private final StringBuilder text = new StringBuilder();
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
            }
        }
    }

    /** Adds text whose line breaks and blanks count, as in {@code <pre>}. */
    void appendPreformatted(String source) {
        text.append(Typography.visible(source));
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
        return Typography.isBlank(text.toString());
    }

    /**
     * The paragraphs in it, and empties it. Many pages end paragraphs with {@code <br>}: it does so where it is
     * doubled, after the end of a sentence, and before indentation or a heading's number; elsewhere it is a soft break.
     */
    List<String> takeParagraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.toString().split("\n", -1)) {
            boolean starts = line.isEmpty()
                    || PARAGRAPH_START.matcher(line).find()
                    || SENTENCE_END.matcher(paragraph).find();
            if (starts) {
                add(paragraph, paragraphs);
            }
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(Typography.trim(line));
        }
        add(paragraph, paragraphs);
        text.setLength(0);
        space = false;
        sourceBreak = false;
        return paragraphs;
    }

    private static void add(StringBuilder paragraph, List<String> paragraphs) {
        String trimmed = Typography.trim(paragraph.toString());
        if (!trimmed.isEmpty()) {
            paragraphs.add(trimmed);
        }
        paragraph.setLength(0);
    }
}
