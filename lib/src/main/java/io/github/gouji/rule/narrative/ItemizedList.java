package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.prose.Mention;
import java.util.List;

/**
 * A number and the parts that the prose says it consists of: {@code 共 N 条，其中 a、b、c}.
 *
 * @param first which number of its passage the first part is, from 0
 * @param heads the numbers that the list may be of, the nearest first; all count the same thing
 * @param parts the parts in their order, counted like the head
 * @param runOn numbers behind the sentence's end that may still be parts
 * @param cue how the list is announced
 * @param open whether it says that it is not complete (等, 主要, ……)
 * @param mixed whether parts counted in another measure word stand between
 */
record ItemizedList(
        int first, List<Mention> heads, List<Part> parts, List<Mention> runOn, Cue cue, boolean open, boolean mixed) {

    /** How a list is announced, by how complete that makes it. */
    enum Cue {
        /** 分别, 具体为, 分为: all parts follow. */
        ALL,
        /** 包括, a colon or brackets: most likely all parts follow. */
        INCLUDING,
        /** 其中: some parts follow, perhaps all. */
        AMONG
    }

    /**
     * One part.
     *
     * @param mention its number
     * @param nested whether the words in front of it announce parts of the part before
     * @param afterStop whether a semicolon stands in front of it
     */
    record Part(Mention mention, boolean nested, boolean afterStop) {}

    ItemizedList {
        heads = List.copyOf(heads);
        parts = List.copyOf(parts);
        runOn = List.copyOf(runOn);
    }

    /** The same list of this number only. */
    ItemizedList of(Mention head) {
        return new ItemizedList(first, List.of(head), parts, runOn, cue, open, mixed);
    }

    /** The number that the list is most likely of. */
    Mention head() {
        return heads.get(0);
    }
}
