package io.github.gouji.result;

import io.github.gouji.report.CellKey;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What an organisation's report of the year before says in the cells of this year's form.
 *
 * @param year the year that it reports on
 * @param numbers the numbers; blanks, what is no number and cells that its form does not have are left out
 */
public record PreviousFigures(int year, Map<CellKey, BigDecimal> numbers) {

    public PreviousFigures {
        numbers = Map.copyOf(numbers);
    }

    /** The number in a cell; empty if there is none. */
    public Optional<BigDecimal> number(CellKey cell) {
        return Optional.ofNullable(numbers.get(cell));
    }
}
