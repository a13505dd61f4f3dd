package io.github.gouji.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds words of a list in a text in one pass: at each place the longest, none inside another. */
public final class WordFinder {

    /** Slots for each first character, so that two of them seldom meet. */
    private static final int SPARSE = 4;

    /**
     * A table of the characters that words begin with, and beside each its words, the longest first. Nearly all
     * characters of a text are passed over by a look at it.
     */
    private final char[] firsts;

    private final String[][] words;

    /** Looks for these words; an empty one is never found. */
    public WordFinder(Collection<String> words) {
        Map<Character, List<String>> byFirst = words.stream()
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        int slots = Integer.highestOneBit(SPARSE * byFirst.size() + 1) << 1;
        firsts = new char[slots];
        this.words = new String[slots][];
        byFirst.forEach((first, those) -> {
            int slot = slot(first);
            firsts[slot] = first;
            this.words[slot] = those.toArray(String[]::new);
        });
    }

    /** Where the words are that begin with a character, or the empty slot that tells there are none. */
    private int slot(char first) {
        int slot = first & firsts.length - 1;
        while (words[slot] != null && firsts[slot] != first) {
            slot = slot + 1 & firsts.length - 1;
        }
        return slot;
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
        String[] those = words[slot(text.charAt(start))];
        if (those != null) {
            for (String word : those) {
                if (text.startsWith(word, start)) {
                    return word;
                }
            }
        }
        return null;
    }
}
