package io.github.gouji.report;

/** The five columns of each block of table 四. */
public enum ReviewOutcome implements FormKey {
    /** 结果维持. */
    UPHELD,
    /** 结果纠正. */
    CORRECTED,
    /** 其他结果. */
    OTHER_RESULT,
    /** 尚未审结. */
    PENDING,
    /** 总计. */
    TOTAL
}
