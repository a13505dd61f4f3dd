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

    /** 收到申请12件，上年结转3件: applications for anything else are not carried over from year to year. */
    static boolean isCarriedOver(String text) {
        return WordClass.APPLICATION.isIn(text)
                && WordClass.CARRIES.isIn(text)
                && WordClass.LAST_YEAR.isIn(text)
                && !WordClass.OTHER_CASES.isIn(text);
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
