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

    /**
     * Shorter texts, in letters, say that nothing happened, in the words in which everybody says it: they are compared
     * with none, and their sketch is empty.
     */
    static final int SHORTEST = 150;

    /** Of a hash only so many bits count, that most gaps between neighbours fit a character. */
    private static final int BITS = 23;

    /** A gap that is as large or larger goes on in the next character. */
    private static final char GOES_ON = Character.MAX_VALUE;

    /** The hashes in their order, each as its gap from the one before: half the memory, and reports are many. */
    private final char[] gaps;

    private NarrativeSketch(char[] gaps) {
        this.gaps = gaps;
    }

    /** The sketch of a section; of a section that the report lacks, that of an empty text. */
    static NarrativeSketch of(AnnualReport report, int section) {
        List<Passage> paragraphs =
                report.section(section).map(Section::paragraphs).orElse(List.of());
        char[] letters = letters(paragraphs);
        if (letters.length < SHORTEST) {
            return new NarrativeSketch(new char[0]);
        }
        int[] hashes = new int[letters.length - SHINGLE + 1];
        for (int start = 0; start < hashes.length; start++) {
            hashes[start] = hash(letters, start) >>> Integer.SIZE - BITS;
        }
        Arrays.sort(hashes);
        return new NarrativeSketch(gaps(hashes));
    }

    private static char[] letters(List<Passage> paragraphs) {
        StringBuilder letters = new StringBuilder();
        for (Passage paragraph : paragraphs) {
            String text = paragraph.text();
            for (int i = 0; i < text.length() && letters.length() < LONGEST; i++) {
                if (Character.isLetter(text.charAt(i))) {
                    letters.append(text.charAt(i));
                }
            }
        }
        return letters.toString().toCharArray();
    }

    /** The gaps between the smallest of these hashes, which are in order. */
    private static char[] gaps(int[] hashes) {
        StringBuilder gaps = new StringBuilder();
        int last = -1;
        int kept = 0;
        for (int i = 0; i < hashes.length && kept < SIZE; i++) {
            if (hashes[i] == last) {
                continue;
            }
            int gap = hashes[i] - Math.max(0, last);
            for (; gap >= GOES_ON; gap -= GOES_ON) {
                gaps.append(GOES_ON);
            }
            gaps.append((char) gap);
            last = hashes[i];
            kept++;
        }
        return gaps.toString().toCharArray();
    }

    private IntStream hashes() {
        int[] hashes = new int[gaps.length];
        int found = 0;
        int hash = 0;
        for (char gap : gaps) {
            hash += gap;
            if (gap < GOES_ON) {
                hashes[found++] = hash;
            }
        }
        return Arrays.stream(hashes, 0, found);
    }

    private static int hash(char[] letters, int start) {
        int hash = 0;
        for (int i = start; i < start + SHINGLE; i++) {
            hash = hash * 0x01000193 + letters[i];
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    /** Whether there is enough text to compare. */
    boolean isLongEnough() {
        return gaps.length > 0;
    }

    /** Which share of the shingles of both texts is common to both, from 0 to 1; an estimate, exact for short texts. */
    double likeness(NarrativeSketch other) {
        int[] own = hashes().toArray();
        int[] others = other.hashes().toArray();
        int[] union = IntStream.concat(Arrays.stream(own), Arrays.stream(others))
                .sorted()
                .distinct()
                .limit(SIZE)
                .toArray();
        long common = Arrays.stream(union)
                .filter(hash -> Arrays.binarySearch(own, hash) >= 0 && Arrays.binarySearch(others, hash) >= 0)
                .count();
        return union.length == 0 ? 0 : (double) common / union.length;
    }
}
