package io.github.gouji.rule.narrative.prose;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running text of a report in which its office tells what it did: sections 一, 五 and 六. */
public final class Prose {

    private static final Set<Integer> SECTIONS = Set.of(1, 5, 6);

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

    /** Reads the prose of a report. */
    public static Prose of(AnnualReport report) {
        List<ProsePassage> passages = new ArrayList<>();
        boolean complete = true;
        int numbers = 0;
        for (Section section : report.sections()) {
            boolean applications = false;
            for (Passage passage : SECTIONS.contains(section.number()) ? section.paragraphs() : List.<Passage>of()) {
                Optional<ProsePassage> prose = ProseReader.read(passage, applications);
                int more = prose.map(read -> read.mentions().size()).orElse(MOST_NUMBERS);
                if (prose.isEmpty() || numbers + more > MOST_NUMBERS) {
                    complete = false;
                    continue;
                }
                numbers += more;
                ProsePassage read = prose.get();
                passages.add(read);
                if (read.startsWithMark()
                        || passage.text().length() < LONGEST_HEADING
                                && read.sentences().size() == 1) {
                    applications = read.sentences().stream()
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
