package io.github.gouji.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The same words in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {

    private static final int SHOWN = 8;

    /** What is the same in both. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** The words in this language: English for English locales, else Chinese. */
    public String in(Locale locale) {
        return isEnglish(locale) ? en : zh;
    }

    /** Whether texts in this locale are English; all others are Chinese. */
    public static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    /** Several labels, each in quotation marks; beyond the first few only their number. */
    public static Words quoted(List<String> labels) {
        List<String> shown =
                labels.stream().limit(SHOWN).map(label -> "“" + label + "”").toList();
        int size = labels.size();
        boolean all = size <= SHOWN;
        return new Words(
                String.join("、", shown) + (all ? "" : "等" + size + "项"),
                String.join(", ", shown) + (all ? "" : " … (" + size + " in all)"));
    }

    /** Several names, one after the other. */
    public static Words listed(List<Words> names) {
        return new Words(
                names.stream().map(Words::zh).collect(Collectors.joining("、")),
                names.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return zh;
    }
}
