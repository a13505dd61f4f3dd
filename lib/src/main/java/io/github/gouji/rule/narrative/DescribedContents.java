package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/** Words that tell what applications were about: 申请内容主要是征地拆迁. Where none came in, there is nothing to tell. */
final class DescribedContents {

    private DescribedContents() {}

    /** The first clause of those behind a denial that tells it. */
    static Optional<String> in(List<String> clauses) {
        boolean others = false;
        for (String clause : clauses) {
            boolean condition = WordClass.OF.ends(clause) || WordClass.TERMS.starts(clause);
            others |= WordClass.OTHER_CASES.isIn(clause) || WordClass.OTHER_WORK.isIn(clause);
            boolean anything = !others && WordClass.CONTENTS.isIn(clause);
            if (!condition && (anything || tellsOfApplications(clause))) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private static boolean tellsOfApplications(String clause) {
        return WordClass.CONTENTS_OF_APPLICATIONS.words().stream().anyMatch(words -> tells(clause, words));
    }

    private static boolean tells(String clause, String contents) {
        int at = clause.indexOf(contents);
        String rest = at < 0 ? "" : clause.substring(at + contents.length());
        boolean told = WordClass.MAINLY.ends(contents) || WordClass.TELLS.starts(rest);
        return at >= 0 && told && !WordClass.ASKS.starts(rest);
    }
}
