package io.github.gouji.reader;

import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;

/** What one file may still use up of its {@link Limits}. */
final class Allowance {

    private final Limits limits;
    private long text;
    private long cells;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    /** Takes characters of text. */
    void text(int characters) throws UnreadableException {
        text += characters;
        if (text > limits.maxTextLength()) {
            throw Limits.exceeded(
                    "文字超过" + limits.maxTextLength() + "字", "more than " + limits.maxTextLength() + " characters");
        }
    }

    /** Takes cells of a table. */
    void cells(int count) throws UnreadableException {
        cells += count;
        if (cells > limits.maxCells()) {
            throw Limits.exceeded("单元格超过" + limits.maxCells() + "个", "more than " + limits.maxCells() + " cells");
        }
    }

    /** Rows or columns that one cell covers; refused beyond the limit. */
    int span(int count) throws UnreadableException {
        if (count > limits.maxSpan()) {
            throw Limits.exceeded("合并单元格超过" + limits.maxSpan() + "格", "a cell spans more than " + limits.maxSpan());
        }
        return Math.max(1, count);
    }

    /** Tables within tables. */
    void depth(int levels) throws UnreadableException {
        if (levels > limits.maxDepth()) {
            throw Limits.exceeded("表格嵌套超过" + limits.maxDepth() + "层", "tables nested deeper than " + limits.maxDepth());
        }
    }
}
