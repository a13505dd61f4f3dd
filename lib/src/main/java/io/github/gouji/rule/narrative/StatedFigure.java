package io.github.gouji.rule.narrative;

import io.github.gouji.document.Place;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number of the prose that speaks of cells of a table: evidence of what should stand there.
 *
 * @param value the number, exact
 * @param name what it counts
 * @param readings the cells that it can be, the most natural reading first
 * @param certain whether it is the report's own figure as far as the words say, not perhaps one of a wider circle
 * @param quote the sentence
 * @param place where the sentence stands
 */
public record StatedFigure(
        BigDecimal value, Words name, List<CellSum> readings, boolean certain, String quote, Place place) {

    public StatedFigure {
        readings = List.copyOf(readings);
    }
}
