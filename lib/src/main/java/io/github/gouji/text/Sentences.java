package io.github.gouji.text;

import java.util.ArrayList;
import java.util.List;

/** Where sentences end, and text cut there. */
public final class Sentences {

    private static final String CLOSING_QUOTES = "”’」）)";

    private Sentences() {}

    /** Whether a sign, half-width or not, ends a sentence. A point may be one of a number, so it is not among them. */
    public static boolean isStop(char c) {
        return switch (c) {
            case '。', '｡', '!', '！', '?', '？' -> true;
            default -> false;
        };
    }

    /** Whether a sign ends a sentence or a part of one that says something of its own. */
    public static boolean isEnd(char c) {
        return isStop(c) || c == '；' || c == ';';
    }

    /** The sentences of a text, each with its end; a line's end ends one too. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text.charAt(i)) || text.charAt(i) == '\n') {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    /** Whether a line ends so that the next one begins anew: with the end of a sentence or a colon, quoted or not. */
    public static boolean closes(CharSequence line) {
        char last = lastSign(line);
        return isEnd(last) || last == '：';
    }

    /** Whether a line ends with a whole sentence, quoted or not. */
    public static boolean endsWithFullStop(CharSequence line) {
        return isStop(lastSign(line));
    }

    /** The last sign before blanks and one closing quote or bracket; 0 if there is none. */
    private static char lastSign(CharSequence line) {
        int end = line.length();
        while (end > 0 && ChineseText.isBlank(line.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && CLOSING_QUOTES.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 ? line.charAt(end - 1) : 0;
    }
}
