package io.github.gouji.diagnosis;

import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.rule.narrative.StatedFigure;
import io.github.gouji.rule.years.PreviousReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known beside a table's own equations: the report's text, and the report of the year before. */
final class Evidence {

    /** Costs of an explanation that makes the table say something else than the text does, which contradicts the print. */
    private static final double AGAINST_A_STATEMENT = 5;
    /** Where it is not certain what the text speaks of, it may still decide between what is equally likely. */
    private static final double AGAINST_AN_UNSURE_STATEMENT = 1.5;
    /** A text that says what is printed was often copied from the table, wrong numbers and all: it hardly counts. */
    private static final double ECHOED = 0.1;
    /** What was carried forward last year was carried over this year: only one of two reports can be wrong, and here this one is. */
    private static final double AGAINST_LAST_YEAR = 6;

    /** A number that is known and the sums of cells that it can stand for; what an explanation against it costs. */
    private record Claim(BigDecimal value, List<Sum> readings, double weight) {

        boolean isMetBy(long[] counts) {
            return readings.stream().anyMatch(reading -> reading.over(counts).compareTo(value) == 0);
        }
    }

    /** Cells that add up less cells that are taken off. */
    private record Sum(int[] plus, int[] minus) {

        BigDecimal over(long[] counts) {
            long sum = IntStream.of(plus).mapToLong(cell -> counts[cell]).sum()
                    - IntStream.of(minus).mapToLong(cell -> counts[cell]).sum();
            return BigDecimal.valueOf(sum);
        }
    }

    private final List<Claim> claims;

    /**
     * The evidence about a table.
     *
     * @param stated what the text states about any table
     * @param previous the report of the year before; {@code null} if it is not at hand
     */
    Evidence(CountTable table, List<StatedFigure> stated, @Nullable PreviousReport previous) {
        Stream<Claim> text = stated.stream()
                .filter(figure -> figure.readings().get(0).table() == table.kind())
                .map(figure -> statement(table, figure));
        claims = Stream.concat(text, previous == null ? Stream.empty() : lastYear(table, previous))
                .toList();
    }

    private static Claim statement(CountTable table, StatedFigure figure) {
        List<Sum> readings = figure.readings().stream()
                .map(reading -> new Sum(indices(table, reading.plus()), indices(table, reading.minus())))
                .toList();
        double weight = figure.certain() ? AGAINST_A_STATEMENT : AGAINST_AN_UNSURE_STATEMENT;
        Claim claim = new Claim(figure.value(), readings, weight);
        return claim.isMetBy(table.counts()) ? new Claim(figure.value(), readings, weight * ECHOED) : claim;
    }

    private static Stream<Claim> lastYear(CountTable table, PreviousReport previous) {
        return IntStream.range(0, table.size())
                .filter(cell -> table.key(cell).row() == ApplicationRow.CARRIED_OVER)
                .boxed()
                .flatMap(cell -> previous.carriedForward(table.key(cell).column()).stream()
                        .map(count ->
                                new Claim(count, List.of(new Sum(new int[] {cell}, new int[0])), AGAINST_LAST_YEAR)));
    }

    private static int[] indices(CountTable table, List<CellKey> cells) {
        return cells.stream()
                .mapToInt(table::indexOf)
                .filter(index -> index >= 0)
                .toArray();
    }

    /** The cost of what counts say against what is known. */
    double against(long[] counts) {
        return claims.stream()
                .filter(claim -> !claim.isMetBy(counts))
                .mapToDouble(Claim::weight)
                .sum();
    }
}
