package io.github.gouji.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds words of a list in a text in one pass: at each place the longest, none inside another. */
public final class WordFinder {

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** The characters that words begin with: nearly all others are passed over by a look at this. */
    private final BitSet firsts = new BitSet();

    /** Looks for these words; an empty one is never found. */
    public WordFinder(Collection<String> words) {
        words.stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word));
        byFirst.keySet().forEach(firsts::set);
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    /** Looks for these words. */
    public WordFinder(String... words) {
        this(Arrays.asList(words));
    }

    /**
     * A word found.
     *
     * @param word the word
     * @param start where it starts in the text
     */
    public record Hit(String word, int start) {

        /** Where it ends, exclusive. */
        public int end() {
            return start + word.length();
        }
    }

    /** All that is found in a text, in order. */
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            String word = at(text, i);
            if (word == null) {
                i++;
            } else {
                hits.add(new Hit(word, i));
                i += word.length();
            }
        }
        return hits;
    }

    /** Whether a text has any of the words. */
    public boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The longest word that starts at a place; {@code null} if none does. */
    public @Nullable String at(String text, int start) {
        if (!firsts.get(text.charAt(start))) {
            return null;
        }
        for (String word : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(word, start)) {
                return word;
            }
        }
        return null;
    }
}
