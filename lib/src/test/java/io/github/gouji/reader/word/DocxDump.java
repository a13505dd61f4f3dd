package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a file and writes what it says in one line a block, so that tests read easily. */
public final class DocxDump {

    private DocxDump() {}

    /** What the file says, a line for each paragraph ({@code number|text}), row ({@code [a][b]}) and picture. */
    public static List<String> lines(DocxFixture fixture) throws UnreadableException {
        return lines(blocks(fixture.content()));
    }

    public static List<Block> blocks(FileContent content) throws UnreadableException {
        return new DocxReader().read(content, Limits.defaults()).blocks();
    }

    public static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows()
                        .forEach(row ->
                                lines.add(row.stream().map(DocxDump::cell).collect(Collectors.joining())));
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
