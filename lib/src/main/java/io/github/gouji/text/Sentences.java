package io.github.gouji.text;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end, and text cut there. */
public final class Sentences {

    private Sentences() {}

    /** Whether a sign, half-width or not, ends a sentence. A point may be one of a number, so it is not among them. */
    public static boolean isStop(char c) {
        return switch (c) {
            case '。', '｡', '!', '！', '?', '？' -> true;
            default -> false;
        };
    }

    /** The sentences of a text, each with its end. What a semicolon or a line's end parts says something of its own, too. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text.charAt(i))) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    private static boolean isEnd(char c) {
        return isStop(c) || c == '；' || c == ';' || c == '\n';
    }
}
