package io.github.gouji.rule.narrative;

import io.github.gouji.constraint.Severity;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code narrative.percentage}: a share that is not the ratio rounded half up at its printed decimals. */
final class PercentageRule {

    static final Rule RULE = Rule.of("narrative.percentage", Severity.WARNING, Basis.ACCURACY);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Decimals of the ratio beyond those of the share, so that a finding shows how it rounds: 4.34783% for 4.34%. */
    private static final int EXTRA_DECIMALS = 3;

    /** Shares that add up to so many per cent are of all parts; five on either side are left to rounding and slips. */
    private static final BigDecimal LEAST_OF_ALL = BigDecimal.valueOf(95);

    private static final BigDecimal MOST_OF_ALL = BigDecimal.valueOf(105);

    /** Two shares may be the two that matter; three that make up the whole are a partition. */
    private static final int SEVERAL = 3;

    /** 满意率 is the rate of 满意; of a rate with a single character, such as 增率, the words tell nothing. */
    private static final int SHORTEST_RATE = 2;

    private final Examination examination;
    private final Shares shares;

    PercentageRule(Examination examination, Shares shares) {
        this.examination = examination;
        this.shares = shares;
    }

    /**
     * Checks the shares of some parts.
     *
     * @param parts the parts
     * @param whole the number that they are shares of as far as the words say
     * @param others other numbers that they may be shares of
     */
    void check(List<Mention> parts, BigDecimal whole, Collection<BigDecimal> others) {
        for (Mention part : whole.signum() > 0 ? parts : List.<Mention>of()) {
            shares.of(part)
                    .filter(share ->
                            !agrees(part, share, whole) && others.stream().noneMatch(n -> agrees(part, share, n)))
                    .ifPresent(share -> fail(part, share, whole));
        }
    }

    /**
     * 指南1条，占8%；公文5条，占41%；…: parts with shares of all, whose whole stands in another paragraph, are a whole by
     * themselves.
     *
     * @param checked parts of lists that were checked against a number in front
     */
    void checkPartition(Sentence sentence, Set<Mention> checked) {
        List<Mention> parts = sentence.mentions().stream()
                .filter(mention -> mention.isCount()
                        && mention.group() == 0
                        && shares.of(mention).isPresent())
                .toList();
        BigDecimal all = parts.stream()
                .map(part -> shares.of(part).orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean partition = parts.size() >= SEVERAL
                && parts.stream().noneMatch(checked::contains)
                && parts.stream().map(Mention::unit).distinct().count() == 1
                && all.compareTo(LEAST_OF_ALL) >= 0
                && all.compareTo(MOST_OF_ALL) <= 0;
        if (partition) {
            BigDecimal whole = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            check(parts, whole, List.of());
        }
    }

    /** 共办结1380件，满意1243件，满意率90.07%: the rate of what it is named after. */
    void checkRates(Sentence sentence) {
        List<Mention> mentions = sentence.mentions();
        for (int i = 2; i < mentions.size(); i++) {
            Mention rate = mentions.get(i);
            String name = rate.isPercent() ? nameOfRate(rate.before()) : "";
            Mention part = mentions.get(i - 1);
            if (name.length() < SHORTEST_RATE
                    || !part.isCount()
                    || !isNamed(part.before(), name)
                    || part.group() != rate.group()) {
                continue;
            }
            List<BigDecimal> wholes = mentions.subList(0, i - 1).stream()
                    .filter(whole -> whole.isCount() && whole.unit().equals(part.unit()))
                    .map(Mention::value)
                    .toList();
            Optional<BigDecimal> nearest =
                    wholes.isEmpty() ? Optional.empty() : Optional.of(wholes.get(wholes.size() - 1));
            if (nearest.filter(whole -> whole.signum() > 0).isPresent()
                    && wholes.stream().noneMatch(whole -> agrees(part, rate, whole))) {
                fail(part, rate, nearest.get());
            }
        }
    }

    /** Whether the words in front of a number are just the name of the rate: 已办结, not 部分公开 for 公开率. */
    private static boolean isNamed(String before, String name) {
        return before.endsWith(name) && WordClass.FILLER.makesUp(before.substring(0, before.length() - name.length()));
    }

    private static String nameOfRate(String before) {
        String words = WordClass.RATE_BRIDGES.eachCutFrom(before);
        return WordClass.RATE.ends(words) ? WordClass.RATE.cutFrom(words) : "";
    }

    private static boolean agrees(Mention part, Mention share, BigDecimal whole) {
        boolean inexact = !part.numeral().isExact() || !share.numeral().isExact();
        if (inexact || whole.signum() <= 0) {
            return inexact || part.value().signum() == 0 && share.value().signum() == 0;
        }
        return ratio(part.value(), whole, share.numeral().decimals()).compareTo(share.value()) == 0;
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    private void fail(Mention part, Mention share, BigDecimal whole) {
        int decimals = share.numeral().decimals();
        BigDecimal right = ratio(part.value(), whole, decimals);
        examination.fail(Fault.of(RULE)
                .with("quote", part.quote())
                .with("part", part.value())
                .with("whole", whole)
                .with("ratio", ratio(part.value(), whole, decimals + EXTRA_DECIMALS))
                .expected(right, share.value())
                .at(part.sentence().place()));
    }
}
