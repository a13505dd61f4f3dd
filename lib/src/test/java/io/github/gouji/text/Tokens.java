package io.github.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a text. */
final class Tokens {

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        new Tokenizer(text).forEachRemaining(tokens::add);
        return tokens;
    }

    /** The pieces of a text, each behind its kind: {@code WORDS 共 | NUMBER 12件}. */
    static String split(String text) {
        return String.join(
                " | ",
                of(text).stream()
                        .map(token -> token.kind() + " " + token.text())
                        .toList());
    }

    /** The one token of its kind in a text. */
    static Token only(Kind kind, String text) {
        List<Token> found = of(text).stream().filter(token -> token.is(kind)).toList();
        assertThat(found).as(split(text)).hasSize(1);
        return found.get(0);
    }
}
