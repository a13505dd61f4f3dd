package io.github.gouji.rule;

/** Where rules come from, in the words that a report is sent back with. */
public final class Basis {

    /** The two notices that lay down the national form. */
    public static final String FORM = FormHistory.notices() + "（年度报告格式）";

    /** By when a report is due. */
    public static final String ARTICLE_49 = "《政府信息公开条例》第四十九条";

    /** What a report must contain. */
    public static final String ARTICLE_50 = "《政府信息公开条例》第五十条";

    /** Figures in the text must be right. */
    public static final String ACCURACY = "粤办函〔2010〕249号（数据准确）";

    /** How counties sum up. */
    public static final String ROLL_UP = "县级汇总惯例：政府的报告汇总本级各部门和下级政府的数据";

    /** No notice says so; reviewers do. */
    public static final String CONVENTION = "惯例";

    private Basis() {}
}
