package io.github.gouji.rule.frame;

import io.github.gouji.document.Place;
import io.github.gouji.report.Passage;

/**
 * Another organisation's name where the reporting one's belongs.
 *
 * @param name the name
 * @param oneCharacterOff whether it looks like the own name with a slip
 * @param quote the words around it
 * @param certain whether it is surely a name: in the title or the sentence that names the report, behind its superior's,
 *     the own name with a slip, or one that reads like a place's; other words that stand in front of 镇 once may be none
 * @param place where it stands
 */
record NameMention(String name, boolean oneCharacterOff, String quote, boolean certain, Place place) {

    /** Characters on either side of the name that are quoted: a clause. */
    private static final int AROUND = 14;

    /** A mention within a text. */
    static NameMention in(Passage passage, String text, int start, String name, boolean oneCharacterOff) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), start + name.length() + AROUND);
        return new NameMention(name, oneCharacterOff, text.substring(from, to), oneCharacterOff, passage.place());
    }

    /** The mention as one of what is surely a name. */
    NameMention asCertain() {
        return new NameMention(name, oneCharacterOff, quote, true, place);
    }
}
