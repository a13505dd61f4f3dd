package io.github.gouji.rule.narrative;

import io.github.gouji.document.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * A growth rate that the prose gives for a number: {@code 收办3646件，同比增长1.05%}.
 *
 * @param value the number of the report year
 * @param percent by how many per cent it grew; below 0 if it shrank
 * @param decimals how many decimals the percentage is printed with
 * @param readings the cells that the number can be, the most natural reading first; empty if it is in no table
 * @param quote the sentence
 * @param place where the sentence stands
 */
public record StatedGrowth(
        BigDecimal value, BigDecimal percent, int decimals, List<CellSum> readings, String quote, Place place) {

    public StatedGrowth {
        readings = List.copyOf(readings);
    }
}
