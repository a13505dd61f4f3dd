package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import io.github.gouji.rule.narrative.prose.Sentence;
import io.github.gouji.rule.narrative.prose.Topics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A total behind the numbers that it sums up: {@code a条、b条、c条，共计N条}.
 *
 * @param whole the total
 * @param parts the numbers in front of it, back to a semicolon, all counted alike and meant exactly
 */
record TrailingTotal(Mention whole, List<Mention> parts) {

    /** A total that is farther from the sum than a quarter of it is of something else rather than wrong. */
    private static final BigDecimal MOST_OFF = new BigDecimal("0.25");

    TrailingTotal {
        parts = List.copyOf(parts);
    }

    /** The totals of a passage that follow plain lists; those that are far from the sum may be of something else. */
    static List<TrailingTotal> of(ProsePassage passage) {
        List<TrailingTotal> totals = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            List<Mention> parts = new ArrayList<>();
            boolean plain = true;
            for (Mention mention : sentence.mentions()) {
                boolean announced = isAnnouncedBy(mention.before()) || isBelowChannels(mention, parts);
                if (announced && mention.lead().startsWith(",")) {
                    TrailingTotal total = new TrailingTotal(mention, parts);
                    if (plain && total.isClear()) {
                        totals.add(total);
                    }
                    parts.clear();
                } else {
                    boolean anew = mention.lead().contains(";");
                    if (anew) {
                        parts.clear();
                    }
                    plain = (anew || plain) && !WordClass.NOT_PLAIN.isIn(mention.lead() + mention.after());
                    parts.add(mention);
                }
            }
        }
        return totals;
    }

    /** Whether words in front of a number say just that it is a total. */
    static boolean isAnnouncedBy(String before) {
        return WordClass.TOTAL_ALONE.has(before);
    }

    /** 信函3件、网络7件、当面2件，共收到申请11件: more came by the channels than in all. */
    private static boolean isBelowChannels(Mention whole, List<Mention> parts) {
        String before = whole.before();
        boolean applications = WordClass.TOTAL_ALONE.starts(before) && Topics.isAboutApplications(before);
        return applications
                && parts.stream().allMatch(part -> MeasureReader.isOneChannel(part.before()))
                && sum(parts).compareTo(whole.value()) > 0;
    }

    private boolean isClear() {
        boolean alike = parts.stream()
                .allMatch(part -> part.isCount()
                        && part.numeral().isExact()
                        && part.group() == whole.group()
                        && part.unit().equals(whole.unit()));
        BigDecimal sum = sum(parts);
        boolean near = whole.value().subtract(sum).abs().compareTo(sum.multiply(MOST_OFF)) <= 0;
        return alike
                && near
                && whole.isCount()
                && whole.numeral().isExact()
                && parts.size() > 1
                && parts.size() <= SubsetSums.MOST;
    }

    /** Whether some of the parts add up to the total: the others may be parts of parts. */
    boolean addsUp() {
        List<BigDecimal> addends = parts.stream().map(Mention::value).toList();
        return SubsetSums.reach(whole.value(), BigDecimal.ZERO, addends);
    }

    private static BigDecimal sum(List<Mention> parts) {
        return parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
