package io.github.gouji.report;

/** The rows of table 三 of all variants. Where a row stands, and in which variant, the forms say. */
public enum ApplicationRow implements FormKey {
    /** 一、本年新收政府信息公开申请数量. */
    RECEIVED,
    /** 二、上年结转政府信息公开申请数量. */
    CARRIED_OVER,
    /** （一）予以公开. */
    GRANTED,
    /** （二）部分公开. */
    PARTIALLY_GRANTED,
    /** （三）不予公开 1.属于国家秘密. */
    DENIED_STATE_SECRET,
    /** （三）2.其他法律行政法规禁止公开. */
    DENIED_BY_OTHER_LAW,
    /** （三）3.危及“三安全一稳定”. */
    DENIED_SAFETY_STABILITY,
    /** （三）4.保护第三方合法权益. */
    DENIED_THIRD_PARTY,
    /** （三）5.属于三类内部事务信息. */
    DENIED_INTERNAL_AFFAIRS,
    /** （三）6.属于四类过程性信息. */
    DENIED_PROCESS_INFORMATION,
    /** （三）7.属于行政执法案卷. */
    DENIED_ENFORCEMENT_FILE,
    /** （三）8.属于行政查询事项. */
    DENIED_QUERY_MATTER,
    /** （四）无法提供 1.本机关不掌握相关政府信息. */
    UNAVAILABLE_NOT_HELD,
    /** （四）2.没有现成信息需要另行制作. */
    UNAVAILABLE_NEEDS_CREATION,
    /** （四）3.补正后申请内容仍不明确. */
    UNAVAILABLE_STILL_UNCLEAR,
    /** （五）不予处理 1.信访举报投诉类申请. */
    REJECTED_PETITION,
    /** （五）2.重复申请. */
    REJECTED_REPEATED,
    /** （五）3.要求提供公开出版物. */
    REJECTED_PUBLICATION,
    /** （五）4.无正当理由大量反复申请. */
    REJECTED_EXCESSIVE,
    /** （五）5.要求行政机关确认或重新出具已获取信息. */
    REJECTED_CONFIRMATION,
    /** （六）其他处理; one row in 2019. */
    OTHER,
    /** （六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请; 2021. */
    OTHER_NOT_SUPPLEMENTED,
    /** （六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请; 2021. */
    OTHER_FEE_UNPAID,
    /** （六）3.其他; 2021. */
    OTHER_MISCELLANEOUS,
    /** （七）总计. */
    RESULT_TOTAL,
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD
}
