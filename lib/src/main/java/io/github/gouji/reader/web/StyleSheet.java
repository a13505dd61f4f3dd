package io.github.gouji.reader.web;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a style sheet that hold whatever the screen: those outside {@code @media} and its like. Read in one pass, as
 * what is open at the end may be long.
 */
final class StyleSheet {

    /**
     * A rule.
     *
     * @param selectors which elements it is about
     * @param declarations what it says of them
     */
    record StyleRule(String selectors, String declarations) {}

    private final String text;
    private final List<StyleRule> rules = new ArrayList<>();
    private int at;

    private StyleSheet(String text) {
        this.text = text;
    }

    static List<StyleRule> rules(String sheet) {
        StyleSheet reading = new StyleSheet(withoutComments(sheet));
        reading.read();
        return reading.rules;
    }

    /** A comment without its end goes on to the end of the sheet. */
    private static String withoutComments(String sheet) {
        StringBuilder plain = new StringBuilder(sheet.length());
        int from = 0;
        for (int start = sheet.indexOf("/*"); start >= 0; start = sheet.indexOf("/*", from)) {
            plain.append(sheet, from, start);
            int end = sheet.indexOf("*/", start + 2);
            if (end < 0) {
                return plain.toString();
            }
            from = end + 2;
        }
        return plain.append(sheet, from, sheet.length()).toString();
    }

    private void read() {
        int start = 0;
        for (; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '@' -> {
                    skipAtRule();
                    start = at + 1;
                }
                case '}' -> start = at + 1;
                case '{' -> {
                    int end = end(at);
                    rules.add(new StyleRule(text.substring(start, at), text.substring(at + 1, end)));
                    // a rule within a rule begins here
                    start = at + 1;
                    at = end - 1;
                }
                default -> {
                    // part of the selectors
                }
            }
        }
    }

    /** Where the declarations end that begin here: at the next brace of either kind. */
    private int end(int open) {
        int end = open + 1;
        while (end < text.length() && text.charAt(end) != '}' && text.charAt(end) != '{') {
            end++;
        }
        return end;
    }

    /** To the semicolon, or to the end of its block and all blocks in it. */
    private void skipAtRule() {
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && (c == ';' || c == '}')) {
                return;
            }
        }
    }
}
