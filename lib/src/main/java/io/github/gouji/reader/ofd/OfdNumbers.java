package io.github.gouji.reader.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of numbers as OFD writes them. */
final class OfdNumbers {

    private static final int MOST = 100_000;
    /** Whole numbers of as many digits, and powers of ten of as many noughts, are exact as floating-point numbers. */
    private static final int EXACT_DIGITS = 15;

    private OfdNumbers() {}

    /** Numbers with blanks between them; what is none counts as 0. An absent list ({@code null}) is empty. */
    static double[] list(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new double[0];
        }
        List<String> words = words(text);
        double[] numbers = new double[Math.min(words.size(), MOST)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.get(i));
        }
        return numbers;
    }

    /** The words of a text, with blanks or commas between them. */
    static List<String> words(String text) {
        String list = text.strip();
        int end = list.length();
        while (end > 0 && isBetweenWords(list.charAt(end - 1))) {
            end--;
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (isBetweenWords(list.charAt(i))) {
                if (i == 0 || i > start) {
                    words.add(list.substring(start, i));
                }
                start = i + 1;
            }
        }
        if (start < end) {
            words.add(list.substring(start, end));
        }
        return words;
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c == ',' || c >= '\t' && c <= '\r';
    }

    /**
     * Steps from one character to the next; {@code g 5 3.2} stands for five times 3.2.
     *
     * @param most how many are of use at most, whatever the list promises: as many as there are characters
     */
    static double[] deltas(@Nullable String text, int most) {
        if (text == null || text.indexOf('g') < 0) {
            return list(text);
        }
        List<String> words = words(text);
        double[] deltas = new double[most];
        int count = 0;
        int i = 0;
        while (i < words.size() && count < most) {
            boolean repeated = words.get(i).equals("g") && i + 2 < words.size();
            int times = repeated ? (int) Math.max(0, Math.min(number(words.get(i + 1)), most - count)) : 1;
            double delta = number(words.get(repeated ? i + 2 : i));
            Arrays.fill(deltas, count, count + times, delta);
            count += times;
            i += repeated ? 3 : 1;
        }
        return Arrays.copyOf(deltas, count);
    }

    /** A number; 0 for what is none. */
    static double number(String word) {
        double plain = plain(word);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /**
     * A decimal of few digits, as nearly all are; {@link Double#NaN} for another word. Two exact numbers divided are
     * rounded once, as in parsing, which takes several times as long.
     */
    private static double plain(String word) {
        boolean negative = word.startsWith("-");
        long digits = 0;
        int count = 0;
        double divisor = 0;
        for (int i = negative ? 1 : 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.' && divisor == 0) {
                divisor = 1;
            } else if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + (c - '0');
                divisor *= 10;
                count++;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double number = digits / Math.max(1, divisor);
        return negative ? -number : number;
    }

    /** A number; the fallback where it is absent. */
    static double number(@Nullable String word, double fallback) {
        return word == null || word.isBlank() ? fallback : number(word.strip());
    }
}
