package io.github.gouji.report;

/** The columns of table 二; which of them a row has differs by row and variant. */
public enum DisclosureColumn implements FormKey {
    /** 本年新制作数量 (2019). */
    MADE,
    /** 本年新公开数量 (2019). */
    PUBLISHED,
    /** 对外公开总数量 (2019). */
    PUBLISHED_TOTAL,
    /** 本年制发件数 (2021). */
    ISSUED,
    /** 本年废止件数 (2021). */
    REPEALED,
    /** 现行有效件数 (2021). */
    IN_FORCE,
    /** 上一年项目数量 (2019). */
    ITEMS_LAST_YEAR,
    /** 本年增/减 (2019); may be signed. */
    CHANGE,
    /** 处理决定数量 (2019), 本年处理决定数量 (2021). */
    DECISIONS,
    /** 采购项目数量 (2019). */
    PROJECTS,
    /** 采购总金额 (2019, no fixed unit), 本年收费金额 (2021, in 万元); may be a decimal. */
    AMOUNT
}
