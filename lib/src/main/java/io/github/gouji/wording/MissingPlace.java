package io.github.gouji.wording;

import io.github.gouji.document.Place;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.IssueDate;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where what a report lacks would stand, as near as there is anything. */
final class MissingPlace {

    /** What stands below the text. */
    private static final Set<String> AT_THE_END = Set.of("report.signature", "report.date");

    /** What the first section tells, or the lines before it. */
    private static final Set<String> IN_THE_OVERVIEW =
            Set.of("report.period", "report.contact", "report.basis", "content.overview", "content.assessment");

    private static final int OVERVIEW = 1;

    private final AnnualReport report;

    private MissingPlace(AnnualReport report) {
        this.report = report;
    }

    /** Of a finding that has no place of its own; unknown if it is about the file as a whole. */
    static Place of(Finding finding, AnnualReport report) {
        MissingPlace places = new MissingPlace(report);
        String rule = finding.rule().id();
        if (AT_THE_END.contains(rule)) {
            return places.end();
        }
        return section(finding)
                .map(places::heading)
                .orElseGet(() -> IN_THE_OVERVIEW.contains(rule) ? places.heading(OVERVIEW) : places.start());
    }

    /** The number of the section that is missing, or whose table is. */
    private static Optional<Integer> section(Finding finding) {
        return finding.expected()
                .map(Section.TITLES::indexOf)
                .filter(index -> index >= 0)
                .map(index -> index + 1)
                .or(() -> finding.table().map(TableKind::sectionNumber));
    }

    /** The heading of a section, else the one before which it would stand. */
    private Place heading(int number) {
        return report.sections().stream()
                .filter(section -> section.number() >= number)
                .findFirst()
                .map(Section::place)
                .orElseGet(this::end);
    }

    private Place end() {
        return report.issueDate()
                .map(IssueDate::source)
                .or(report::signature)
                .or(this::last)
                .map(Passage::place)
                .orElseGet(this::start);
    }

    private Optional<Passage> last() {
        return report.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(new Passage(section.title(), section.place())), section.paragraphs().stream()))
                .reduce((earlier, later) -> later);
    }

    /** Where the report begins. */
    private Place start() {
        return report.title()
                .or(() -> report.passages().findFirst())
                .map(Passage::place)
                .orElse(Place.UNKNOWN);
    }
}
