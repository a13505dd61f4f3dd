package io.github.gouji.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.word.DocxReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comments on places of Word files, each saying {@code #} and its number. */
public final class CommentedPlaces {

    static final Reviewer REVIEWER = new Reviewer("勾稽", LocalDate.of(2026, 1, 31));

    private CommentedPlaces() {}

    /** Comments on all cells and paragraphs at once stand where their texts are, and the copy reads like the file. */
    public static void assertFoundAgain(FileContent content) throws Exception {
        SourceDocument document = read(content.bytes());
        Map<Place, String> texts = new LinkedHashMap<>();
        collect(document.blocks(), texts);
        byte[] copy = annotate(content, texts.keySet().toArray(new Place[0]));
        Map<String, String> anchors = WordCommentReader.anchors(copy);
        List<String> expected =
                texts.values().stream().map(CommentedPlaces::compact).toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            found.add(compact(anchors.get("#" + i)));
        }
        assertThat(found).as(content.name()).isEqualTo(expected);
        assertThat(read(copy)).isEqualTo(document);
    }

    static byte[] annotate(FileContent content, Place... places) throws UnreadableException {
        List<Remark> remarks = new ArrayList<>();
        for (Place place : places) {
            remarks.add(Remark.note(place, "#" + remarks.size()));
        }
        return Annotator.annotate(content, "docx", remarks, REVIEWER);
    }

    static SourceDocument read(byte[] docx) throws UnreadableException {
        return new DocxReader().read(new FileContent("x.docx", docx), new Budget(Limits.defaults()));
    }

    private static void collect(List<Block> blocks, Map<Place, String> texts) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.place().table() == null) {
                texts.put(paragraph.place(), paragraph.text());
            } else if (block instanceof Table table) {
                for (Cell cell : table.cells()) {
                    texts.put(cell.place(), cell.text());
                }
            }
        }
    }

    private static String compact(String text) {
        return String.valueOf(text).replaceAll("\\s", "");
    }
}
