package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.text.TableShape;
import io.github.gouji.reader.text.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;

/** A table in HTML inside a Markdown text: what pandoc writes where Markdown's own tables cannot hold the cells. */
final class EmbeddedHtml implements TableShape {

    private final Budget budget;

    EmbeddedHtml(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        if (!lines.get(from).trimmed().toLowerCase(Locale.ROOT).startsWith("<table")) {
            return Optional.empty();
        }
        StringBuilder source = new StringBuilder();
        int open = 0;
        int end = from;
        do {
            String line = lines.get(end++).text();
            source.append(line).append('\n');
            open += count(line, "<table") - count(line, "</table");
        } while (open > 0 && end < lines.size());
        int number = lines.get(from).number();
        List<Block> blocks = HtmlBlocks.of(Jsoup.parse(source.toString()), budget);
        return Optional.of(
                new Found(blocks.stream().map(block -> onLine(block, number)).toList(), end));
    }

    private static int count(String line, String tag) {
        String lower = line.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = lower.indexOf(tag); at >= 0; at = lower.indexOf(tag, at + 1)) {
            count++;
        }
        return count;
    }

    private static Block onLine(Block block, int line) {
        if (block instanceof Table table) {
            return new Table(
                    table.cells().stream().map(cell -> onLine(cell, line)).toList(),
                    table.place().onLine(line));
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(
                    paragraph.text(), paragraph.autoNumber(), paragraph.place().onLine(line));
        }
        return new Picture(block.place().onLine(line));
    }

    private static Cell onLine(Cell cell, int line) {
        return new Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.text(),
                cell.nested().stream().map(block -> onLine(block, line)).toList(),
                cell.place().onLine(line));
    }
}
