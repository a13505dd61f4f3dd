package io.github.gouji.text;

import java.util.OptionalLong;

/** Numbers written in Chinese characters: 〇, 十二, 二百零五, 三万, 二〇二三. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final long MAX = 999_999_999_999L;

    private ChineseNumerals() {}

    /** A small number in characters, such as 六; one from ten on in figures. */
    public static String of(int number) {
        return number < DIGITS.length() ? DIGITS.substring(number, number + 1) : String.valueOf(number);
    }

    /** Whether the character can stand in a Chinese numeral. */
    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || unit(c) > 0 || c == '万' || c == '亿';
    }

    /**
     * The value of a Chinese numeral.
     *
     * @param numeral characters of a numeral only, either with units (二十三) or digit by digit (二三)
     * @return its value; empty if this is no number or one beyond 10^12
     */
    public static OptionalLong parse(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 24) {
            return OptionalLong.empty();
        }
        boolean digitsOnly = numeral.chars().allMatch(c -> digit((char) c) >= 0);
        return digitsOnly ? parseDigits(numeral) : parseUnits(numeral);
    }

    private static OptionalLong parseDigits(String numeral) {
        long value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            value = value * 10 + digit(numeral.charAt(i));
            if (value > MAX) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(value);
    }

    private static OptionalLong parseUnits(String numeral) {
        long total = 0;
        long group = 0;
        long pending = -1;
        long lastUnit = Long.MAX_VALUE;
        long lastBig = Long.MAX_VALUE;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = digit(c);
            long unit = unit(c);
            if (digit >= 0) {
                if (pending > 0) {
                    return OptionalLong.empty();
                }
                pending = digit;
            } else if (unit > 0) {
                if (unit >= lastUnit || pending < 0 && unit != 10) {
                    return OptionalLong.empty();
                }
                group += Math.max(pending, pending < 0 ? 1 : 0) * unit;
                lastUnit = unit;
                pending = -1;
            } else if (c == '万' || c == '亿') {
                long big = c == '万' ? 10_000L : 100_000_000L;
                group += Math.max(pending, 0);
                if (group == 0 || big >= lastBig) {
                    return OptionalLong.empty();
                }
                total += group * big;
                lastBig = big;
                group = 0;
                pending = -1;
                lastUnit = Long.MAX_VALUE;
            } else {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total + group + Math.max(pending, 0));
    }

    private static int digit(char c) {
        if (c == '〇' || c == '○') {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        int digit = DIGITS.indexOf(c);
        return digit >= 0 ? digit : FORMAL.indexOf(c);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }
}
