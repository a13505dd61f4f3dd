package io.github.gouji.reader.page;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.page.PageTable.PageCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the pages of a document, in order, and tells what is written in it. Not thread-safe. */
public final class PageRecogniser {

    /**
     * A picture smaller than this share of the page is a seal or an ornament: a seal of 4.5 cm takes 3.2 % of A4, a
     * table of a few rows over the text's width more than twice as much.
     */
    private static final double PICTURE_SHARE = 0.035;
    /** A picture narrower than this, in points, has no room for two rows of a table: it is a line or a logo. */
    private static final double PICTURE_SIDE = 40;

    /** Steps that it takes to find the place of a character among lines and tables. */
    private static final int RECOGNITION = 5;

    private final Budget budget;
    private final List<PageContent> pages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable ParagraphBuilder paragraph;
    private @Nullable PageTable table;
    private final Map<Integer, Page.Turn> turns = new HashMap<>();
    private final Map<Place, Box> boxes = new HashMap<>();
    private final Map<Integer, List<PageCanvas.Seen>> seen = new HashMap<>();
    private final Map<Place, Double> confidences = new HashMap<>();
    private int tables;
    private final Legibility legibility = new Legibility();
    private boolean pictures;

    /** A recogniser for one document. */
    public PageRecogniser(Budget budget) {
        this.budget = budget;
    }

    /**
     * Takes the next page in.
     *
     * @throws UnreadableException if the page, or the document so far, holds more than it may
     */
    public void add(PageCanvas canvas) throws UnreadableException {
        if (canvas.isFull()) {
            throw fullPage(canvas.number(), budget);
        }
        Page page = Upright.of(canvas);
        turns.put(page.number(), page.turn());
        if (!canvas.seen().isEmpty()) {
            seen.put(page.number(), canvas.seen());
            confidences.put(
                    Place.page(page.number()), lowest(canvas.seen(), page.turn().size()));
        }
        legibility.add(page, canvas.outlines().size());
        budget.text(page.glyphs().size());
        budget.steps((long) page.glyphs().size() * RECOGNITION);
        pictures |= !page.pictures().isEmpty();
        OpenTable.End open = pages.isEmpty()
                ? OpenTable.End.NONE
                : OpenTable.End.of(pages.get(pages.size() - 1).items());
        pages.add(new PageContent(page.number(), page.size(), PageItems.of(page, open)));
    }

    /** The refusal of a page with more on it than any real page holds. */
    public static UnreadableException fullPage(int number, Budget budget) {
        return budget.refuse("第" + number + "页的内容过多", "too much on page " + number);
    }

    /**
     * What the pages say, in reading order; to be asked once.
     *
     * @throws UnreadableException if they say nothing, or nothing that a program can read
     */
    public List<Block> blocks() throws UnreadableException {
        if (legibility.isGarbled()) {
            throw new UnreadableException(
                    Problem.NO_CHARACTERS,
                    "所用的字体没有或写错了字符编码",
                    "its fonts do not tell which characters they show, or tell others");
        }
        if (legibility.isOutlined()) {
            throw new UnreadableException(Problem.NO_CHARACTERS, "文字已转为图形", "the text is drawn as lines and curves");
        }
        List<PageContent> bare = RunningLines.removedFrom(pages);
        Margins.Book margins = new Margins.Book(bare);
        for (PageContent page : bare) {
            for (PageItem item : page.items()) {
                if (item instanceof PageItem.Line line) {
                    addLine(line, margins.of(page, line));
                } else if (item instanceof PageTable part) {
                    addTable(part);
                } else if (isLarge(item.box(), page.size())) {
                    blocks.add(new Picture(Place.page(item.page())));
                }
            }
        }
        endTable();
        endParagraph();
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw pictures
                    ? new UnreadableException(
                            Problem.ONLY_PICTURES, "只有图片，没有文字，可能是扫描件", "only pictures and no text, perhaps a scan")
                    : new UnreadableException(Problem.EMPTY, "没有文字", "no text");
        }
        return List.copyOf(blocks);
    }

    /**
     * Where on its page, as drawn, the cell of a place is; none where no lines tell it. To be asked after the
     * {@linkplain #blocks() blocks}.
     */
    public Map<Place, Box> boxes() {
        return boxes;
    }

    /**
     * How sure what was read from pictures is, from 0 to 1: for the cell of a place where lines tell it, else for the
     * whole page. To be asked after the {@linkplain #blocks() blocks}.
     */
    public Map<Place, Double> confidences() {
        return confidences;
    }

    /** As sure as the least sure character; where there is none, nothing is in doubt. */
    private static double lowest(List<PageCanvas.Seen> seen, Box box) {
        return seen.stream()
                .filter(glyph -> box.contains(glyph.x(), glyph.y()))
                .mapToDouble(PageCanvas.Seen::confidence)
                .min()
                .orElse(1);
    }

    private static boolean isLarge(Box picture, Box page) {
        return picture.area() >= PICTURE_SHARE * page.area()
                && Math.min(picture.width(), picture.height()) >= PICTURE_SIDE;
    }

    private void addLine(PageItem.Line line, Margins margins) throws UnreadableException {
        endTable();
        if (paragraph != null && paragraph.isContinuedBy(line, margins)) {
            paragraph.add(line);
        } else {
            endParagraph();
            paragraph = new ParagraphBuilder(line);
        }
    }

    private void addTable(PageTable part) throws UnreadableException {
        endParagraph();
        if (table != null && TableJoiner.belongTogether(table, part)) {
            table = TableJoiner.join(table, part);
        } else {
            endTable();
            table = part;
        }
    }

    private void endParagraph() {
        if (paragraph != null) {
            blocks.add(new Paragraph(paragraph.text(), Place.page(paragraph.page())));
            paragraph = null;
        }
    }

    private void endTable() throws UnreadableException {
        if (table == null) {
            return;
        }
        budget.cells(table.cells().size());
        tables++;
        List<Cell> printed = new ArrayList<>();
        int row = -1;
        int inRow = 0;
        List<PageCell> sorted = table.cells().stream()
                .sorted(Comparator.comparingInt(PageCell::row).thenComparingInt(PageCell::column))
                .toList();
        for (PageCell cell : sorted) {
            inRow = cell.row() == row ? inRow + 1 : 1;
            row = cell.row();
            Place place = Place.cell(tables, row + 1, inRow).onPage(cell.page());
            if (cell.box() != null) {
                Box box = Objects.requireNonNull(turns.get(cell.page())).back(cell.box());
                boxes.put(place, box);
                List<PageCanvas.Seen> onPage = seen.get(cell.page());
                if (onPage != null) {
                    confidences.put(place, lowest(onPage, box));
                }
            }
            printed.add(new Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), List.of(), place));
        }
        blocks.add(new Table(printed, Place.page(table.page())));
        table = null;
    }
}
