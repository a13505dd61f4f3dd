package io.github.gouji.diagnosis;

import io.github.gouji.report.CellKey;

/**
 * A cell made wrong on purpose.
 *
 * @param error which error of the report it belongs to, from 0
 * @param kind what kind of error
 * @param cell the cell
 * @param was the count that belongs there
 */
record Injection(int error, ErrorKind kind, CellKey cell, long was) {}
