package io.github.gouji.cli;

import java.util.Locale;

/** The values of {@code --lang}. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
