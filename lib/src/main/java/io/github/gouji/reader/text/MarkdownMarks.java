package io.github.gouji.reader.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown off a text: headings, emphasis, escaped punctuation, line breaks. */
final class MarkdownMarks {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s++(?:(.*[^\\s#])[\\s#]*+|[\\s#]*+)$");

    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)(\\*{1,3})(?=\\S)([^*]+?)(?<=\\S)\\1");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|~<>\"'$^@%&:;=?/,])");

    private static final Pattern ESCAPED_NUMBER = Pattern.compile("\\d+\\\\[.)]");

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    /** Pandoc's span with attributes: {@code [text]{lang="zh-CN"}}. */
    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]*)\\]\\s?\\{[^{}]*\\}");

    private static final Pattern INLINE_HTML =
            Pattern.compile("(?i)</?(?:span|font|u|b|i|strong|em|sub|sup|a|p|div)(?:\\s[^<>]*)?>");

    private MarkdownMarks() {}

    /** Whether the text uses them: headings, spans, lines in bold, escaped numbers. */
    static boolean prevail(List<TextLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.text().startsWith("#")
                                && HEADING.matcher(line.text()).matches()
                        || SPAN.matcher(line.text()).find()
                        || line.text().startsWith("**")
                                && EMPHASIS.matcher(line.text()).find()
                        || ESCAPED_NUMBER.matcher(line.text()).lookingAt());
    }

    /** A line of prose without them. */
    static TextLine plain(TextLine line) {
        return line.withText(plainText(HEADING.matcher(line.text()).replaceFirst("$1")));
    }

    /** A table's cell without them. */
    static String plainCell(String cell) {
        return plainText(LINE_BREAK.matcher(cell.replace("&nbsp;", " ")).replaceAll("\n"));
    }

    private static String plainText(String text) {
        String plain = text;
        for (Matcher span = SPAN.matcher(plain); span.find(); span = SPAN.matcher(plain)) {
            plain = span.replaceAll("$1");
        }
        plain = EMPHASIS.matcher(plain).replaceAll("$2");
        plain = INLINE_HTML.matcher(plain).replaceAll("");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }
}
