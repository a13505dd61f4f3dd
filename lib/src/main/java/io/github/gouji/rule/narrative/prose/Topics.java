package io.github.gouji.rule.narrative.prose;

import io.github.gouji.rule.narrative.lexicon.WordClass;

/** What a text is about, by the words in it. */
public final class Topics {

    private Topics() {}

    /** Whether a text is about applications for disclosure: it names them, or applications and an outcome of them. */
    public static boolean isAboutApplications(String text) {
        boolean named = WordClass.APPLICATIONS.isIn(text);
        return named || (WordClass.APPLICATION.isIn(text) || listsOutcomes(text)) && WordClass.OUTCOME_NAMES.isIn(text);
    }

    /** Whether a text names several outcomes of applications. */
    public static boolean listsOutcomes(String text) {
        return WordClass.OUTCOME_NAMES.countIn(text) > 1;
    }

    /** Whether words that go on speak of other cases than applications, by what they name last. */
    public static boolean turnsToOtherCases(String text) {
        int other = WordClass.OTHER_CASES.lastIn(text);
        return other >= 0 && other > WordClass.APPLICATIONS.lastIn(text);
    }
}
