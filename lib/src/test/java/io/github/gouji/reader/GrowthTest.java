package io.github.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.parser.ReportParsers;
import io.github.gouji.testing.Growth;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work grows with the file, not with its square. */
class GrowthTest {

    private static final int SIZE = 200;

    private static final ReportParsers PARSERS = ReportParsers.load(GrowthTest.class.getClassLoader());

    static Set<String> kinds() {
        return Growth.kinds().keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void fourTimesAsMuchTakesAboutFourTimesAsLong(String kind) throws UnreadableException {
        long once = work(kind, SIZE);

        assertThat(once).isPositive();
        assertThat(work(kind, 4 * SIZE)).isLessThanOrEqualTo(5 * once);
    }

    private static long work(String kind, int size) throws UnreadableException {
        IntFunction<byte[]> made = Growth.kinds().get(kind);
        String name = "a." + kind.substring(0, kind.indexOf(' '));
        Budget budget = new Budget(Limits.defaults());
        try {
            PARSERS.parse(new FileContent(name, made.apply(size)), budget);
        } catch (UnreadableException nothingToSee) {
            assertThat(nothingToSee.problem()).isEqualTo(UnreadableException.Problem.EMPTY);
        }
        return budget.taken();
    }
}
