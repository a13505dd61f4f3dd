package io.github.gouji.parser.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnBlocksTest {

    private static final Predicate<List<StreamToken>> ADDS_UP = row -> StreamTables.addUp(StreamTables.cells(row));

    private static List<List<String>> readings(String values, int width, Predicate<List<StreamToken>> addsUp) {
        List<StreamToken> tokens = StreamToken.of(List.of(new Paragraph(values, Place.line(1))));
        return ColumnBlocks.readings(tokens, tokens.size() / width, width, addsUp).stream()
                .map(reading -> reading.stream().map(StreamToken::text).toList())
                .toList();
    }

    @Test
    void rowsThatFollowEachOtherAreReadAsTheyStand() {
        assertThat(readings("1 2 3 4 5 9", 3, ADDS_UP)).containsExactly(List.of("1", "2", "3", "4", "5", "9"));
    }

    @Test
    void columnsThatFollowEachOtherMakeRowsThatAddUp() {
        assertThat(readings("7 0 7 1 4 2 5 3 9", 3, ADDS_UP))
                .containsExactly(List.of("7", "0", "7", "1", "2", "3", "4", "5", "9"));
    }

    @Test
    void blocksOfZerosAreOneReadingHoweverTheyAreCut() {
        assertThat(readings("0 0 0 0 0 0 0 0 0", 3, ADDS_UP)).hasSize(1);
    }

    @Test
    void valuesOfWhichARowAddsUpInNoOrderHaveNoReading() {
        assertThat(readings("1 4 2 5 3 8", 3, ADDS_UP)).isEmpty();
    }

    /** Nine rows can be cut into blocks in 256 ways, seven in 64. */
    @Test
    void moreReadingsThanRealTablesHaveProveNothing() {
        String ofNine = String.join(
                " ", IntStream.range(100, 118).mapToObj(Integer::toString).toList());
        String ofSeven = ofNine.substring(0, 14 * 4 - 1);

        assertThat(readings(ofNine, 2, row -> true)).isEmpty();
        assertThat(readings(ofSeven, 2, row -> true)).hasSize(64);
    }
}
