package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Prose;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import java.util.List;
import java.util.stream.Stream;

/** The quantities that a report's prose states for cells of its tables. */
public final class StatedFigures {

    private StatedFigures() {}

    /** What the prose states for cells of tables 二, 三 and 四, in its order; other years and other bodies left out. */
    public static List<StatedFigure> of(AnnualReport report) {
        return Prose.withTables(report).passages().stream()
                .flatMap(passage -> Stream.concat(stated(passage, report), stillOpen(passage)))
                .toList();
    }

    private static Stream<StatedFigure> stated(ProsePassage passage, AnnualReport report) {
        return Statements.of(passage, report).stream()
                .filter(statement -> statement.exact() && statement.scope() != Scope.FOREIGN)
                .map(statement -> new StatedFigure(
                        statement.value(),
                        statement.measure().name(),
                        statement.measure().readings(),
                        statement.scope() == Scope.OWN,
                        statement.sentence().quote(),
                        statement.sentence().place()));
    }

    /** 其余1件仍在办理期限内: carried forward, though nobody says so; no rule holds it against a table. */
    private static Stream<StatedFigure> stillOpen(ProsePassage passage) {
        return passage.mentions().stream()
                .filter(mention -> mention.sentence().isAboutApplications() && mention.isCase())
                .filter(mention -> WordClass.REST.isIn(mention.before()) && WordClass.UNDER_WAY.starts(mention.after()))
                .map(mention -> new StatedFigure(
                        mention.value(),
                        Measure.CARRIED_FORWARD.name(),
                        Measure.CARRIED_FORWARD.readings(),
                        false,
                        mention.quote(),
                        mention.sentence().place()));
    }

    /** The growth rates over the year before that the prose gives, in its order. */
    public static List<StatedGrowth> growths(AnnualReport report) {
        return Prose.of(report).passages().stream()
                .flatMap(passage -> Growths.of(passage, Statements.of(passage, report)).stream())
                .toList();
    }
}
