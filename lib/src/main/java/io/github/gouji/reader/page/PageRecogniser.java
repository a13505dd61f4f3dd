package io.github.gouji.reader.page;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.page.PageTable.PageCell;
import io.github.gouji.reader.picture.PictureReadings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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

    /** What is no words, and no longer than an amount. */
    private static final Pattern FIGURE = Pattern.compile("[^\\p{IsIdeographic}]{0,14}");

    /** Steps that it takes to find the place of a character among lines and tables. */
    private static final int RECOGNITION = 5;

    private final Budget budget;
    private final List<PageContent> pages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    /** Pictures below the paragraph or the table that may still go on. */
    private final List<Picture> below = new ArrayList<>();

    private @Nullable ParagraphBuilder paragraph;
    private @Nullable PageTable table;
    private final Map<Integer, Page.Turn> turns = new HashMap<>();
    private final Map<Place, Box> boxes = new HashMap<>();
    private final Map<Integer, Map<Box, Reading>> seen = new HashMap<>();
    private final Map<Place, Reading> readings = new HashMap<>();
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
        legibility.add(page, canvas.outlines().size());
        budget.text(page.glyphs().size());
        budget.steps((long) page.glyphs().size() * RECOGNITION);
        pictures |= !page.pictures().isEmpty();
        OpenTable.End open = pages.isEmpty()
                ? OpenTable.End.NONE
                : OpenTable.End.of(pages.get(pages.size() - 1).items());
        List<PageItem> items = PageItems.of(page, open);
        if (canvas.readings() != null) {
            readings.put(
                    Place.page(page.number()),
                    canvas.readings().of(page.turn().size().area2D()));
            seen.put(page.number(), cellReadings(canvas.readings(), page.turn(), items));
        }
        pages.add(new PageContent(page.number(), page.size(), items));
    }

    /** By where cells are drawn; of figures, marks for nothing and what cannot be read, what they look like as well. */
    private static Map<Box, Reading> cellReadings(PictureReadings readings, Page.Turn turn, List<PageItem> items) {
        Map<Box, Reading> cells = new HashMap<>();
        for (PageItem item : items) {
            for (PageCell cell : item instanceof PageTable part ? part.cells() : List.<PageCell>of()) {
                if (cell.box() != null) {
                    Box box = turn.back(cell.box());
                    boolean figure = FIGURE.matcher(cell.text()).matches();
                    cells.put(box, figure ? readings.shown(box.area2D()) : readings.of(box.area2D()));
                }
            }
        }
        return cells;
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
                    addPicture(new Picture(Place.page(item.page())));
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
     * How what was read from pictures was read: by the place of a cell where lines tell it, else by that of its page. To
     * be asked after the {@linkplain #blocks() blocks}.
     */
    public Map<Place, Reading> readings() {
        return readings;
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

    private void addPicture(Picture picture) {
        if (paragraph == null && table == null) {
            blocks.add(picture);
        } else {
            below.add(picture);
        }
    }

    /** Adds a block that is at its end, and the pictures below it. */
    private void addBlock(Block block) {
        blocks.add(block);
        blocks.addAll(below);
        below.clear();
    }

    private void endParagraph() {
        if (paragraph != null) {
            addBlock(new Paragraph(paragraph.text(), Place.page(paragraph.page())));
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
                Reading reading = seen.getOrDefault(cell.page(), Map.of()).get(box);
                if (reading != null) {
                    readings.put(place, reading);
                }
            }
            printed.add(new Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), List.of(), place));
        }
        addBlock(new Table(printed, Place.page(table.page())));
        table = null;
    }
}
