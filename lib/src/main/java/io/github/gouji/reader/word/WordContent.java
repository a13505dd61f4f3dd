package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a body, a text box or a cell, child by child. */
final class WordContent {

    private final WordReading reading;
    private final @Nullable Place cell;
    private final boolean counted;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable WordParagraph open;

    /**
     * An empty content.
     *
     * @param cell the cell that it stands in; {@code null} outside tables
     * @param counted whether its numbered paragraphs count; those of a cell merged into another do not
     */
    WordContent(WordReading reading, @Nullable Place cell, boolean counted) {
        this.reading = reading;
        this.cell = cell;
        this.counted = counted;
    }

    /** Reads all children of the current element. */
    List<Block> read() throws UnreadableException {
        int depth = reading.xml.depth();
        while (reading.xml.nextIn(depth)) {
            take();
        }
        return finish();
    }

    /** Reads the current element, one child of many. */
    void take() throws UnreadableException {
        switch (reading.xml.name()) {
            case "p" -> takeParagraph();
            case "tbl" -> {
                closeParagraph();
                new WordTable(reading, counted).read().ifPresent(blocks::add);
            }
            // a whole document of another kind put in here
            case "altChunk" -> {
                closeParagraph();
                blocks.addAll(
                        reading.inserted(reading.xml.attribute("id"), cell == null ? reading.nextParagraph() : cell));
                reading.xml.skip();
            }
            default -> reading.xml.skip();
        }
    }

    /** A paragraph whose end mark is deleted or hidden goes on in the next one. */
    private void takeParagraph() throws UnreadableException {
        if (cell != null && counted) {
            reading.anchors.add(cell, reading.xml.element());
        }
        if (open == null) {
            open = new WordParagraph(reading, cell, counted);
        }
        open.read();
        if (!open.runsOn()) {
            closeParagraph();
        }
    }

    private void closeParagraph() throws UnreadableException {
        if (open != null) {
            blocks.addAll(open.blocks());
            open = null;
        }
    }

    /** The blocks read. */
    List<Block> finish() throws UnreadableException {
        closeParagraph();
        return blocks;
    }
}
