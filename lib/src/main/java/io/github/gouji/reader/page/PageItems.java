package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on one page: its tables, the lines of running text between them, and its pictures. */
final class PageItems {

    private final Page page;
    private final OpenTable.End above;
    private final RuledTables ruled;
    private final List<PageItem> items = new ArrayList<>();
    private @Nullable List<Ruling> levels;

    private PageItems(Page page, OpenTable.End above) {
        this.page = page;
        this.above = above;
        this.ruled = new RuledTables(page);
    }

    /**
     * What stands on a page.
     *
     * @param above what the page before left open
     */
    static List<PageItem> of(Page page, OpenTable.End above) {
        PageItems items = new PageItems(page, above);
        items.addFrames();
        return items.items;
    }

    /** The cells of frames, or columns of text, one after the other, each where it stands among the rest of the page. */
    private void addFrames() {
        List<Box> frames = new ArrayList<>(ruled.frames().stream()
                .filter(frame -> ruled.frames().stream().noneMatch(other -> isInside(other, frame)))
                .toList());
        List<List<TextLine>> texts = linesIn(frames);
        List<Box> columns = TextColumns.of(texts.get(frames.size()));
        if (!columns.isEmpty()) {
            frames.addAll(columns);
            texts = linesIn(frames);
        }
        List<List<PageItem>> contents = new ArrayList<>();
        frames.forEach(frame -> contents.add(new ArrayList<>()));
        contents.add(new ArrayList<>());
        List<PageItem> placed = new ArrayList<>(ruled.tables());
        page.pictures().forEach(box -> placed.add(new PageItem.Image(page.number(), box)));
        for (PageItem item : placed) {
            contents.get(indexOf(frames, item.box().centreX(), item.box().centreY()))
                    .add(item);
        }
        for (int i = 0; i <= frames.size(); i++) {
            contents.get(i).addAll(linesAndOpenTables(texts.get(i), i < frames.size() ? i + 1 : 0));
            contents.get(i).sort(Comparator.comparingDouble(item -> item.box().top()));
        }
        merge(frames, contents);
    }

    /** The lines of running text in each of the frames and, last, outside of them. */
    private List<List<TextLine>> linesIn(List<Box> frames) {
        List<List<Glyph>> texts = new ArrayList<>();
        frames.forEach(frame -> texts.add(new ArrayList<>()));
        texts.add(new ArrayList<>());
        for (Glyph glyph : page.glyphs()) {
            if (!ruled.hold(glyph)) {
                texts.get(indexOf(frames, glyph.centreX(), glyph.centreY())).add(glyph);
            }
        }
        return texts.stream().map(TextLine::of).toList();
    }

    private static boolean isInside(Box inner, Box outer) {
        return inner != outer && outer.grown(1).intersection(inner).equals(inner);
    }

    private static int indexOf(List<Box> frames, double x, double y) {
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).contains(x, y)) {
                return i;
            }
        }
        return frames.size();
    }

    /** Puts what stands in frames between what stands outside of them. */
    private void merge(List<Box> frames, List<List<PageItem>> contents) {
        List<PageItem> outside = contents.get(frames.size());
        int next = 0;
        for (PageItem item : outside) {
            while (next < frames.size() && frames.get(next).top() <= item.box().top()) {
                items.addAll(contents.get(next++));
            }
            items.add(item);
        }
        while (next < frames.size()) {
            items.addAll(contents.get(next++));
        }
    }

    private List<PageItem> linesAndOpenTables(List<TextLine> lines, int column) {
        List<PageItem> found = new ArrayList<>();
        for (OpenTableFinder.Run run : OpenTableFinder.runs(lines, above)) {
            Optional<PageTable> table = run.table()
                    ? OpenTable.of(page.number(), run.lines(), levels(), above.columns())
                    : Optional.empty();
            table.ifPresentOrElse(
                    found::add, () -> run.lines().forEach(line -> found.add(item(line.withoutSpacing(), column))));
        }
        return found;
    }

    private PageItem item(TextLine line, int column) {
        int segments = line.segments().size();
        return new PageItem.Line(page.number(), line.box(), column, line.size(), line.opening(), segments, line.text());
    }

    /** Horizontal lines, and the upper and lower edges of painted areas. */
    private List<Ruling> levels() {
        if (levels == null) {
            List<Ruling> drawn = new ArrayList<>(page.lines());
            for (Box fill : page.fills()) {
                drawn.add(new Ruling(true, fill.top(), fill.left(), fill.right()));
                drawn.add(new Ruling(true, fill.bottom(), fill.left(), fill.right()));
            }
            levels = RulingMerger.merge(drawn).stream()
                    .filter(Ruling::horizontal)
                    .toList();
        }
        return levels;
    }
}
