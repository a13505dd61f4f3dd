package io.github.gouji.rule.narrative;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.narrative.lexicon.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code narrative.growth}: a growth rate that last year's report does not bear out. Only of numbers that stand in this
 * year's tables; the base is the same cells in last year's.
 */
public final class GrowthRule {

    /** The rule. */
    public static final Rule RULE = Rule.of("narrative.growth", Severity.WARNING, Basis.ACCURACY);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AnnualReport report;
    private final TableFigures figures;
    private final Function<CellSum, Optional<BigDecimal>> before;
    private final Examination examination;

    private GrowthRule(AnnualReport report, Function<CellSum, Optional<BigDecimal>> before, Examination examination) {
        this.report = report;
        this.figures = new TableFigures(report);
        this.before = before;
        this.examination = examination;
    }

    /**
     * Checks the growth rates of a report.
     *
     * @param before what the tables of the year before hold for a sum of cells; empty if they do not tell
     */
    public static void check(
            AnnualReport report, Function<CellSum, Optional<BigDecimal>> before, Examination examination) {
        if (!report.isNarrated()) {
            examination.notEvaluated(RULE, Reasons.asData());
            return;
        }
        new GrowthRule(report, before, examination).check(StatedFigures.growths(report));
    }

    private void check(List<StatedGrowth> growths) {
        long compared = growths.stream().filter(this::compare).count();
        if (compared == 0 && !growths.isEmpty()) {
            examination.notEvaluated(RULE, Reasons.of("growth-unknown"));
        } else {
            examination.evaluated(RULE);
        }
    }

    /** Compares a rate with what it must be by each reading of its number; {@code false} if there is none. */
    private boolean compare(StatedGrowth growth) {
        List<BigDecimal> bases = growth.readings().stream()
                .filter(reading ->
                        figures.values(reading).stream().anyMatch(value -> value.compareTo(growth.value()) == 0))
                .map(before)
                .flatMap(Optional::stream)
                .filter(base -> base.signum() > 0)
                .toList();
        if (!bases.isEmpty() && bases.stream().noneMatch(base -> agrees(growth, base))) {
            fail(growth, bases.get(0));
        }
        return !bases.isEmpty();
    }

    private static boolean agrees(StatedGrowth growth, BigDecimal base) {
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .map(mode -> rate(growth, base, mode))
                .anyMatch(rate -> rate.compareTo(growth.percent()) == 0);
    }

    private static BigDecimal rate(StatedGrowth growth, BigDecimal base, RoundingMode mode) {
        return growth.value().subtract(base).multiply(HUNDRED).divide(base, growth.decimals(), mode);
    }

    private void fail(StatedGrowth growth, BigDecimal base) {
        BigDecimal right = rate(growth, base, RoundingMode.HALF_UP);
        examination.fail(Fault.of(RULE)
                .at(growth.place())
                .with("year", report.year().map(year -> year - 1).orElse(0))
                .with("before", base)
                .with("now", growth.value())
                .with("ratio", words(right))
                .with("stated", words(growth.percent()))
                .with("quote", growth.quote())
                .expected(right, growth.percent()));
    }

    private static Words words(BigDecimal rate) {
        String percent = Objects.requireNonNull(rate).abs().toPlainString() + "%";
        Words direction = Lexicon.name(rate.signum() < 0 ? "shrank" : "grew");
        return new Words(direction.zh() + percent, percent + " " + direction.en());
    }
}
