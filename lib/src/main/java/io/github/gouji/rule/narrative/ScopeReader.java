package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Clause;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.ProseTime;
import java.util.Optional;

/** Tells whose quantity a number is and of which time: the report's own, or perhaps another's. */
final class ScopeReader {

    /** 县政府, 北海市银河区政府: up to here the reporting government may be called so; what is longer names its superiors, too. */
    private static final int SHORT_NAME = 8;

    /** A single character is in every name and names nobody. */
    private static final int SHORTEST_NAME = 2;

    private final String organization;
    private final int year;

    ScopeReader(AnnualReport report) {
        organization = report.organization().orElse("");
        year = report.year().orElse(0);
    }

    /** What a number's own words say of its scope; empty if nothing. */
    Optional<Scope> read(Mention mention, Measure measure) {
        Kind kind = measure.kind();
        boolean carried = kind == Kind.CARRIED_OVER || kind == Kind.CARRIED_FORWARD;
        if (!carried && isOtherTime(mention)) {
            return Optional.of(Scope.FOREIGN);
        }
        if (kind == Kind.DOCUMENTS && WordClass.PART_OF_OFFICES.isIn(mention.clause())) {
            return Optional.of(Scope.FOREIGN);
        }
        boolean reviewedElsewhere = kind == Kind.REVIEW && ReviewWords.isOtherSide(mention.sentenceBefore());
        if (reviewedElsewhere) {
            return Optional.of(Scope.UNSURE);
        }
        Optional<Scope> said = ofWords(mention.clause(), mention.time());
        boolean wider = said.isEmpty() && WordClass.WIDER.isIn(mention.sentenceBefore());
        return wider ? Optional.of(Scope.UNSURE) : said;
    }

    /** What the words of a clause that denies something say of its scope; empty if nothing. */
    Optional<Scope> read(Clause clause) {
        return isOtherTime(clause) ? Optional.of(Scope.FOREIGN) : ofWords(clause.text(), clause.time());
    }

    /** Whether a clause speaks of another time than the report year. */
    boolean isOtherTime(Clause clause) {
        return isOtherTime(clause.time(), clause.text());
    }

    /** Whether a number is one of another time than the report year. */
    boolean isOtherTime(Mention mention) {
        return isOtherTime(mention.time(), mention.before()) || isSinceEarlier(mention.sentenceBefore());
    }

    private boolean isOtherTime(ProseTime time, String words) {
        boolean otherYear = time.year() != 0 && year != 0 && time.year() != year;
        boolean carries = WordClass.CARRIES.isIn(words);
        return otherYear || time.partOfYear() || !carries && WordClass.OTHER_TIME.isIn(words);
    }

    /** 自2019年5月施行以来，累计…; 近三年共…: whether the sentence counts from an earlier time on. */
    private boolean isSinceEarlier(String words) {
        int end = WordClass.UNTIL_NOW.firstIn(words);
        if (end < 0) {
            return WordClass.SEVERAL_YEARS.isIn(words);
        }
        int start = Math.max(words.lastIndexOf('，', end), words.lastIndexOf(',', end));
        String since = words.substring(start + 1, end);
        boolean thisYear = since.contains(String.valueOf(year))
                || WordClass.WHOLE_YEAR.isIn(since)
                || WordClass.ONE_YEAR.ends(since);
        return !thisYear && WordClass.SINCE.isIn(since);
    }

    /** Whether words name the report year as the time that they speak of. */
    boolean isReportYear(ProseTime time) {
        return year != 0 && time.year() == year && !time.partOfYear();
    }

    /** 2022年12月收到、跨年办理的2件, 2022年转入14件 in a report for 2023: whether words name a year before the report's. */
    boolean isEarlierYear(ProseTime time) {
        return year != 0 && time.year() != 0 && time.year() < year;
    }

    private Optional<Scope> ofWords(String clause, ProseTime time) {
        if (WordClass.WIDER.isIn(clause)) {
            return Optional.of(Scope.UNSURE);
        }
        int verb = VerbWords.start(clause);
        if (verb >= 0) {
            Optional<Scope> subject = ofSubject(withoutAdverbs(clause.substring(0, verb)));
            if (subject.isPresent()) {
                return subject;
            }
        }
        boolean sinceEver = WordClass.SO_FAR.isIn(clause) && time.year() == 0 && !WordClass.WHOLE_YEAR.isIn(clause);
        return sinceEver ? Optional.of(Scope.UNSURE) : Optional.empty();
    }

    private Optional<Scope> ofSubject(String subject) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        boolean generic = WordClass.GENERIC.has(subject);
        if (generic && isTownship(subject) && !organization.isEmpty() && !isTownship(organization)) {
            return Optional.of(Scope.FOREIGN);
        }
        if (WordClass.OWN.isIn(subject) || generic || isReporter(subject)) {
            return Optional.of(Scope.OWN);
        }
        if (!WordClass.BODY_ENDS.ends(subject)) {
            return Optional.empty();
        }
        if (isOffice(subject) && !organization.isEmpty() && !isOffice(organization)) {
            return Optional.of(Scope.FOREIGN);
        }
        boolean government = WordClass.GOVERNMENT.isIn(subject) && subject.length() <= SHORT_NAME;
        return Optional.of(organization.isEmpty() || government ? Scope.UNSURE : Scope.FOREIGN);
    }

    /** Whether words name the reporting organisation, in full or shortened at either end. */
    private boolean isReporter(String subject) {
        if (organization.isEmpty() || subject.length() < SHORTEST_NAME || isOffice(subject) != isOffice(organization)) {
            return false;
        }
        String bare = WordClass.BODY_SUFFIXES.eachCutFrom(subject);
        String own = WordClass.BODY_SUFFIXES.eachCutFrom(organization);
        return organization.contains(subject) || subject.endsWith(organization) || own.endsWith(bare);
    }

    private static boolean isTownship(String name) {
        return WordClass.TOWNSHIPS.isIn(name);
    }

    private static boolean isOffice(String name) {
        return WordClass.OFFICES.ends(name);
    }

    private static String withoutAdverbs(String words) {
        String rest = WordClass.ADVERBS.allCutFrom(words);
        for (String adverb : WordClass.ADVERBS.words()) {
            rest = rest.startsWith(adverb) ? rest.substring(adverb.length()) : rest;
        }
        return rest;
    }
}
