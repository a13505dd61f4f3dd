package io.github.gouji.rule.narrative.lexicon;

import io.github.gouji.text.WordFinder;
import io.github.gouji.text.WordFinder.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A class of words; {@code lexicon.txt} holds them and says what each class decides. */
public enum WordClass {
    APPLICATIONS,
    APPLICATION,
    OUTCOME_NAMES,
    OTHER_WORK,
    OTHER_CASES,
    FILLER,
    DISCLOSURE,
    COUNTED_CASES,
    COUNTED_PEOPLE,
    VAGUE_UNITS,
    HOTLINE_FOLLOWERS,
    COMPARES,
    CHANGES,
    COMPARED,
    GROWS,
    SHRINKS,
    THAN_LAST_YEAR,
    GROWTH_BRIDGES,
    RECEIVES,
    ANSWERS,
    CLOSES,
    HANDLES,
    NOUN_MAKERS,
    LINKS,
    EVERY_KIND,
    NOT,
    UNDER_WAY,
    WITHDRAWN,
    OF_THIS_YEAR,
    NEW,
    HOLDS,
    APPLICATION_NOUNS,
    SELF,
    OBJECT_MARKS,
    CHANNELS,
    ALL_CHANNELS,
    STAGES,
    CARRIES,
    CAME_IN,
    LAST_YEAR_NAMED,
    LAST_YEAR,
    NEXT_YEAR_NAMED,
    NEXT_YEAR,
    OUTCOMES,
    FULLY_DISCLOSED,
    PARTLY_DISCLOSED,
    OR,
    AND_OTHERS,
    JOINTS,
    DISCLOSED,
    BARELY_BEHIND,
    BECAUSE,
    AND_SO_ON,
    REASONS,
    APPLICANTS,
    HANDS_IN,
    NATURAL_PERSON,
    PEOPLE,
    LEGAL_PERSONS,
    REVIEW_NOUNS,
    RECONSIDERATION,
    SUIT_NAMES,
    SUITS,
    AFTER_RECONSIDERATION,
    DIRECT_SUIT,
    REVIEW_OUTCOMES,
    OTHER_CAUSE,
    NONE_OF_THEM,
    OTHER_SIDE,
    DECIDED,
    TAKES_IN,
    REVIEW_APPLICATION,
    REVIEW_RESULTS,
    NORMATIVE_DOCUMENTS,
    REGULATIONS,
    REGULATIONS_AND,
    DOCUMENT_TURNS,
    DOCUMENT_VERBS,
    REPEALED,
    IN_FORCE,
    OTHER_DOCUMENTS,
    NO_RECEIPT,
    NONE,
    NONE_BEHIND,
    NO_DENIAL,
    PADDING,
    TRAILING,
    APPLICATION_ENDS,
    REVIEW_ENDS,
    IF,
    CONDITIONS,
    OTHER_THINGS,
    SOME_BODIES,
    ONE_KIND,
    COUNTED_BODIES,
    NUMERALS,
    OTHER_TIME,
    WHOLE_YEAR,
    UNTIL_NOW,
    SINCE,
    ONE_YEAR,
    YEAR_NUMERALS,
    SEVERAL_YEARS,
    SO_FAR,
    WIDER,
    PART_OF_OFFICES,
    OWN,
    GENERIC,
    BODY_ENDS,
    TOWNSHIPS,
    OFFICES,
    GOVERNMENT,
    BODY_SUFFIXES,
    ADVERBS,
    EACH,
    EACH_OF,
    LIST_ALL,
    LIST_INCLUDING,
    AMONG,
    CONCERNING,
    LIST_AMONG,
    LIST_CUES,
    IN_THESE,
    OF_THESE,
    SORTED,
    BY,
    WITHIN,
    LIST_OPEN,
    NEW_STATEMENT,
    THROUGH,
    PIECES,
    PUBLISHED_INFORMATION,
    IN_OUTLET,
    NAMED_OUTLETS,
    PUBLISHES,
    CHANNEL_WORDS,
    OUTLETS,
    ACTIVITIES,
    RANKING,
    NO_PARTS,
    TOTAL_ALONE,
    TOTAL_SAID,
    NOT_PLAIN,
    REST,
    IN_NUMBERS,
    SHARE,
    SHARED,
    SHARE_OF,
    SHARE_WHOLES,
    OF,
    RATE,
    RATE_BRIDGES,
    CONTENTS_OF_APPLICATIONS,
    MAINLY,
    CONTENTS,
    TELLS,
    ASKS,
    TERMS,
    ALL,
    DONE,
    CLOSING_RATE,
    IN_TIME,
    DUE,
    OPEN,
    CARRIED_FROM_LAST_YEAR,
    ALL_UPHELD,
    NEVER_LOST;

    private final Map<String, String> meanings = Lexicon.words(name());
    private final List<String> words = List.copyOf(meanings.keySet());
    private final WordFinder finder = new WordFinder(words);

    /** Its words in the order of the file. */
    public List<String> words() {
        return words;
    }

    /** What the file says that one of its words means: a key of the form, or the name of a quantity. */
    public String meaning(String word) {
        return Objects.requireNonNull(meanings.get(word));
    }

    /** Whether this is one of its words. */
    public boolean has(String word) {
        return meanings.containsKey(word);
    }

    /** Whether a text has any of its words. */
    public boolean isIn(String text) {
        return finder.isIn(text);
    }

    /** How many of its words a text has. */
    public long countIn(String text) {
        return words.stream().filter(text::contains).count();
    }

    /** Where the first of its words starts in a text; -1 if it has none. */
    public int firstIn(String text) {
        return words.stream()
                .mapToInt(text::indexOf)
                .filter(start -> start >= 0)
                .min()
                .orElse(-1);
    }

    /** Where the last of its words starts in a text; -1 if it has none. */
    public int lastIn(String text) {
        return words.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }

    /** Whether a text starts with one of its words. */
    public boolean starts(String text) {
        return startsAt(text, 0);
    }

    /** Whether one of its words starts at a place, which may be the end of the text. */
    public boolean startsAt(String text, int place) {
        return !startOf(text, place).isEmpty();
    }

    /** The longest of its words that starts at a place; empty if none does. */
    public String startOf(String text, int place) {
        String word = place < text.length() ? finder.at(text, place) : null;
        return word == null ? "" : word;
    }

    /** Whether a text ends with one of its words. */
    public boolean ends(String text) {
        return !endOf(text).isEmpty();
    }

    /** The first of its words that a text ends with; empty if it ends with none. */
    public String endOf(String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return "";
    }

    /** The longest of its words that a text ends with; empty if it ends with none. */
    public String longestEndOf(String text) {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() && text.endsWith(word) ? word : longest;
        }
        return longest;
    }

    /** The text without the first of its words that the text ends with. */
    public String cutFrom(String text) {
        return text.substring(0, text.length() - endOf(text).length());
    }

    /** The text without its words at the end: each is taken off once, in their order. */
    public String eachCutFrom(String text) {
        String rest = text;
        for (String word : words) {
            rest = rest.endsWith(word) ? rest.substring(0, rest.length() - word.length()) : rest;
        }
        return rest;
    }

    /** The text without its words at the end, taken off until it ends with none. */
    public String allCutFrom(String text) {
        String rest = text;
        while (ends(rest)) {
            rest = cutFrom(rest);
        }
        return rest;
    }

    /** The text without its words, wherever they stand. */
    public String takenOutOf(String text) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** Whether a text consists of its words and nothing else, the longest first at each place. */
    public boolean makesUp(String text) {
        int place = 0;
        while (place < text.length()) {
            int length = startOf(text, place).length();
            if (length == 0) {
                return false;
            }
            place += length;
        }
        return true;
    }

    /**
     * The last of its words in a text that has nothing but {@link #FILLER} behind it; of two that end together the longer
     * one. {@code null} if there is none.
     */
    public @Nullable Hit lastBeforeFiller(String text) {
        Hit best = null;
        for (String word : words) {
            int start = text.lastIndexOf(word);
            int end = start + word.length();
            if (start < 0 || !FILLER.makesUp(text.substring(end))) {
                continue;
            }
            if (best == null || end > best.end() || end == best.end() && start < best.start()) {
                best = new Hit(word, start);
            }
        }
        return best;
    }
}
