package io.github.gouji.reader.text;

import io.github.gouji.document.Block;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import java.util.Optional;

/** One of the ways in which plain text writes a table down. */
public interface TableShape {

    /**
     * What was found.
     *
     * @param blocks the table (or what stands in its place), in reading order
     * @param end index of the first line behind it
     */
    record Found(List<Block> blocks, int end) {

        public Found {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The table that begins at the line with this index, if one does.
     *
     * @throws UnreadableException if it asks for more than the limits allow
     */
    Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException;
}
