package io.github.gouji.rule.narrative;

import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.narrative.lexicon.Lexicon;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Topics;
import io.github.gouji.text.WordFinder.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words for what became of applications, and for who applied. */
final class OutcomeWords {

    /** The quantities of a class of words, by what the lexicon says that they mean. */
    private record Quantities(WordClass words, Map<String, Measure> measures) {

        Measure of(String word) {
            return Objects.requireNonNull(measures.get(words.meaning(word)));
        }

        Optional<Measure> startingAt(String text, int place) {
            return Optional.of(words.startOf(text, place))
                    .filter(word -> !word.isEmpty())
                    .map(this::of);
        }
    }

    private static final Quantities OUTCOMES = new Quantities(
            WordClass.OUTCOMES,
            Map.of(
                    "granted", Measure.GRANTED,
                    "partiallyGranted", Measure.PARTIALLY_GRANTED,
                    "grantedOrPartially", Measure.GRANTED_OR_PARTIALLY,
                    "denied", Measure.DENIED,
                    "unavailable", Measure.UNAVAILABLE,
                    "rejected", Measure.REJECTED,
                    "other", Measure.OTHER));

    private static final Quantities REASONS = new Quantities(
            WordClass.REASONS,
            measures(WordClass.REASONS, key -> Measure.reason(TableKind.APPLICATIONS.row(key), Lexicon.name(key))));

    private static final Quantities APPLICANTS = new Quantities(
            WordClass.APPLICANTS,
            measures(WordClass.APPLICANTS, key -> Measure.applicants(Lexicon.name(key), columns(key))));

    private OutcomeWords() {}

    /** The outcome or reason that the words in front of a number name. */
    static Optional<Measure> before(String words) {
        Hit outcome = WordClass.OUTCOMES.lastBeforeFiller(words);
        Hit reason = WordClass.REASONS.lastBeforeFiller(words);
        if (outcome == null) {
            return Optional.ofNullable(reason)
                    .map(hit -> joined(REASONS.of(hit.word()), words.substring(0, hit.start()), REASONS));
        }
        String cause = words.substring(0, outcome.start());
        Measure measure = joined(OUTCOMES.of(outcome.word()), cause, OUTCOMES);
        return Optional.of(WordClass.REASONS.words().stream()
                .filter(word -> cause.contains(word) && !WordClass.AND_SO_ON.isIn(cause))
                .findFirst()
                .map(word -> narrowed(measure, REASONS.of(word)))
                .orElse(measure));
    }

    /** 公开5件，部分公开3件: in a list of outcomes 公开 alone is 予以公开. */
    static Optional<Measure> barely(Mention mention) {
        String words = mention.before();
        if (!WordClass.DISCLOSED.ends(words)) {
            return Optional.empty();
        }
        String front = WordClass.DISCLOSED.cutFrom(words);
        boolean bare = WordClass.FILLER.makesUp(front) || WordClass.BARELY_BEHIND.ends(front);
        return bare && Topics.listsOutcomes(mention.sentence().text())
                ? Optional.of(Measure.GRANTED)
                : Optional.empty();
    }

    /** The outcome or reason that the words behind a number name: 5件予以公开. */
    static Optional<Measure> behind(String words) {
        for (int place = 0; place < words.length(); place++) {
            int start = place;
            Optional<Measure> found = OUTCOMES.startingAt(words, start).or(() -> REASONS.startingAt(words, start));
            if (found.isPresent()) {
                return found;
            }
            if (!WordClass.FILLER.makesUp(words.substring(0, start + 1)) && !WordClass.BECAUSE.startsAt(words, start)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The kind of applicants that the words in front of a number name, if only one is. */
    static Optional<Measure> applicants(String words) {
        Hit hit = WordClass.APPLICANTS.lastBeforeFiller(WordClass.HANDS_IN.cutFrom(words));
        boolean both = WordClass.PEOPLE.isIn(words) && WordClass.LEGAL_PERSONS.isIn(words);
        return hit == null || both ? Optional.empty() : Optional.of(APPLICANTS.of(hit.word()));
    }

    /** 不予公开、不予处理共5件: together with what is joined to it in front. */
    private static Measure joined(Measure last, String front, Quantities quantities) {
        String rest = WordClass.JOINTS.cutFrom(front);
        String word = rest.length() < front.length() ? quantities.words().longestEndOf(rest) : "";
        return word.isEmpty()
                ? last
                : joined(quantities.of(word).plus(last), rest.substring(0, rest.length() - word.length()), quantities);
    }

    /** 因不掌握无法提供: the outcome as a whole or that reason alone. */
    private static Measure narrowed(Measure outcome, Measure reason) {
        List<CellSum> readings = new ArrayList<>(outcome.readings());
        readings.addAll(reason.readings());
        return new Measure(outcome.kind(), outcome.name(), readings);
    }

    private static Map<String, Measure> measures(WordClass words, Function<String, Measure> measure) {
        return words.words().stream().map(words::meaning).distinct().collect(Collectors.toMap(key -> key, measure));
    }

    /** All applicants but natural persons are organisations, whichever kinds of them a variant of the form has. */
    private static List<FormKey> columns(String key) {
        return "organizations".equals(key)
                ? TableKind.APPLICATIONS.columnKeys().stream()
                        .filter(column -> column != ApplicantType.NATURAL_PERSON && column != ApplicantType.TOTAL)
                        .toList()
                : List.of(TableKind.APPLICATIONS.column(key));
    }
}
