package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Outcomes that a passage lists one after another: {@code 答复8件…予以公开5件，不予公开3件}.
 *
 * @param head what they are outcomes of
 * @param outcomes the outcomes, each once
 * @param others numbers between and behind them that are counted alike and may be further outcomes
 * @param wholes every total that the passage lets them have, the head's first
 */
record OutcomeRun(Statement head, List<Statement> outcomes, List<Mention> others, Set<BigDecimal> wholes) {

    OutcomeRun {
        outcomes = List.copyOf(outcomes);
        others = List.copyOf(others);
    }

    /** The runs of a passage. */
    static List<OutcomeRun> of(ProsePassage passage, List<Statement> statements) {
        List<OutcomeRun> runs = new ArrayList<>();
        Statement head = null;
        List<Statement> run = new ArrayList<>();
        for (Statement statement : statements) {
            boolean outcome = statement.kind() == Kind.OUTCOME
                    && statement.mention() != null
                    && statement.mention().group() == 0;
            boolean again =
                    outcome && run.stream().anyMatch(before -> before.measure().equals(statement.measure()));
            boolean whole = isWhole(statement);
            if ((whole || again) && head != null && !run.isEmpty()) {
                runs.add(run(passage, statements, head, run));
                run.clear();
                head = again ? null : head;
            }
            if (whole) {
                head = statement;
            } else if (outcome) {
                run.add(statement);
            }
        }
        if (head != null && !run.isEmpty()) {
            runs.add(run(passage, statements, head, run));
        }
        return runs;
    }

    private static boolean isWhole(Statement statement) {
        boolean counts = statement.kind() == Kind.INFLOW || statement.kind() == Kind.ANSWERED;
        return counts && statement.mention() != null && statement.mention().group() == 0;
    }

    private static OutcomeRun run(
            ProsePassage passage, List<Statement> statements, Statement head, List<Statement> run) {
        Set<Mention> measured = statements.stream()
                .filter(known -> known.kind() != Kind.REASON && known.mention() != null)
                .map(Statement::mention)
                .collect(Collectors.toSet());
        Mention first = Objects.requireNonNull(run.get(0).mention());
        Mention last = Objects.requireNonNull(run.get(run.size() - 1).mention());
        List<Mention> others = passage.mentions().stream()
                .filter(mention -> mention.isCount()
                        && mention.group() == 0
                        && mention.unit().equals(first.unit()))
                .filter(mention -> mention.start() > first.start()
                        && mention.sentence().start() <= last.sentence().start())
                .filter(mention -> !measured.contains(mention))
                .toList();
        return new OutcomeRun(head, run, others, wholes(statements, head));
    }

    /** The head, and the other totals before and after what was carried over and forward. */
    private static Set<BigDecimal> wholes(List<Statement> statements, Statement head) {
        BigDecimal over = carried(statements, Kind.CARRIED_OVER);
        BigDecimal forward = carried(statements, Kind.CARRIED_FORWARD);
        Set<BigDecimal> wholes = new LinkedHashSet<>();
        wholes.add(head.value());
        statements.stream().filter(OutcomeRun::isWhole).map(Statement::value).forEach(value -> {
            wholes.add(value);
            wholes.add(value.add(over));
            wholes.add(value.subtract(forward));
            wholes.add(value.add(over).subtract(forward));
        });
        return wholes;
    }

    private static BigDecimal carried(List<Statement> statements, Kind kind) {
        return statements.stream()
                .filter(statement -> statement.kind() == kind)
                .map(Statement::value)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** The outcomes' numbers. */
    List<Mention> mentions() {
        return outcomes.stream().map(Statement::mention).toList();
    }

    /** The sum of the outcomes. */
    BigDecimal sum() {
        return outcomes.stream().map(Statement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
