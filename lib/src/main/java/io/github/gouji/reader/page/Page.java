package io.github.gouji.reader.page;

import java.util.List;

/**
 * An upright page: most of its text runs from left to right.
 *
 * @param number counted from 1
 * @param turn how it was turned to be upright
 * @param size from 0, 0 to its width and height
 * @param glyphs what is printed on it, each once, in reading order
 * @param lines drawn lines and thin bars
 * @param fills painted areas, such as the ground of a cell
 * @param pictures pictures
 */
record Page(
        int number, Turn turn, Box size, List<Glyph> glyphs, List<Ruling> lines, List<Box> fills, List<Box> pictures) {

    /**
     * How a drawn page is turned so that most of its text is upright, and back.
     *
     * @param quarters turns by a quarter
     * @param size of the page as drawn
     */
    record Turn(int quarters, Box size) {

        double x(double x, double y) {
            return switch (quarters) {
                case 1 -> y;
                case 2 -> size.right() - x;
                case 3 -> size.bottom() - y;
                default -> x;
            };
        }

        double y(double x, double y) {
            return switch (quarters) {
                case 1 -> size.right() - x;
                case 2 -> size.bottom() - y;
                case 3 -> x;
                default -> y;
            };
        }

        Box of(Box drawn) {
            return Box.around(
                    x(drawn.left(), drawn.top()),
                    y(drawn.left(), drawn.top()),
                    x(drawn.right(), drawn.bottom()),
                    y(drawn.right(), drawn.bottom()));
        }

        /** Where on the page as drawn it is what is here on the upright one. */
        Box back(Box upright) {
            return switch (quarters) {
                case 1 ->
                    new Box(
                            size.right() - upright.bottom(),
                            upright.left(),
                            size.right() - upright.top(),
                            upright.right());
                case 2 -> of(upright);
                case 3 ->
                    new Box(
                            upright.top(),
                            size.bottom() - upright.right(),
                            upright.bottom(),
                            size.bottom() - upright.left());
                default -> upright;
            };
        }
    }
}
