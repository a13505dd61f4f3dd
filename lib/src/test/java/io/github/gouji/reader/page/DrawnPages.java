package io.github.gouji.reader.page;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Pages that a test draws, and what is recognised on them. Characters are 10 points high unless told otherwise. */
final class DrawnPages {

    static final double WIDTH = 595;
    static final double HEIGHT = 842;

    private final List<PageCanvas> pages = new ArrayList<>();
    private double size = 10;

    DrawnPages() {
        page();
    }

    /** Begins the next page. */
    DrawnPages page() {
        pages.add(new PageCanvas(pages.size() + 1, WIDTH, HEIGHT));
        return this;
    }

    DrawnPages size(double points) {
        size = points;
        return this;
    }

    PageCanvas canvas() {
        return pages.get(pages.size() - 1);
    }

    static double widthOf(String character, double size) {
        return character.charAt(0) < '\u2E80' ? size / 2 : size;
    }

    /** Draws text from a place on its baseline. */
    DrawnPages text(double x, double y, String text) {
        return spaced(x, y, 0, text);
    }

    /** Draws text with that gap between its characters. */
    DrawnPages spaced(double x, double y, double gap, String text) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            double width = widthOf(character, size);
            canvas().glyph(character, at, y, Direction.RIGHT, width, size, Ink.DARK);
            at += width + gap;
        }
        return this;
    }

    /** Draws text in the middle of a cell. */
    DrawnPages centred(double left, double right, double y, String text) {
        double width = 0;
        for (String character : text.split("")) {
            width += widthOf(character, size);
        }
        return text((left + right - width) / 2, y, text);
    }

    DrawnPages line(double x1, double y1, double x2, double y2) {
        canvas().line(x1, y1, x2, y2);
        return this;
    }

    /** Draws all lines of a grid. */
    DrawnPages grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    List<Block> blocks() throws UnreadableException {
        PageRecogniser recogniser = new PageRecogniser(new Budget(Limits.defaults()));
        for (PageCanvas page : pages) {
            recogniser.add(page);
        }
        return recogniser.blocks();
    }

    List<Table> tables() throws UnreadableException {
        return blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** Each cell as {@code row,column rows x columns text}. */
    List<String> cells() throws UnreadableException {
        return tables().get(0).cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan() + " "
                        + cell.text())
                .toList();
    }

    /** The texts of the first table by row. */
    List<List<String>> rows() throws UnreadableException {
        return tables().get(0).rows().stream()
                .map(row -> row.stream().map(cell -> cell.text()).toList())
                .toList();
    }

    List<String> paragraphs() throws UnreadableException {
        return blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}
