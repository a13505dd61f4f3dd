package io.github.gouji.rule.content;

import io.github.gouji.text.Sentences;
import io.github.gouji.text.Token;
import io.github.gouji.text.Token.Kind;
import io.github.gouji.text.Tokenizer;
import java.util.List;

/** Headings of running text: those of paragraphs, and short ones inside them. */
final class Headings {

    /** A paragraph of this length at most can be a heading all by itself; 30 characters are a short sentence. */
    private static final int LONGEST_HEADING = 30;

    /** What the mark in front of a heading takes at most, blanks and brackets included. */
    private static final int LONGEST_MARK = 10;

    /** A heading in front of a colon inside a paragraph is short: what is longer is the beginning of a sentence. */
    private static final int LONGEST_INLINE_HEADING = 14;

    private Headings() {}

    /** The heading with which a paragraph of compact text begins: numbered words up to the first stop. */
    static String of(String paragraph) {
        Tokenizer tokens =
                new Tokenizer(paragraph.substring(0, Math.min(paragraph.length(), LONGEST_HEADING + LONGEST_MARK)));
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
    static List<String> inside(String paragraph) {
        if (paragraph.indexOf(':') < 0 && paragraph.indexOf('：') < 0) {
            return List.of();
        }
        return Sentences.of(paragraph).stream()
                .map(sentence -> {
                    String start = sentence.substring(0, Math.min(sentence.length(), LONGEST_INLINE_HEADING));
                    int half = start.indexOf(':');
                    int colon = half < 0 ? start.indexOf('：') : half;
                    return colon > 0 ? start.substring(0, colon) : "";
                })
                .filter(heading -> !heading.isEmpty())
                .toList();
    }
}
