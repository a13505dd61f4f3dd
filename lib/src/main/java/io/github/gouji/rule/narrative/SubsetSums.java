package io.github.gouji.rule.narrative;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What some of a few numbers add up to. */
final class SubsetSums {

    /** Numbers whose sums are tried, 2⁸ of them; of more, the first. */
    static final int MOST = 8;

    private SubsetSums() {}

    /** Whether some of these numbers, or none, add up to a total that begins with another number. */
    static boolean reach(BigDecimal total, BigDecimal start, List<BigDecimal> addends) {
        Set<BigDecimal> sums = new LinkedHashSet<>(List.of(start));
        for (BigDecimal addend : addends.subList(0, Math.min(MOST, addends.size()))) {
            sums.addAll(sums.stream().map(addend::add).toList());
        }
        return sums.stream().anyMatch(sum -> sum.compareTo(total) == 0);
    }
}
