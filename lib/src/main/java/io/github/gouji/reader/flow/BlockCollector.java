package io.github.gouji.reader.flow;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what stands in the body of a document, or in one cell, in reading order. Paragraphs without text are left
 * out and not counted.
 */
public final class BlockCollector {

    private final DocumentCounter counter;
    private final @Nullable Place cell;
    private final List<Block> blocks = new ArrayList<>();

    private BlockCollector(DocumentCounter counter, @Nullable Place cell) {
        this.counter = counter;
        this.cell = cell;
    }

    /** For the body of a document. */
    public static BlockCollector ofBody(DocumentCounter counter) {
        return new BlockCollector(counter, null);
    }

    /** For a cell at this place. */
    public BlockCollector ofCell(Place place) {
        return new BlockCollector(counter, place);
    }

    /** Another one for the same place, to be added later. */
    public BlockCollector sibling() {
        return new BlockCollector(counter, cell);
    }

    public DocumentCounter counter() {
        return counter;
    }

    public void paragraph(String text, String autoNumber) throws UnreadableException {
        paragraph(text, autoNumber, null);
    }

    /** Adds a paragraph whose place was taken before; now, if that is {@code null}. */
    public void paragraph(String text, String autoNumber, @Nullable Place taken) throws UnreadableException {
        if (text.isBlank() && autoNumber.isBlank()) {
            return;
        }
        counter.budget().block();
        blocks.add(new Paragraph(text, autoNumber, taken == null ? nextPlace() : taken));
    }

    /** Takes the place of the next paragraph. */
    public Place nextPlace() {
        return cell == null ? counter.nextParagraph() : counter.nextParagraph(cell);
    }

    public void picture() throws UnreadableException {
        counter.budget().block();
        blocks.add(new Picture(cell == null ? counter.paragraph() : cell));
    }

    public void table(Table table) {
        if (!table.cells().isEmpty()) {
            blocks.add(table);
        }
    }

    public void addAll(List<Block> more) {
        blocks.addAll(more);
    }

    public List<Block> blocks() {
        return blocks;
    }
}
