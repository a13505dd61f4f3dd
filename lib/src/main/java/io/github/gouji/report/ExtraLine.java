package io.github.gouji.report;

import io.github.gouji.document.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row or column of a report's table that the form does not have there: a region's own sub-row, or a known line once
 * more.
 *
 * @param row whether it is a row
 * @param label as written
 * @param values what its cells hold
 * @param repeats the known row or column that it repeats with other figures; {@code null} if it is unknown
 * @param place where it stands
 */
public record ExtraLine(
        boolean row,
        String label,
        List<String> values,
        @Nullable FormKey repeats,
        Place place) {

    public ExtraLine {
        Objects.requireNonNull(label);
        values = List.copyOf(values);
        Objects.requireNonNull(place);
    }
}
