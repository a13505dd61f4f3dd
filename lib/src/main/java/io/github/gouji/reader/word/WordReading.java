package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every part of one pass over a Word file shares: the cursor, the definitions, the budget and the counts. */
final class WordReading {

    final WordXml xml;
    final WordStyles styles;
    final ListCounters lists;
    final Budget budget;

    /** Reads a file that is inserted into this one, by the relationship that names it. */
    interface Insertions {
        /** What is seen of it; nothing if it cannot be read. */
        List<Block> read(@Nullable String relationship) throws UnreadableException;

        /** The picture that a relationship names, if somebody may read it. */
        default @Nullable FileContent picture(@Nullable String relationship) throws UnreadableException {
            return null;
        }
    }

    final Insertions insertions;

    final WordAnchors anchors = new WordAnchors();

    private int tables;
    private int paragraphs;
    private final Map<Place, Integer> paragraphsInCells = new HashMap<>();

    WordReading(WordXml xml, WordStyles styles, ListCounters lists, Budget budget, Insertions insertions) {
        this.insertions = insertions;
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

    /** What an inserted file shows; if it cannot be read, a picture, for a person sees it. */
    List<Block> inserted(@Nullable String relationship, Place place) throws UnreadableException {
        List<Block> blocks = insertions.read(relationship);
        return blocks.isEmpty() ? List.of(picture(null, place)) : blocks;
    }

    /** A picture at this place, by the relationship that names it. */
    Picture picture(@Nullable String relationship, Place place) throws UnreadableException {
        budget.block();
        return new Picture(place, insertions.picture(relationship));
    }
}
