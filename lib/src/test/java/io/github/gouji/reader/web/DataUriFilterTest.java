package io.github.gouji.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataUriFilterTest {

    private static final int LONGEST_RUN = 8192;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 2048, LONGEST_RUN, LONGEST_RUN + 1, 50_000})
    void runsAreCutAfterTheSameCharacterWhateverThePiecesTheyAreReadIn(int piece) throws IOException {
        String source = "<p>公开</p>" + run(LONGEST_RUN) + "\"" + run(3 * LONGEST_RUN) + "\"" + run(5) + ">年报";

        assertThat(filtered(source, piece))
                .isEqualTo("<p>公开</p>" + run(LONGEST_RUN) + "\"" + run(LONGEST_RUN) + "\"" + run(5) + ">年报");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, LONGEST_RUN, 50_000})
    void aRunIsCountedOnFromPieceToPieceAndAnewBehindAnyOtherCharacter(int piece) throws IOException {
        String source = (run(LONGEST_RUN - 1) + "，").repeat(4) + run(LONGEST_RUN + 1);

        assertThat(filtered(source, piece)).isEqualTo(source.substring(0, source.length() - 1));
    }

    private static String run(int length) {
        return "A".repeat(length);
    }

    private static String filtered(String source, int piece) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[piece];
        try (Reader reader = new DataUriFilter(new StringReader(source))) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
        }
        return text.toString();
    }
}
