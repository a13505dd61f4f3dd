package io.github.gouji.reader.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleLinesTest {

    private static BitSet hidden(int... lines) {
        return IntStream.of(lines).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    @Test
    void visibleLinesAreNumberedAsIfTheHiddenOnesWereNotThere() {
        VisibleLines lines = new VisibleLines(hidden(1, 2, 5), 8);

        assertThat(IntStream.range(0, 8).map(lines::before)).containsExactly(0, 1, 1, 1, 2, 3, 3, 4);
        assertThat(IntStream.range(0, 5).map(lines::original)).containsExactly(0, 3, 4, 6, 7);
    }

    @Test
    void behindHiddenLinesAtTheEndStandsTheFirstOfThem() {
        VisibleLines lines = new VisibleLines(hidden(3, 4, 5, 6, 7, 8), 6);

        assertThat(lines.before(5)).isEqualTo(3);
        assertThat(lines.original(3)).isEqualTo(3);
    }

    @Test
    void eachVisibleLineIsFoundAgain() {
        Random random = new Random(1);
        BitSet hidden = hidden(random.ints(300, 0, 500).toArray());
        VisibleLines lines = new VisibleLines(hidden, 502);

        for (int line = 0; line <= 500; line++) {
            assertThat(lines.before(line)).isEqualTo(line - hidden.get(0, line).cardinality());
            if (!hidden.get(line)) {
                assertThat(lines.original(lines.before(line))).isEqualTo(line);
            }
        }
    }
}
