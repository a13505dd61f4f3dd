package io.github.gouji.rule.narrative;

import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.narrative.prose.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code narrative.sum} for outcomes listed behind {@code 答复 N 件}: they are fewer or more than N. */
final class OutcomeRule {

    private static final Set<Measure> REFUSALS = Set.of(Measure.DENIED, Measure.UNAVAILABLE, Measure.REJECTED);

    /** Outcomes that make up nine tenths of the whole claim to be all of them: what is left out on purpose is more. */
    private static final BigDecimal MOST_OF_IT = new BigDecimal("0.9");

    private final Examination examination;

    OutcomeRule(Examination examination) {
        this.examination = examination;
    }

    /** Checks outcomes; those that add up to what the table says was answered are right, whatever the text calls that. */
    void check(OutcomeRun run, Collection<BigDecimal> inTable) {
        boolean exact = run.head().exact() && run.outcomes().stream().allMatch(Statement::exact);
        if (!exact || run.outcomes().size() < 2 || addsUp(run, run.wholes()) || addsUp(run, inTable)) {
            return;
        }
        BigDecimal whole = run.head().value();
        BigDecimal sum = run.sum();
        BigDecimal most = sum.add(others(run));
        BigDecimal largest = run.wholes().stream().max(BigDecimal::compareTo).orElse(whole);
        boolean tooMuch = sum.compareTo(largest) > 0;
        boolean tooLittle = most.compareTo(whole) < 0 && isComplete(run, most);
        if (tooMuch || tooLittle) {
            fail(run, sum);
        }
    }

    /** Whether some sum of outcomes, further numbers and carried applications is some total. */
    private static boolean addsUp(OutcomeRun run, Collection<BigDecimal> wholes) {
        BigDecimal partial = run.outcomes().stream()
                .filter(outcome -> outcome.measure().equals(Measure.PARTIALLY_GRANTED))
                .map(Statement::value)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal growing = run.sum();
        sums.add(growing);
        sums.add(growing.subtract(partial));
        for (Mention other : run.others()) {
            sums.add(run.sum().add(other.value()));
            growing = growing.add(other.value());
            sums.add(growing);
        }
        return sums.stream().anyMatch(sum -> wholes.stream().anyMatch(whole -> whole.compareTo(sum) == 0));
    }

    /** Whether the list claims to be complete: it names the last outcome, or all refusals, or nearly all numbers. */
    private static boolean isComplete(OutcomeRun run, BigDecimal sum) {
        Set<Measure> named = run.outcomes().stream().map(Statement::measure).collect(Collectors.toSet());
        boolean nearly = sum.compareTo(run.head().value().multiply(MOST_OF_IT)) >= 0;
        return nearly || named.contains(Measure.OTHER) || named.containsAll(REFUSALS);
    }

    private static BigDecimal others(OutcomeRun run) {
        return run.others().stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void fail(OutcomeRun run, BigDecimal sum) {
        BigDecimal whole = run.head().value();
        String addends = run.outcomes().stream()
                .map(outcome -> outcome.value().toPlainString())
                .collect(Collectors.joining("+"));
        examination.fail(Fault.of(SumRule.RULE, "outcomes")
                .with(
                        "quote",
                        Objects.requireNonNull(run.outcomes().get(0).mention()).quote())
                .with("what", run.head().measure().name())
                .with("addends", addends)
                .with("difference", sum.subtract(whole).abs())
                .expected(whole, sum)
                .at(run.head().sentence().place()));
    }
}
