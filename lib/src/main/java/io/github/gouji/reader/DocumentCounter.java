package io.github.gouji.reader;

import io.github.gouji.document.Place;

/** Counts the paragraphs and tables of one document as a person would, and what they use up of its limits. */
final class DocumentCounter {

    private final Budget budget;
    private int paragraphs;
    private int tables;

    DocumentCounter(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    Place nextParagraph() {
        paragraphs++;
        return paragraph();
    }

    /** The place of the last paragraph so far. */
    Place paragraph() {
        return Place.paragraph(Math.max(1, paragraphs));
    }

    /** The number of a table that starts here. */
    int nextTable() {
        return ++tables;
    }
}
