package io.github.gouji.reader.flow;

import io.github.gouji.document.Block;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.util.List;

/** Refuses documents in which there is nothing to read. */
public final class VisibleContent {

    private VisibleContent() {}

    /**
     * These blocks.
     *
     * @throws UnreadableException if there is no text in them
     */
    public static List<Block> required(List<Block> blocks) throws UnreadableException {
        if (blocks.stream().anyMatch(VisibleContent::hasText)) {
            return blocks;
        }
        if (blocks.stream().anyMatch(VisibleContent::hasPicture)) {
            throw new UnreadableException(Problem.ONLY_PICTURES, "", "");
        }
        throw new UnreadableException(Problem.EMPTY, "", "");
    }

    private static boolean hasText(Block block) {
        return block instanceof Paragraph paragraph && !paragraph.text().isBlank()
                || block instanceof Table table
                        && table.cells().stream()
                                .anyMatch(cell -> !cell.text().isBlank()
                                        || cell.nested().stream().anyMatch(VisibleContent::hasText));
    }

    private static boolean hasPicture(Block block) {
        return block instanceof Picture
                || block instanceof Table table
                        && table.cells().stream()
                                .anyMatch(cell -> cell.nested().stream().anyMatch(VisibleContent::hasPicture));
    }
}
