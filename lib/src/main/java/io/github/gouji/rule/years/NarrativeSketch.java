package io.github.gouji.rule.years;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.report.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sketch of a section's text that tells how alike two texts are: the smallest of the hashes of all its runs of
 * characters (shingles). Numbers and signs are left out, for they are what changes in a text that is otherwise copied.
 * Made in one pass over the text, the same on every machine.
 */
final class NarrativeSketch {

    /** Characters of a piece: two words, so that pieces return where sentences do, and not by chance. */
    private static final int SHINGLE = 5;
    /** Pieces that are kept of a text: a likeness of 85 in 100 is then right to some 2. */
    private static final int SIZE = 400;
    /** What is further than this, in characters, is not compared: no section is as long. */
    private static final int LONGEST = 200_000;

    private final int length;
    private final int[] smallest;

    private NarrativeSketch(int length, int[] smallest) {
        this.length = length;
        this.smallest = smallest;
    }

    /** The sketch of a section; of a section that the report lacks, that of an empty text. */
    static NarrativeSketch of(AnnualReport report, int section) {
        List<Passage> paragraphs =
                report.section(section).map(Section::paragraphs).orElse(List.of());
        StringBuilder text = new StringBuilder();
        for (Passage paragraph : paragraphs) {
            paragraph
                    .text()
                    .chars()
                    .filter(Character::isLetter)
                    .limit(Math.max(0, LONGEST - text.length()))
                    .forEach(letter -> text.append((char) letter));
        }
        int[] hashes = IntStream.rangeClosed(0, text.length() - SHINGLE)
                .map(start -> hash(text, start))
                .sorted()
                .distinct()
                .limit(SIZE)
                .toArray();
        return new NarrativeSketch(text.length(), hashes);
    }

    private static int hash(CharSequence text, int start) {
        int hash = 0;
        for (int i = start; i < start + SHINGLE; i++) {
            hash = hash * 0x01000193 + text.charAt(i);
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    /** How many letters the text has. */
    int length() {
        return length;
    }

    /** Which share of the shingles of both texts is common to both, from 0 to 1; an estimate, exact for short texts. */
    double likeness(NarrativeSketch other) {
        int[] union = IntStream.concat(Arrays.stream(smallest), Arrays.stream(other.smallest))
                .sorted()
                .distinct()
                .limit(SIZE)
                .toArray();
        long common = Arrays.stream(union)
                .filter(hash ->
                        Arrays.binarySearch(smallest, hash) >= 0 && Arrays.binarySearch(other.smallest, hash) >= 0)
                .count();
        return union.length == 0 ? 0 : (double) common / union.length;
    }
}
