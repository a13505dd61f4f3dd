package io.github.gouji.rule.content;

import io.github.gouji.text.Sentences;
import io.github.gouji.text.Token;
import io.github.gouji.text.Token.Kind;
import io.github.gouji.text.Tokenizer;
import java.util.List;

/** Parts of running text. */
final class Prose {

    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_INLINE_HEADING = 14;

    private Prose() {}

    /** The text without the titles in it: a regulation that is merely cited says nothing of the report. */
    static String withoutTitles(String text) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                rest.append(c);
            }
        }
        return depth == 0 ? rest.toString() : text;
    }

    /** The heading with which a paragraph of compact text begins: numbered words up to the first stop. */
    static String heading(String paragraph) {
        Tokenizer tokens = new Tokenizer(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_HEADING + 10)));
        if (!tokens.hasNext() || !tokens.next().is(Kind.LIST_MARK)) {
            return "";
        }
        StringBuilder heading = new StringBuilder();
        while (tokens.hasNext()) {
            Token token = tokens.next();
            if (token.is(Kind.STOP, Kind.COLON, Kind.SEMICOLON)) {
                return heading.toString();
            }
            heading.append(token.text());
        }
        return paragraph.length() <= LONGEST_HEADING ? heading.toString() : "";
    }

    /** Short headings inside a paragraph: words up to a colon at the start of a sentence (保障情况：…). */
    static List<String> inlineHeadings(String paragraph) {
        if (paragraph.indexOf(':') < 0 && paragraph.indexOf('：') < 0) {
            return List.of();
        }
        return sentences(paragraph).stream()
                .map(sentence -> {
                    String start = sentence.substring(0, Math.min(sentence.length(), LONGEST_INLINE_HEADING));
                    int half = start.indexOf(':');
                    int colon = half < 0 ? start.indexOf('：') : half;
                    return colon > 0 ? start.substring(0, colon) : "";
                })
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    /** The sentences of a text, each with its end. */
    static List<String> sentences(String text) {
        return Sentences.of(text);
    }

    /** The words around a place, to quote. */
    static String around(String text, int start, int end) {
        int reach = 12;
        return text.substring(Math.max(0, start - reach), Math.min(text.length(), end + reach));
    }
}
