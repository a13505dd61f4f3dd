package io.github.gouji.report;

/** The rows of table 二, by the items of article 20 of the regulation (条例第二十条) that they report on. */
public enum DisclosureRow implements FormKey {
    /** 规章, item （一）. */
    REGULATIONS,
    /** 规范性文件 (2019), 行政规范性文件 (2021), item （一）. */
    NORMATIVE_DOCUMENTS,
    /** 行政许可, item （五）. */
    LICENSING,
    /** 其他对外管理服务事项, item （五）; 2019 only. */
    OTHER_SERVICES,
    /** 行政处罚, item （六）. */
    PENALTIES,
    /** 行政强制, item （六）. */
    COERCION,
    /** 行政事业性收费, item （八）. */
    FEES,
    /** 政府集中采购, item （九）; 2019 only. */
    PROCUREMENT
}
