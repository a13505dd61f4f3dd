package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The running text of a report in which its office tells what it did: sections 一, 五 and 六. */
final class Prose {

    private static final Set<Integer> SECTIONS = Set.of(1, 5, 6);
    private static final int LONGEST_PASSAGE = 100_000;
    private static final int LONGEST_HEADING = 40;

    private final List<ProsePassage> passages;
    private final boolean complete;

    private Prose(List<ProsePassage> passages, boolean complete) {
        this.passages = List.copyOf(passages);
        this.complete = complete;
    }

    /** Reads the prose of a report. */
    static Prose of(AnnualReport report) {
        List<ProsePassage> passages = new ArrayList<>();
        boolean complete = true;
        for (Section section : report.sections()) {
            boolean applications = false;
            for (Passage passage : SECTIONS.contains(section.number()) ? section.paragraphs() : List.<Passage>of()) {
                if (!isReadable(passage)) {
                    complete = false;
                    continue;
                }
                ProsePassage read = ProseReader.read(passage, applications);
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

    /** Whether a passage is short enough to be prose. */
    static boolean isReadable(Passage passage) {
        return passage.text().length() <= LONGEST_PASSAGE;
    }

    /** Its passages in order. */
    List<ProsePassage> passages() {
        return passages;
    }

    /** Whether all of it was read; a passage of more than 100 000 characters is none. */
    boolean isComplete() {
        return complete;
    }
}
