package io.github.gouji.rule.narrative.prose;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running text of a report in which its office tells what it did. */
public final class Prose {

    /** Sections that are prose by the form. */
    private static final Set<Integer> SECTIONS = Set.of(1, 5, 6);
    /** … and those of tables 三 and 四, where an office may say in words what its table says. */
    private static final Set<Integer> WITH_TABLES = Set.of(1, 3, 4, 5, 6);

    /** The section that is about applications from its first word. */
    private static final int APPLICATIONS = 3;

    /** A passage of one sentence below this length may be a heading, and says what the next is about. */
    private static final int LONGEST_HEADING = 40;

    /** Numbers of one report; real ones have up to 70. What has thousands is data, not prose. */
    private static final int MOST_NUMBERS = 6_000;

    private final List<ProsePassage> passages;
    private final boolean complete;

    private Prose(List<ProsePassage> passages, boolean complete) {
        this.passages = List.copyOf(passages);
        this.complete = complete;
    }

    /** Reads the prose of a report: sections 一, 五 and 六. */
    public static Prose of(AnnualReport report) {
        return of(report, SECTIONS);
    }

    /** Reads the prose of a report, and what stands beside its tables 三 and 四. */
    public static Prose withTables(AnnualReport report) {
        return of(report, WITH_TABLES);
    }

    private static Prose of(AnnualReport report, Set<Integer> included) {
        List<ProsePassage> passages = new ArrayList<>();
        boolean complete = true;
        int numbers = 0;
        for (Section section : report.sections()) {
            boolean applications = section.number() == APPLICATIONS;
            for (Passage passage : included.contains(section.number()) ? section.paragraphs() : List.<Passage>of()) {
                // what is held against a table keeps to what is named; evidence may lean on what is carried over
                boolean meant = applications || included == WITH_TABLES && Topics.isCarriedOver(passage.text());
                Optional<ProsePassage> prose = ProseReader.read(passage, meant);
                int more = prose.map(found -> found.mentions().size()).orElse(MOST_NUMBERS);
                if (prose.isEmpty() || numbers + more > MOST_NUMBERS) {
                    complete = false;
                    continue;
                }
                numbers += more;
                ProsePassage told = prose.get();
                passages.add(told);
                if (told.startsWithMark()
                        || passage.text().length() < LONGEST_HEADING
                                && told.sentences().size() == 1) {
                    applications = told.sentences().stream()
                            .findFirst()
                            .map(Sentence::isAboutApplications)
                            .orElse(false);
                }
            }
        }
        return new Prose(passages, complete);
    }

    /** Its passages in order. */
    public List<ProsePassage> passages() {
        return passages;
    }

    /** Whether all of it was read; what is no prose is not. */
    public boolean isComplete() {
        return complete;
    }
}
