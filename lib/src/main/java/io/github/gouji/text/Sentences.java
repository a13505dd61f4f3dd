package io.github.gouji.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences. */
public final class Sentences {

    private Sentences() {}

    /**
     * The sentences of a text, each with its end.
     *
     * @param ends the signs that end a sentence
     */
    public static List<String> of(String text, String ends) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }
}
