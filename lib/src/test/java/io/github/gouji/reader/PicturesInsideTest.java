package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pictures in a document, read by a reader of pictures that a plug-in would bring. */
class PicturesInsideTest {

    private static final Picture TABLE = picture("table");

    /** Sees a table, or a line of text, or nothing, as the picture's name says. */
    private static final class Seeing implements DocumentReader {

        @Override
        public String fileType() {
            return "picture";
        }

        @Override
        public boolean accepts(FileContent content) {
            return true;
        }

        @Override
        public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
            Place place = Place.cell(1, 2, 3).onPage(1);
            return switch (content.name()) {
                case "table" ->
                    new SourceDocument(
                            "picture",
                            List.of(new Table(List.of(new Cell(0, 0, 1, 1, "7", List.of(), place)), Place.page(1))),
                            Map.of(),
                            Map.of(place, new Reading(0.5)));
                case "photograph" -> new SourceDocument("picture", List.of(new Paragraph("便民服务中心", Place.page(1))));
                default -> throw new UnreadableException(Problem.DAMAGED, "图片损坏", "the picture is damaged");
            };
        }
    }

    private static Picture picture(String name) {
        return new Picture(Place.paragraph(3), new FileContent(name, new byte[0]));
    }

    private static SourceDocument read(List<Block> blocks) {
        return PicturesInside.read(
                new SourceDocument("docx", blocks),
                new DocumentReaders(List.of(new Seeing())),
                new Budget(Limits.defaults()));
    }

    @Test
    void pictureOfATableGivesWayToTheTable() {
        SourceDocument document = read(List.of(TABLE, TABLE));

        assertThat(document.blocks()).hasSize(2).allMatch(Table.class::isInstance);
        assertThat(document.readings())
                .containsOnly(
                        Map.entry(Place.element("img[1]/table[1]/tr[2]/td[3]"), new Reading(0.5)),
                        Map.entry(Place.element("img[2]/table[1]/tr[2]/td[3]"), new Reading(0.5)));
    }

    @Test
    void whatShowsNoTableStaysAPicture() {
        List<Block> blocks = List.of(picture("photograph"), picture("damaged"), new Picture(Place.UNKNOWN));

        assertThat(read(blocks).blocks()).isEqualTo(blocks);
    }

    @Test
    void noMoreThanTwelvePicturesAreReadOfADocument() {
        SourceDocument document = read(Collections.nCopies(13, TABLE));

        assertThat(document.blocks()).filteredOn(Table.class::isInstance).hasSize(12);
        assertThat(document.blocks()).last().isEqualTo(TABLE);
    }
}
