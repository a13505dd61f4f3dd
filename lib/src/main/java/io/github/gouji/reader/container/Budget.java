package io.github.gouji.reader.container;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;

/** What reading one file has taken of its {@link Limits} so far. */
public final class Budget {

    /** What a block weighs beside its text, in characters: a million empty paragraphs fill memory too. */
    private static final int BLOCK_WEIGHT = 32;

    private final Limits limits;
    private long text;
    private int cells;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    /** The limits that it keeps. */
    public Limits limits() {
        return limits;
    }

    /** Takes this much text. */
    public void text(int characters) throws UnreadableException {
        text += characters;
        if (text > limits.maxTextLength()) {
            throw Limits.exceeded(
                    "文字超过" + limits.maxTextLength() + "个字符",
                    "more than " + limits.maxTextLength() + " characters of text");
        }
    }

    /** Takes a paragraph, a picture or a definition of a style. */
    public void block() throws UnreadableException {
        text(BLOCK_WEIGHT);
    }

    /** Takes a cell or a row. */
    public void cell() throws UnreadableException {
        if (++cells > limits.maxCells()) {
            throw Limits.exceeded("单元格超过" + limits.maxCells() + "个", "more than " + limits.maxCells() + " cells");
        }
    }

    /** Lets a span, or a table's width, pass if it is not too large. */
    public int span(int span) throws UnreadableException {
        if (span > limits.maxSpan()) {
            throw Limits.exceeded(
                    "表格或合并单元格超过" + limits.maxSpan() + "行（列）", "a table or cell spans more than " + limits.maxSpan());
        }
        return span;
    }

    /** Lets a depth of nesting pass if it is not too large. */
    public void depth(int depth) throws UnreadableException {
        if (depth > limits.maxDepth()) {
            throw Limits.exceeded("嵌套超过" + limits.maxDepth() + "层", "nested more than " + limits.maxDepth() + " deep");
        }
    }
}
