package io.github.gouji.rule.narrative;

import io.github.gouji.constraint.Severity;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.narrative.ItemizedList.Cue;
import io.github.gouji.rule.narrative.ItemizedList.Part;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code narrative.sum} for itemised lists: the parts exceed the whole, or miss it although all are said to be there. */
final class SumRule {

    static final Rule RULE = Rule.of("narrative.sum", Severity.WARNING, Basis.ACCURACY);

    /** 其中 with parts that make up nine tenths claims all of them; with less, it names the important ones. */
    private static final BigDecimal MOST_OF_IT = new BigDecimal("0.9");

    /** 包括 claims all parts sooner: three fifths are enough. */
    private static final BigDecimal MORE_THAN_HALF_OF_IT = new BigDecimal("0.6");

    /** Shares of all parts that add up to this many per cent say that these are all; five are left to rounding and slips. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("95");

    /** Two parts may be the two that matter; three claim to be a list. */
    private static final int SEVERAL = 3;

    private final Examination examination;
    private final Shares shares;

    SumRule(Examination examination, Shares shares) {
        this.examination = examination;
        this.shares = shares;
    }

    void check(ItemizedList list) {
        ListSums sums = new ListSums(list);
        if (sums.all().stream().anyMatch(shares::isPartOfPart) || sums.addUp(list)) {
            return;
        }
        Range outer = ListSums.sum(sums.outer());
        boolean otherThings =
                list.mixed() && WordClass.VAGUE_UNITS.has(list.head().unit());
        boolean tooMuch = !otherThings && outer.isAbove(sums.largestHead()) && !isOfOthers(list, sums.largestHead());
        Range all = ListSums.sum(sums.all());
        Range head = Range.of(list.head().numeral());
        boolean tooLittle = head.isAbove(all) && isWhole(list, all, head) && isClear(list);
        if (tooMuch || tooLittle) {
            fail(list.head(), tooMuch ? sums.outer() : sums.all());
        }
    }

    /** Checks a total that stands behind its parts. */
    void check(TrailingTotal total) {
        if (!total.addsUp()) {
            fail(total.whole(), total.parts());
        }
    }

    /** Whether each number exceeds the whole: then they stand beside it, like those of offices that rank before. */
    private static boolean isOfOthers(ItemizedList list, Range whole) {
        return list.parts().size() > 1
                && list.parts().stream()
                        .allMatch(part -> Range.of(part.mention().numeral()).isAbove(whole));
    }

    /** Whether the list is of one number only, or of one that says that it is a total. */
    private static boolean isClear(ItemizedList list) {
        return list.heads().size() == 1 || WordClass.TOTAL_SAID.isIn(list.head().before());
    }

    /** Whether the list claims to be complete. */
    private boolean isWhole(ItemizedList list, Range sum, Range head) {
        boolean exact = sum.isExact() && head.isExact();
        int size = list.parts().size();
        if (list.open() || list.mixed() || !exact || size < 2) {
            return false;
        }
        boolean rest = names(list.parts().get(size - 1), WordClass.REST)
                && list.parts().stream().noneMatch(Part::nested);
        boolean applicants = list.parts().stream().anyMatch(part -> names(part, WordClass.NATURAL_PERSON))
                && list.parts().stream().anyMatch(part -> names(part, WordClass.LEGAL_PERSONS));
        boolean shared = sharesOfAll(list).compareTo(NEARLY_ALL) >= 0;
        if (rest || applicants || shared || list.cue() == Cue.ALL) {
            return true;
        }
        BigDecimal least = list.cue() == Cue.INCLUDING ? MORE_THAN_HALF_OF_IT : MOST_OF_IT;
        return (size >= SEVERAL || isOfHandling(list))
                && sum.low().compareTo(head.low().multiply(least)) >= 0;
    }

    /** 受理21件，其中18件办理答复，2件按进度办理: what became of applications, done or pending, is all of them. */
    private static boolean isOfHandling(ItemizedList list) {
        return list.head().sentence().isAboutApplications()
                && WordClass.RECEIVES.isIn(list.head().before())
                && list.parts().stream()
                        .allMatch(part -> VerbWords.start(part.mention().after()) >= 0);
    }

    /** What the shares of all parts add up to; 0 if a part has none. */
    private BigDecimal sharesOfAll(ItemizedList list) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : list.parts()) {
            Optional<Mention> share = shares.of(part.mention());
            if (share.isEmpty()) {
                return BigDecimal.ZERO;
            }
            sum = sum.add(share.get().value());
        }
        return sum;
    }

    private static boolean names(Part part, WordClass words) {
        return words.isIn(part.mention().before());
    }

    private void fail(Mention head, List<Mention> parts) {
        String addends =
                parts.stream().map(part -> part.value().toPlainString()).collect(Collectors.joining("+"));
        BigDecimal sum = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = head.value();
        examination.fail(Fault.of(RULE)
                .with("quote", head.quote())
                .with("addends", addends)
                .with("difference", sum.subtract(whole).abs())
                .expected(whole, sum)
                .at(head.sentence().place()));
    }
}
