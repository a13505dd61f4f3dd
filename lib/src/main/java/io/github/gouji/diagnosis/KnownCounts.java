package io.github.gouji.diagnosis;

import io.github.gouji.report.CellKey;
import java.util.OptionalLong;

/** Counts that are known from elsewhere, for instance because the report's text states them. */
@FunctionalInterface
interface KnownCounts {

    /** Nothing is known. */
    KnownCounts NONE = cell -> OptionalLong.empty();

    /** The count that belongs in a cell, if it is known. */
    OptionalLong count(CellKey cell);
}
