package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.rule.narrative.prose.Prose;
import java.util.List;

/** The quantities that a report's prose states for cells of its tables. */
public final class StatedFigures {

    private StatedFigures() {}

    /** What the prose states for cells of tables 二, 三 and 四, in its order; other years and other bodies left out. */
    public static List<StatedFigure> of(AnnualReport report) {
        return Prose.of(report).passages().stream()
                .flatMap(passage -> Statements.of(passage, report).stream())
                .filter(statement -> statement.exact() && statement.scope() != Scope.FOREIGN)
                .map(statement -> new StatedFigure(
                        statement.value(),
                        statement.measure().name(),
                        statement.measure().readings(),
                        statement.scope() == Scope.OWN,
                        statement.sentence().quote(),
                        statement.sentence().place()))
                .toList();
    }

    /** The growth rates over the year before that the prose gives, in its order. */
    public static List<StatedGrowth> growths(AnnualReport report) {
        return Prose.of(report).passages().stream()
                .flatMap(passage -> Growths.of(passage, Statements.of(passage, report)).stream())
                .toList();
    }
}
