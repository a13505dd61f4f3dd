package io.github.gouji.reader;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a test asks of a file that was read with the reader that takes it. */
public record ReadFile(SourceDocument document) {

    public static ReadFile of(String name, byte[] bytes) throws UnreadableException {
        return new ReadFile(DocumentReaders.load(ReadFile.class.getClassLoader())
                .read(new FileContent(name, bytes), new Budget(Limits.defaults())));
    }

    public static ReadFile of(String name, String text, Limits limits) throws UnreadableException {
        return new ReadFile(DocumentReaders.load(ReadFile.class.getClassLoader())
                .read(new FileContent(name, text.getBytes(StandardCharsets.UTF_8)), new Budget(limits)));
    }

    public static ReadFile of(String name, String text) throws UnreadableException {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static ReadFile fixture(String name) throws UnreadableException {
        return of(name, bytes(name));
    }

    static byte[] bytes(String fixture) {
        try (InputStream resource = ReadFile.class.getResourceAsStream("/shapes/" + fixture)) {
            return resource.readAllBytes();
        } catch (IOException absent) {
            throw new IllegalStateException(fixture, absent);
        }
    }

    /** The first table. */
    public Table table() {
        return (Table) document.blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** The texts of the first table's cells, by row. */
    public List<List<String>> rows() {
        return rowsOf(table());
    }

    /** The texts of all cells of all tables, nested ones included, by row. */
    public List<List<String>> allRows() {
        return allRows(document.blocks());
    }

    private static List<List<String>> allRows(List<Block> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                for (List<Cell> row : table.rows()) {
                    rows.add(row.stream().map(Cell::text).toList());
                    row.forEach(cell -> rows.addAll(allRows(cell.nested())));
                }
            }
        }
        return rows;
    }

    private static List<List<String>> rowsOf(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    /** The paragraphs outside tables, as they print. */
    public List<String> paragraphs() {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).visibleText())
                .toList();
    }
}
