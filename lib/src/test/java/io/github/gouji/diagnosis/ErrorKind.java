package io.github.gouji.diagnosis;

import java.util.Arrays;
import java.util.List;

/** Kinds of error that {@link ErrorGenerator} makes. */
enum ErrorKind {
    /** The 总计 of a row of table 三 is off. */
    ROW_TOTAL,
    /** （七）总计 of a column of table 三 is off. */
    COLUMN_TOTAL,
    /** What came in or was carried over or forward is off, and its row's total with it: only the balance breaks. */
    BALANCE,
    /** A count of table 三 is left blank. */
    BLANK,
    /** Two neighbouring digits of a count of table 三 are swapped. */
    SWAPPED,
    /** A 总计 of table 四 is off. */
    REVIEW_TOTAL,
    /** One digit of a count of table 三 is another. */
    MISTYPED,
    /** A digit of a count of table 三 is lost. */
    DROPPED,
    /** A digit of a count of table 三 is written twice. */
    DOUBLED,
    /** A count of table 三 is ten times too large. */
    SHIFTED,
    /** （七）总计 of a column leaves out one of its addends. */
    LEFT_OUT,
    /** What came in or was carried over or forward is off, its row's total is right. */
    IN_OR_OUT,
    /** What became of applications is miscounted in one cell of table 三. */
    RESULT,
    /** Two neighbouring counts of a row of table 三 are exchanged; a count beside a 0 thereby moves. Two cells. */
    EXCHANGED,
    /** A count of table 三 of several digits is broken over its cell and the empty next one. Two cells. */
    SPLIT,
    /** A count of table 三 is wrong, and its row's total was computed from it. */
    FOLLOWED,
    /** （七）总计 of a column is wrong, and （七）总计 of all was computed from it. */
    FOLLOWED_COLUMN,
    /** A cell of table 三 holds words. */
    UNREADABLE,
    /** What became of a review or a lawsuit is miscounted in one cell of table 四. */
    REVIEW_OUTCOME,
    /** A count of table 四 is left blank. */
    REVIEW_BLANK;

    /** The kinds for which the diagnosis promises figures. */
    static final List<ErrorKind> PROMISED = List.of(ROW_TOTAL, COLUMN_TOTAL, BALANCE, BLANK, SWAPPED, REVIEW_TOTAL);

    /** All kinds. */
    static final List<ErrorKind> ALL = Arrays.asList(values());
}
