package io.github.gouji.reader.page;

import java.util.List;

/**
 * An upright page: most of its text runs from left to right.
 *
 * @param number counted from 1
 * @param size from 0, 0 to its width and height
 * @param glyphs what is printed on it, each once
 * @param lines drawn lines and thin bars
 * @param fills painted areas, such as the ground of a cell
 * @param pictures pictures
 */
record Page(int number, Box size, List<Glyph> glyphs, List<Ruling> lines, List<Box> fills, List<Box> pictures) {}
