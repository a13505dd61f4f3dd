package io.github.gouji.rule;

import java.util.Locale;

/**
 * The same words in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {

    /** The words in this language: English for English locales, else Chinese. */
    public String in(Locale locale) {
        return isEnglish(locale) ? en : zh;
    }

    /** Whether texts in this locale are English; all others are Chinese. */
    public static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    @Override
    public String toString() {
        return zh;
    }
}
