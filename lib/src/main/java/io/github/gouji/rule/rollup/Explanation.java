package io.github.gouji.rule.rollup;

import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which units explain differences exactly. One unit, if one does; all that do, for nothing tells them apart; else two
 * units, if no other two do.
 */
final class Explanation {

    /** More alternatives than these are counted, not named. */
    private static final int MOST_NAMES = 3;

    /** Two units are not sought among more than so many possibilities. */
    private static final int MOST_FOR_PAIRS = 1000;

    /** One that explains fewer cells than this explains too little: a few small figures agree by chance. */
    private static final int FEWEST_CELLS = 6;
    /** One that leaves more than one cell in so many explains too little: some figures are wrong besides, not most. */
    private static final int MOST_OF = 5;

    private final List<Miscount> all;

    Explanation(List<Unit> units) {
        all = Miscount.of(units);
    }

    /** What explains all these differences, in words that continue a sentence; empty if nothing does. */
    Optional<Words> of(List<CellDifference> differences) {
        List<Miscount> single =
                all.stream().filter(each -> explain(differences, each)).toList();
        if (single.size() > MOST_NAMES) {
            int count = single.size();
            return Optional.of(new Words(
                    "；差额与" + count + "个单位的数字都相同，不能断定是哪一个",
                    "; the difference equals the figures of " + count + " units, which of them cannot be told"));
        }
        List<Words> alternatives = single.isEmpty()
                ? onlyPair(differences).stream().toList()
                : single.stream().map(Miscount::words).toList();
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(words(alternatives));
    }

    /** Alternatives, in words that continue a sentence. */
    static Words words(List<Words> alternatives) {
        return new Words(
                "；差额正好相当于" + alternatives.stream().map(Words::zh).collect(Collectors.joining("，或者")),
                "; the difference is exactly "
                        + alternatives.stream().map(Words::en).collect(Collectors.joining(", or ")));
    }

    /**
     * What explains most of the cells that it bears on, where something else is wrong beside it; empty if nothing does
     * or several do equally well.
     */
    Optional<Miscount> most(List<CellDifference> differences) {
        Miscount best = null;
        long most = FEWEST_CELLS - 1L;
        boolean alone = false;
        for (Miscount each : all) {
            List<CellDifference> touched = differences.stream()
                    .filter(difference -> each.effect(difference.cell())
                            .filter(effect -> effect.signum() != 0)
                            .isPresent())
                    .toList();
            long explained = touched.stream()
                    .filter(difference -> explain(List.of(difference), each))
                    .count();
            if (explained * MOST_OF >= touched.size() * (MOST_OF - 1L) && explained >= most) {
                alone = explained > most;
                best = alone ? each : best;
                most = explained;
            }
        }
        return alone ? Optional.ofNullable(best) : Optional.empty();
    }

    private Optional<Words> onlyPair(List<CellDifference> differences) {
        List<Words> pairs = new ArrayList<>();
        int count = all.size() > MOST_FOR_PAIRS ? 0 : all.size();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                Miscount one = all.get(i);
                Miscount two = all.get(j);
                if (one.unit() != two.unit() && explain(differences, one, two)) {
                    pairs.add(new Words(
                            one.words().zh() + "并" + two.words().zh(),
                            one.words().en() + " and " + two.words().en()));
                    if (pairs.size() > 1) {
                        return Optional.empty();
                    }
                }
            }
        }
        return pairs.stream().findFirst();
    }

    private static boolean explain(List<CellDifference> differences, Miscount... miscounts) {
        for (CellDifference each : differences) {
            BigDecimal effect = BigDecimal.ZERO;
            for (Miscount miscount : miscounts) {
                Optional<BigDecimal> part = miscount.effect(each.cell());
                if (part.isEmpty()) {
                    return false;
                }
                effect = effect.add(part.get());
            }
            if (each.isFarFrom(effect)) {
                return false;
            }
        }
        return true;
    }
}
