package io.github.gouji.reader.word;

import io.github.gouji.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which paragraph ({@code w:p}) of the main part a place stands in: of a cell its first one. In a text box no comment
 * can be anchored, so its places stand in the paragraph that holds the box.
 */
final class WordAnchors {

    private final Map<Place, Integer> paragraphs = new LinkedHashMap<>();
    private int holdsBox;

    /** A place stands in this element; the first one counts. */
    void add(Place place, int element) {
        paragraphs.putIfAbsent(place, holdsBox > 0 ? holdsBox : element);
    }

    /**
     * Enters a text box in this paragraph.
     *
     * @return whether it is in no other box
     */
    boolean enterBox(int element) {
        boolean outermost = holdsBox == 0;
        if (outermost) {
            holdsBox = element;
        }
        return outermost;
    }

    /** Leaves a box. */
    void leaveBox(boolean outermost) {
        if (outermost) {
            holdsBox = 0;
        }
    }

    /** The number of the element for each place, in reading order. */
    Map<Place, Integer> paragraphs() {
        return paragraphs;
    }
}
