package io.github.gouji.diagnosis;

/**
 * Why a cell of an explanation is wrong.
 *
 * @param cell the cell
 * @param kind what happened, the end of a message key such as {@code swapped}
 * @param other a second cell that takes part; -1 if there is none
 */
record Slip(int cell, String kind, int other) {

    /** A slip that concerns one cell alone. */
    Slip(int cell, String kind) {
        this(cell, kind, -1);
    }
}
