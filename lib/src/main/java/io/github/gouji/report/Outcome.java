package io.github.gouji.report;

import java.util.List;

/** What can become of an application: the items under 三、本年度办理结果 of table 三, the same in all variants. */
public enum Outcome {
    /** （一）予以公开. */
    GRANTED("（一）", "予以公开"),
    /** （二）部分公开. */
    PARTIALLY_GRANTED("（二）", "部分公开"),
    /** （三）不予公开. */
    DENIED("（三）", "不予公开"),
    /** （四）无法提供. */
    UNAVAILABLE("（四）", "无法提供"),
    /** （五）不予处理. */
    REJECTED("（五）", "不予处理"),
    /** （六）其他处理. */
    OTHER("（六）", "其他处理"),
    /** （七）总计: all of them together. */
    TOTAL("（七）", "总计");

    private final String ordinal;
    private final String label;

    Outcome(String ordinal, String label) {
        this.ordinal = ordinal;
        this.label = label;
    }

    /** Its number in the form, such as {@code （五）}. */
    public String itemOrdinal() {
        return ordinal;
    }

    /** What the form calls it, such as {@code 不予处理}. */
    public String label() {
        return label;
    }

    /** The item as the form prints it above its rows, such as {@code （五）不予处理}. */
    public String item() {
        return ordinal + label;
    }

    /** The rows of all variants that stand under it, in the form's order. */
    public List<FormKey> rows() {
        return FormOrder.rowsUnder(this);
    }
}
