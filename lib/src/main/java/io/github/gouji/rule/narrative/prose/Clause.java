package io.github.gouji.rule.narrative.prose;

/**
 * What stands between two pauses of a sentence.
 *
 * @param text its words and numbers, without what stands in brackets
 * @param time what time it speaks of
 */
public record Clause(String text, ProseTime time) {}
