package io.github.gouji.reader.text;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tables in the lines of a text and makes paragraphs of the rest. */
public final class TextBlocks {

    private final List<TextLine> lines;
    private final List<TableShape> shapes;

    private TextBlocks(List<TextLine> lines, Budget budget, List<TableShape> further) {
        this.lines = lines;
        shapes = new ArrayList<>(further);
        shapes.addAll(
                List.of(new GridTable(budget), new RuledTable(budget), new PipeTable(budget), new BarStream(budget)));
        if (CellLines.prevails(lines)) {
            shapes.add(new CellLines(budget));
        } else if (BrowserCells.occurs(lines)) {
            shapes.add(new BrowserCells(budget));
        }
        shapes.add(TabRows.of(lines, budget));
    }

    /**
     * The blocks in these lines.
     *
     * @param further shapes of tables to look for beside those of plain text
     */
    public static List<Block> of(List<TextLine> lines, Budget budget, List<TableShape> further)
            throws UnreadableException {
        return new TextBlocks(PageFurniture.strip(OrgMarks.strip(lines)), budget, further).read();
    }

    private List<Block> read() throws UnreadableException {
        List<List<TextLine>> prose = new ArrayList<>(List.of(new ArrayList<>()));
        List<List<Block>> tables = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Optional<TableShape.Found> found = tableAt(at);
            if (found.isPresent()) {
                tables.add(found.get().blocks());
                prose.add(new ArrayList<>());
                at = found.get().end();
            } else {
                prose.get(prose.size() - 1).add(lines.get(at++));
            }
        }
        return joined(prose, tables);
    }

    private Optional<TableShape.Found> tableAt(int at) throws UnreadableException {
        if (lines.get(at).isBlank() && !lines.get(at).hasTab()) {
            return Optional.empty();
        }
        for (TableShape shape : shapes) {
            Optional<TableShape.Found> found = shape.at(lines, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Block> joined(List<List<TextLine>> prose, List<List<Block>> tables) {
        List<TextLine> all = prose.stream().flatMap(List::stream).toList();
        boolean markdown = MarkdownMarks.prevail(all);
        WrappedLines wrapped = new WrappedLines(all, tables.isEmpty() && isCellPerLine(all));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            List<TextLine> run = prose.get(i);
            blocks.addAll(wrapped.paragraphs(
                    markdown ? run.stream().map(MarkdownMarks::plain).toList() : run));
            if (i < tables.size()) {
                blocks.addAll(tables.get(i));
            }
        }
        return blocks;
    }

    /**
     * Whether the text is a stream of cells, each on a line, so that a blank line is an empty cell: figures follow each
     * other line by line. Where blank lines part them, where a line holds several, or pages or wrapped lines show that the text was printed, blank
     * lines mean nothing.
     */
    private static boolean isCellPerLine(List<TextLine> prose) {
        int adjacent = 0;
        int parted = 0;
        for (int i = 2; i < prose.size(); i++) {
            if (isFigure(prose.get(i)) && isFigure(prose.get(i - 1))) {
                adjacent++;
            } else if (isFigure(prose.get(i)) && prose.get(i - 1).isBlank() && isFigure(prose.get(i - 2))) {
                parted++;
            }
        }
        boolean severalInALine = prose.stream().anyMatch(line -> TextLine.holdsSeveralFigures(line.text()));
        return adjacent > parted
                && !severalInALine
                && prose.stream().noneMatch(TextLine::startsPage)
                && !WrappedLines.prevail(prose);
    }

    private static boolean isFigure(TextLine line) {
        return TextLine.isFigure(line.text());
    }
}
