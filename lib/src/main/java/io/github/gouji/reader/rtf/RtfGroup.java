package io.github.gouji.reader.rtf;

/** What holds inside one group of an RTF file; a group starts with a copy of what holds around it. */
final class RtfGroup {

    /** Where the text of a group goes. */
    enum Destination {
        /** Into the document. */
        BODY,
        /** Nowhere: it is not seen on the page. */
        NOWHERE,
        /** Nowhere, but a picture in it is one of the document: properties of a shape. */
        SHAPE,
        /** Into the name of a property of a shape. */
        SHAPE_PROPERTY,
        /** Into the list of fonts. */
        FONTS,
        /** The automatic number in front of a paragraph. */
        NUMBER
    }

    Destination destination = Destination.BODY;

    /** Whether the group is a text box and has paragraphs of its own. */
    boolean textBox;

    /** Whether rows described here are those of a table within a cell. */
    boolean nestedRows;

    int font;
    int eastAsianFont;

    /** Whether the next associated font is the East Asian one. */
    boolean namesEastAsian;

    /** Characters that stand for an old reader behind one given in Unicode. */
    int fallbackLength = 1;

    boolean hidden;
    boolean deleted;
    boolean struck;
    boolean struckTwice;

    /** Whether text is set above the line. */
    boolean raised;

    /** Depth of tables that the paragraph stands in. */
    int level;

    /** The group within this one. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.destination = destination;
        inner.nestedRows = nestedRows;
        inner.font = font;
        inner.eastAsianFont = eastAsianFont;
        inner.namesEastAsian = namesEastAsian;
        inner.fallbackLength = fallbackLength;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.struck = struck;
        inner.struckTwice = struckTwice;
        inner.raised = raised;
        inner.level = level;
        return inner;
    }

    /** Whether text here is seen on the page. */
    boolean isVisible() {
        return !hidden && !deleted && !struck && !struckTwice;
    }
}
