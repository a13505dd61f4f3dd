package io.github.gouji.reader.ofd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of numbers as OFD writes them. */
final class OfdNumbers {

    private static final int MOST = 100_000;

    private OfdNumbers() {}

    /** Numbers with blanks between them; what is none counts as 0. An absent list ({@code null}) is empty. */
    static double[] list(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new double[0];
        }
        String[] words = text.strip().split("[\\s,]+");
        double[] numbers = new double[Math.min(words.length, MOST)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
    }

    /** Steps from one character to the next; {@code g 5 3.2} stands for five times 3.2. */
    static double[] deltas(@Nullable String text) {
        if (text == null || text.indexOf('g') < 0) {
            return list(text);
        }
        String[] words = text.strip().split("[\\s,]+");
        List<Double> deltas = new ArrayList<>();
        int i = 0;
        while (i < words.length && deltas.size() < MOST) {
            boolean repeated = words[i].equals("g") && i + 2 < words.length;
            int times = repeated ? (int) Math.min(number(words[i + 1]), MOST) : 1;
            double delta = number(words[repeated ? i + 2 : i]);
            for (int n = 0; n < times; n++) {
                deltas.add(delta);
            }
            i += repeated ? 3 : 1;
        }
        return deltas.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A number; 0 for what is none. */
    static double number(String word) {
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** A number; the fallback where it is absent. */
    static double number(@Nullable String word, double fallback) {
        return word == null || word.isBlank() ? fallback : number(word.strip());
    }
}
