package io.github.gouji.reader;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a file says in one line a block, so that tests read easily. */
public final class BlockDump {

    private BlockDump() {}

    /** A line for each paragraph ({@code number|text}), row ({@code [a][b]}) and picture. */
    public static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows()
                        .forEach(row ->
                                lines.add(row.stream().map(BlockDump::cell).collect(Collectors.joining())));
            } else if (block instanceof Paragraph paragraph) {
                String number = paragraph.autoNumber().isEmpty() ? "" : paragraph.autoNumber() + "|";
                lines.add(number + paragraph.text());
            } else {
                lines.add("<picture>");
            }
        }
        return lines;
    }

    /** {@code [column: text]}, with {@code RxC} before the text if it spans, and what is nested behind. */
    private static String cell(Cell cell) {
        String span =
                cell.rowSpan() == 1 && cell.columnSpan() == 1 ? "" : cell.rowSpan() + "x" + cell.columnSpan() + " ";
        String nested = cell.nested().isEmpty() ? "" : lines(cell.nested()).toString();
        return "[" + cell.column() + ": " + span + cell.text() + nested + "]";
    }
}
