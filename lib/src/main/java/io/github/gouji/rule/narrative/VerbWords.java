package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Topics;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the verbs in front of a number say of applications: that they came in, were answered, or both. */
final class VerbWords {

    private static final List<WordClass> ROLES =
            List.of(WordClass.RECEIVES, WordClass.ANSWERS, WordClass.CLOSES, WordClass.HANDLES);

    private static final Set<WordClass> ANSWERED = EnumSet.of(WordClass.ANSWERS, WordClass.CLOSES);

    private record Verb(String word, WordClass role, int start) {

        int end() {
            return start + word.length();
        }
    }

    private VerbWords() {}

    /**
     * 收到…, 受理…, 答复…: the last verb in front of a number, if it is said of applications; of 受理的37件已答复 what became of
     * those that are spoken of.
     */
    static Optional<Measure> read(Mention mention) {
        String before = mention.before();
        List<Verb> found = find(before);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Verb verb = found.get(found.size() - 1);
        String object = before.substring(verb.end());
        String after = WordClass.WITHIN.starts(mention.after()) ? "" : mention.after();
        boolean named = Topics.isAboutApplications(object) || Topics.isAboutApplications(after);
        boolean anyKind = WordClass.EVERY_KIND.isIn(object);
        boolean implied = !anyKind
                && WordClass.FILLER.makesUp(object)
                && (WordClass.APPLICATION.starts(after) || WordClass.FILLER.makesUp(after));
        boolean otherCases = WordClass.OTHER_CASES.isIn(named ? object + after : mention.clause() + after);
        boolean denied = verb.start() > 0 && WordClass.NOT.startsAt(before, verb.start() - 1)
                || WordClass.UNDER_WAY.ends(before.substring(0, verb.start()));
        boolean remaining = WordClass.WITHDRAWN.isIn(mention.sentenceBefore());
        boolean continued = !named
                && !WordClass.APPLICATION.isIn(object + after)
                && Topics.turnsToOtherCases(mention.sentenceBefore());
        boolean among = WordClass.AMONG.isIn(object);
        if (among || otherCases || continued || denied || remaining || !named && !implied) {
            return Optional.empty();
        }
        Measure measure = measure(mention, found);
        boolean ofThese = WordClass.OF.ends(before) && measure.kind() == Measure.Kind.INFLOW;
        return ofThese && find(after).stream().map(Verb::role).anyMatch(ANSWERED::contains)
                ? Optional.of(Measure.ANSWERED)
                : Optional.of(measure);
    }

    /** 298件按时办结: the words behind a number say first of all that so many were answered. */
    static Optional<Measure> behind(Mention mention) {
        String after = mention.after();
        List<Verb> found = find(after);
        boolean answered = !found.isEmpty()
                && ANSWERED.contains(found.get(0).role())
                && isLink(after.substring(0, found.get(0).start()));
        boolean remaining = WordClass.REST.isIn(mention.before()) || WordClass.WITHDRAWN.isIn(mention.sentenceBefore());
        return answered && !remaining && !WordClass.OTHER_CASES.isIn(mention.clause() + after)
                ? Optional.of(answered(found.get(0)))
                : Optional.empty();
    }

    /** Where the first verb starts in words; -1 if there is none. */
    static int start(String words) {
        List<Verb> found = find(words);
        return found.isEmpty() ? -1 : found.get(0).start();
    }

    private static Measure measure(Mention mention, List<Verb> found) {
        String before = mention.before();
        Set<WordClass> roles = EnumSet.noneOf(WordClass.class);
        int next = found.size() - 1;
        roles.add(found.get(next).role());
        while (next > 0
                && isLink(before.substring(
                        found.get(next - 1).end(), found.get(next).start()))) {
            next--;
            roles.add(found.get(next).role());
        }
        if (roles.contains(WordClass.RECEIVES)) {
            return roles.size() > 1 ? Measure.RECEIVED_AND_ANSWERED : received(found.get(found.size() - 1), mention);
        }
        if (roles.contains(WordClass.HANDLES)) {
            return Measure.HANDLED;
        }
        return answered(found.get(found.size() - 1));
    }

    /** 新收 counts those of the year alone, unless the sentence says what it includes besides. */
    private static Measure received(Verb verb, Mention mention) {
        String sentence = mention.sentence().text();
        boolean alone =
                WordClass.NEW.has(verb.word()) && WordClass.CARRIES.isIn(sentence) && !WordClass.HOLDS.isIn(sentence);
        return alone ? Measure.NEWLY_RECEIVED : Measure.RECEIVED;
    }

    /** 办结 counts all that ended, 答复 perhaps without what was withdrawn. */
    private static Measure answered(Verb verb) {
        return verb.role() == WordClass.CLOSES ? Measure.CLOSED : Measure.ANSWERED;
    }

    private static boolean isLink(String words) {
        return WordClass.FILLER.makesUp(WordClass.LINKS.takenOutOf(words));
    }

    /** The verbs in their order; of overlapping ones the longest. */
    private static List<Verb> find(String words) {
        List<Verb> found = new ArrayList<>();
        int position = 0;
        while (position < words.length()) {
            Verb verb = at(words, position);
            if (verb != null && !WordClass.NOUN_MAKERS.startsAt(words, verb.end())) {
                found.add(verb);
            }
            position = verb == null ? position + 1 : verb.end();
        }
        return found;
    }

    private static @Nullable Verb at(String words, int position) {
        Verb longest = null;
        for (WordClass role : ROLES) {
            String word = role.startOf(words, position);
            if (word.length() > (longest == null ? 0 : longest.word().length())) {
                longest = new Verb(word, role, position);
            }
        }
        return longest;
    }
}
