package io.github.gouji.diagnosis;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A count as it was meant and as it was written, digit by digit.
 *
 * @param meant digits of the meant count
 * @param written digits of the written count
 */
record Digits(String meant, String written) {

    static Digits of(long meant, long written) {
        return new Digits(String.valueOf(meant), String.valueOf(written));
    }

    /** Which share of the swaps of two neighbouring digits gives what is written, of as many digits: nobody writes 01 for 10. */
    double swapped() {
        int pairs = meant.length() - 1;
        return meant.length() != written.length() ? 0 : share(pairs, i -> swap(meant, i));
    }

    /** Which share of the ways to lose a digit gives what is written. */
    double dropped() {
        return written.equals("0") ? 0 : share(meant.length(), i -> without(meant, i));
    }

    /** Which share of the ways to write a digit twice gives what is written. */
    double doubled() {
        return share(meant.length(), i -> meant.substring(0, i + 1) + meant.substring(i));
    }

    /** Which share of the ways to slip in one of ten digits gives what is written. */
    double inserted() {
        long ways = IntStream.range(0, written.length())
                .filter(i -> without(written, i).equals(meant))
                .count();
        return ways / (10.0 * (meant.length() + 1));
    }

    /** Which share of the ways to mistype one digit gives what is written. */
    double mistyped() {
        if (meant.length() != written.length()) {
            return 0;
        }
        long different = IntStream.range(0, meant.length())
                .filter(i -> meant.charAt(i) != written.charAt(i))
                .count();
        return different == 1 ? 1 / (9.0 * meant.length()) : 0;
    }

    /** 1/2 if a zero too many or too few at the end gives what is written. */
    double shifted() {
        boolean isShifted = !meant.equals("0") && written.equals(meant + "0")
                || !written.equals("0") && meant.equals(written + "0");
        return isShifted ? 0.5 : 0;
    }

    private double share(int ways, IntFunction<String> way) {
        long hits = IntStream.range(0, ways)
                .mapToObj(way)
                .filter(result -> !result.equals(meant))
                .filter(result -> withoutLeadingZeros(result).equals(written))
                .count();
        return hits == 0 ? 0 : (double) hits / ways;
    }

    private static String swap(String digits, int i) {
        return digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
    }

    private static String without(String digits, int i) {
        return digits.substring(0, i) + digits.substring(i + 1);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}
