package io.github.gouji.reader.page;

/** Something on a page, in reading order. */
sealed interface PageItem permits PageTable, PageItem.Line, PageItem.Image {

    /** The page's number. */
    int page();

    /** Where it is. */
    Box box();

    /**
     * A line of running text.
     *
     * @param page the page's number
     * @param box where it is
     * @param column 0 where the text runs over the whole width, else the column of text it stands in, from 1
     * @param size of its characters
     * @param opening the width of its first characters that stay together at the end of a line
     * @param segments how many parts with wide gaps between them it has
     * @param text what it says, wide gaps as several blanks
     */
    record Line(int page, Box box, int column, double size, double opening, int segments, String text)
            implements PageItem {}

    /** A picture. */
    record Image(int page, Box box) implements PageItem {}
}
