package io.github.gouji.reader.rtf;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.flow.BlockCollector;
import io.github.gouji.reader.flow.RowShape;
import io.github.gouji.reader.flow.TableGrid.Merge;
import io.github.gouji.reader.flow.TableStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The paragraph and the rows that an RTF file is just writing: one for the body and one for each open text box. */
final class RtfFlow {

    private final TableStack tables;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private @Nullable BlockCollector anchored;
    private @Nullable Place place;
    private final RowBuilder outerRow;
    private final RowBuilder nestedRow;

    /** The description of a row: edges and merges, cell by cell. */
    static final class RowBuilder {

        private final Budget budget;
        private int left;
        private List<RowShape.CellShape> cells = new ArrayList<>();
        private Merge vertical = Merge.NONE;
        private Merge horizontal = Merge.NONE;

        RowBuilder(Budget budget) {
            this.budget = budget;
        }

        /** Takes a control word that describes rows; any other is none of its business. */
        void control(String word, int parameter) throws UnreadableException {
            switch (word) {
                case "trowd" -> {
                    left = 0;
                    cells = new ArrayList<>();
                    resetCell();
                }
                case "trleft" -> left = parameter;
                case "clvmgf" -> vertical = Merge.FIRST;
                case "clvmrg" -> vertical = Merge.CONTINUED;
                case "clmgf" -> horizontal = Merge.FIRST;
                case "clmrg" -> horizontal = Merge.CONTINUED;
                case "cellx" -> {
                    budget.span(cells.size());
                    cells.add(new RowShape.CellShape(parameter, vertical, horizontal));
                    resetCell();
                }
                default -> {}
            }
        }

        private void resetCell() {
            vertical = Merge.NONE;
            horizontal = Merge.NONE;
        }

        RowShape shape() {
            return new RowShape(left, cells);
        }
    }

    RtfFlow(BlockCollector body) {
        this.tables = new TableStack(body);
        this.outerRow = new RowBuilder(body.counter().budget());
        this.nestedRow = new RowBuilder(body.counter().budget());
    }

    RowBuilder row(boolean nested) {
        return nested ? nestedRow : outerRow;
    }

    void text(String more) {
        text.append(more);
    }

    void number(String more) {
        number.append(more);
    }

    /** Takes a picture in the paragraph being written. */
    void picture(int level) throws UnreadableException {
        beginAnchored(level).picture();
    }

    /** Something hangs on the paragraph being written: it comes behind the paragraph, whose place comes before. */
    BlockCollector beginAnchored(int level) throws UnreadableException {
        if (anchored == null) {
            anchored = tables.at(level).sibling();
        }
        if (place == null && !text.toString().isBlank()) {
            place = tables.at(level).nextPlace();
        }
        return anchored;
    }

    /** Takes the blocks of a text box that hangs on the paragraph being written. */
    void anchor(List<Block> blocks) {
        Objects.requireNonNull(anchored).addAll(blocks);
    }

    void endParagraph(int level) throws UnreadableException {
        BlockCollector here = tables.at(level);
        here.paragraph(text.toString(), number.toString().strip(), place);
        if (anchored != null) {
            here.addAll(anchored.blocks());
        }
        text.setLength(0);
        number.setLength(0);
        place = null;
        anchored = null;
    }

    void endCell(int level) throws UnreadableException {
        endParagraph(level);
        tables.endCell(level);
    }

    void endRow(int level, boolean nested) throws UnreadableException {
        tables.endRow(level, row(nested).shape());
    }

    List<Block> finish(int level) throws UnreadableException {
        if (!text.isEmpty() || anchored != null) {
            endParagraph(level);
        }
        return tables.finish();
    }
}
