package io.github.gouji.diagnosis;

import io.github.gouji.report.CellKey;
import io.github.gouji.rule.narrative.CellSum;
import io.github.gouji.rule.narrative.StatedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What the report's text says about the counts of a table: it may decide between explanations. */
final class Evidence {

    /** Costs of an explanation that makes the table say something else than the text does. */
    private static final double AGAINST_A_STATEMENT = 3;
    /** Where it is not certain what the text speaks of, it may still decide between what is equally likely. */
    private static final double AGAINST_AN_UNSURE_STATEMENT = 1;

    /** A number of the text and the sums of cells that it can stand for. */
    private record Claim(BigDecimal value, List<Sum> readings, double weight) {}

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
     */
    Evidence(CountTable table, List<StatedFigure> stated) {
        claims = stated.stream()
                .filter(figure -> figure.readings().get(0).table() == table.kind())
                .map(figure -> new Claim(
                        figure.value(),
                        figure.readings().stream()
                                .map(reading -> sum(table, reading))
                                .toList(),
                        figure.certain() ? AGAINST_A_STATEMENT : AGAINST_AN_UNSURE_STATEMENT))
                .toList();
    }

    private static Sum sum(CountTable table, CellSum sum) {
        return new Sum(indices(table, sum.plus()), indices(table, sum.minus()));
    }

    private static int[] indices(CountTable table, List<CellKey> cells) {
        return cells.stream()
                .mapToInt(table::indexOf)
                .filter(index -> index >= 0)
                .toArray();
    }

    /** The cost of what a solution says against the text. */
    double against(Solution solution) {
        return claims.stream()
                .filter(claim -> claim.readings().stream()
                        .noneMatch(reading -> reading.over(solution.counts()).compareTo(claim.value()) == 0))
                .mapToDouble(Claim::weight)
                .sum();
    }
}
