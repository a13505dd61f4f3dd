package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * What a map of characters (CMap) makes PDFBox do, which cannot be counted in there: a range of 20 bytes may stand for
 * 65,536 characters, and a line may take over a whole map of PDFBox's own.
 */
final class CharacterMapCost {

    /** Steps that it takes to read one of PDFBox's own maps, of some 20,000 ranges. */
    private static final int OTHER_MAP = 50_000;

    private static final String RANGES = "beginbfrange";
    private static final String OTHER = "usecmap";

    private final RandomAccessRead in;
    private final StringBuilder word = new StringBuilder();
    private long cost;
    private boolean ranges;
    private int inRange;
    private long first;

    private CharacterMapCost(RandomAccessRead in) {
        this.in = in;
    }

    /** Takes from a budget what reading this map will take. */
    static void take(COSStream map, Budget budget) throws IOException {
        try (RandomAccessRead in = map.createView()) {
            CharacterMapCost reading = new CharacterMapCost(in);
            for (int c = in.read(); c >= 0; c = in.read()) {
                reading.character(c);
                if (reading.cost > OTHER_MAP) {
                    PdfParts.spend(budget, reading.takeCost());
                }
            }
            PdfParts.spend(budget, reading.takeCost());
        }
    }

    private long takeCost() {
        long taken = cost;
        cost = 0;
        return taken;
    }

    private void character(int c) throws IOException {
        if (c > ' ' && !isDelimiter(c)) {
            word.append((char) c);
            return;
        }
        endWord();
        if (c == '%') {
            skipTo("\r\n");
        } else if (c == '[') {
            skipTo("]");
            inRange = 0;
        } else if (c == '<') {
            code();
        }
    }

    private static boolean isDelimiter(int c) {
        return switch (c) {
            case '%', '<', '>', '[', ']', '(', ')', '{', '}', '/' -> true;
            default -> false;
        };
    }

    private void endWord() {
        if (!word.isEmpty()) {
            ranges = RANGES.contentEquals(word);
            inRange = 0;
            cost += OTHER.contentEquals(word) ? OTHER_MAP : 1;
            word.setLength(0);
        }
    }

    private void skipTo(String ends) throws IOException {
        int c = in.read();
        while (c >= 0 && ends.indexOf(c) < 0) {
            c = in.read();
        }
    }

    /** A code in hexadecimal digits; the second of each three in a range is its end. */
    private void code() throws IOException {
        long value = 0;
        for (int c = in.read(); c >= 0 && c != '>' && c != '<'; c = in.read()) {
            int digit = Character.digit(c, 16);
            value = digit < 0 ? value : (value << 4 | digit) & 0xFFFFFFFFL;
        }
        if (ranges && inRange == 1) {
            cost += Math.max(0, value - first);
        }
        first = value;
        inRange = (inRange + 1) % 3;
    }
}
