package io.github.gouji.rule.narrative;

import io.github.gouji.constraint.Severity;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/** {@code narrative.conflict}: the prose counts what one column or channel published twice, and differently. */
final class ConflictRule {

    static final Rule RULE = Rule.of("narrative.conflict", Severity.WARNING, Basis.ACCURACY);

    /** What is left of a channel's name without the words of all channels; shorter ones name no certain one. */
    private static final int SHORTEST_NAME = 3;

    /** 政务公开网站, called by its kind alone, is one of its kind; shorter words name no certain one. */
    private static final int SHORTEST_KIND = 6;

    /** Counts that are compared with each other; no report that is one has a tenth as many. */
    private static final int MOST_COMPARED = 300;

    private record Published(String channel, Mention mention) {}

    private ConflictRule() {}

    static void check(Prose prose, Examination examination) {
        List<Published> before = new ArrayList<>();
        prose.passages().stream()
                .flatMap(passage -> passage.mentions().stream())
                .filter(ConflictRule::isStatement)
                .map(mention -> new Published(channel(mention.before()), mention))
                .filter(published -> published.channel().length() >= SHORTEST_NAME)
                .limit(MOST_COMPARED)
                .forEach(published -> {
                    before.stream()
                            .filter(earlier -> isSame(earlier, published))
                            .findFirst()
                            .ifPresent(earlier -> fail(earlier.mention(), published.mention(), examination));
                    before.add(published);
                });
    }

    /** 通过某专栏公开信息20条, of the year as a whole and no part of a list. */
    private static boolean isStatement(Mention mention) {
        String before = mention.before();
        return mention.isCount()
                && mention.group() == 0
                && mention.numeral().isExact()
                && WordClass.PIECES.isIn(mention.unit())
                && !channel(before).isEmpty()
                && !WordClass.SO_FAR.isIn(mention.sentence().text());
    }

    /** The name of the channel, without the words that all channels have: 通过甲山专栏公开信息, 甲山发布公众号推送. */
    private static String channel(String before) {
        String words = WordClass.PUBLISHED_INFORMATION.cutFrom(before);
        int through = WordClass.THROUGH.lastIn(words);
        if (through >= 0 && words.length() < before.length()) {
            return named(words.substring(through + 2));
        }
        if (WordClass.IN_OUTLET.starts(words) && words.length() < before.length()) {
            return named(words.substring(1));
        }
        String named = WordClass.PUBLISHES.cutFrom(before);
        boolean outlet = named.length() < before.length() && WordClass.NAMED_OUTLETS.ends(named);
        return outlet ? named(named) : "";
    }

    /** What tells a channel from others: its own name, else all that it is called. */
    private static String named(String channel) {
        String bare = WordClass.ADVERBS.eachCutFrom(channel);
        String own = WordClass.CHANNEL_WORDS.takenOutOf(bare);
        return own.length() >= SHORTEST_NAME || bare.length() < SHORTEST_KIND ? own : bare;
    }

    private static boolean isSame(Published one, Published other) {
        boolean sameName =
                one.channel().contains(other.channel()) || other.channel().contains(one.channel());
        return sameName
                && one.mention().sentence() != other.mention().sentence()
                && one.mention().unit().equals(other.mention().unit())
                && isSameTime(
                        one.mention().time().year(), other.mention().time().year())
                && one.mention().value().compareTo(other.mention().value()) != 0;
    }

    /** A year that is not named is the report's. */
    private static boolean isSameTime(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    private static void fail(Mention earlier, Mention later, Examination examination) {
        examination.fail(Fault.of(RULE)
                .with("one", earlier.quote())
                .with("other", later.quote())
                .expected(earlier.value(), later.value())
                .at(later.sentence().place()));
    }
}
