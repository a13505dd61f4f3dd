package io.github.gouji.report;

/** The three blocks of table 四. */
public enum ReviewBlock implements FormKey {
    /** 行政复议. */
    RECONSIDERATION,
    /** 行政诉讼，未经复议直接起诉. */
    DIRECT_LITIGATION,
    /** 行政诉讼，复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION
}
