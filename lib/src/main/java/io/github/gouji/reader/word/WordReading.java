package io.github.gouji.reader.word;

import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.Budget;
import java.util.HashMap;
import java.util.Map;

/** What every part of one pass over a Word file shares: the cursor, the definitions, the budget and the counts. */
final class WordReading {

    final WordXml xml;
    final WordStyles styles;
    final ListCounters lists;
    final Budget budget;

    final WordAnchors anchors = new WordAnchors();

    private int tables;
    private int paragraphs;
    private final Map<Place, Integer> paragraphsInCells = new HashMap<>();

    WordReading(WordXml xml, WordStyles styles, ListCounters lists, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
        this.budget = budget;
    }

    /** The number of the next table, nested ones counting too. */
    int nextTable() {
        return ++tables;
    }

    /** The place of the next paragraph outside tables that is not empty. */
    Place nextParagraph() {
        return Place.paragraph(++paragraphs);
    }

    /** The place of the next paragraph of this cell that is not empty. */
    Place nextParagraph(Place cell) {
        return cell.inParagraph(paragraphsInCells.merge(cell, 1, Integer::sum));
    }

    /** A picture at this place. */
    Picture picture(Place place) throws UnreadableException {
        budget.block();
        return new Picture(place);
    }
}
