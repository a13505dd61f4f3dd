package io.github.gouji.reader.flow;

import io.github.gouji.document.Budget;
import io.github.gouji.document.Place;
import java.util.HashMap;
import java.util.Map;

/** Counts the paragraphs and tables of one document as a person would, and what they use up of its limits. */
public final class DocumentCounter {

    private final Budget budget;
    private final Map<Place, Integer> paragraphsInCells = new HashMap<>();
    private int paragraphs;
    private int tables;

    public DocumentCounter(Budget budget) {
        this.budget = budget;
    }

    public Budget budget() {
        return budget;
    }

    Place nextParagraph() {
        paragraphs++;
        return paragraph();
    }

    /** The place of the next paragraph of this cell. */
    Place nextParagraph(Place cell) {
        return cell.inParagraph(paragraphsInCells.merge(cell, 1, Integer::sum));
    }

    /** The place of the last paragraph so far. */
    Place paragraph() {
        return Place.paragraph(Math.max(1, paragraphs));
    }

    /** The number of a table that starts here. */
    public int nextTable() {
        return ++tables;
    }
}
