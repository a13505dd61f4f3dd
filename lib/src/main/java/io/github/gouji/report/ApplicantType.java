package io.github.gouji.report;

/** The columns of table 三: who applied (国办公开办函〔2021〕30号, the same in 〔2019〕60号). */
public enum ApplicantType implements FormKey {
    /** 自然人. */
    NATURAL_PERSON,
    /** 商业企业. */
    BUSINESS,
    /** 科研机构. */
    RESEARCH,
    /** 社会公益组织. */
    PUBLIC_WELFARE,
    /** 法律服务机构. */
    LEGAL_SERVICE,
    /** 其他, the last of 法人或其他组织. */
    OTHER_ORGANIZATION,
    /** 总计. */
    TOTAL
}
