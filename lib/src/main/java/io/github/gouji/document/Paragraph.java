package io.github.gouji.document;

import java.util.Objects;

/**
 * A paragraph of running text.
 *
 * @param text the visible text, soft line breaks as {@code \n}, automatic numbering (see {@code autoNumber}) not
 *     included
 * @param autoNumber the number that the word processor prints before the text (such as {@code 一、}) although it does
 *     not stand in it; empty where there is none
 * @param place where it stands
 */
public record Paragraph(String text, String autoNumber, Place place) implements Block {

    public Paragraph {
        Objects.requireNonNull(text);
        Objects.requireNonNull(autoNumber);
        Objects.requireNonNull(place);
    }

    /** A paragraph without automatic numbering. */
    public Paragraph(String text, Place place) {
        this(text, "", place);
    }

    /** What a reader of the page sees: the automatic number, then the text. */
    public String visibleText() {
        return autoNumber + text;
    }
}
