package io.github.gouji.reader.flow;

import java.util.Locale;

/** Writes numbers in the formats that Office Open XML names (ECMA-376 part 1, {@code ST_NumberFormat}). */
public final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int LARGEST_ROMAN = 3999;
    private static final int LARGEST_LETTER = 780;
    private static final int LARGEST_COUNTING = 99_999;

    private NumberFormats() {}

    /** The number in a format; in Arabic digits if the format is unknown or has no sign for the number. */
    public static String write(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : decimal(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "numberInDash" -> "- " + number + " -";
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> sign('⑴', 20, number);
            case "decimalEnclosedFullstop" -> sign('⒈', 20, number);
            case "ideographEnclosedCircle" -> sign('㊀', 10, number);
            case "upperLetter" -> letters('A', number);
            case "lowerLetter" -> letters('a', number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> counting(number, DIGITS, "十百千万", '零');
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counting(number, LEGAL_DIGITS, "拾佰仟万", '零');
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "ideographTraditional" -> cycle(STEMS, number);
            case "ideographZodiac" -> cycle(BRANCHES, number);
            default -> decimal(number);
        };
    }

    private static String decimal(int number) {
        return Integer.toString(number);
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        decimal(number).chars().forEach(digit -> text.append((char) (digit - '!' + '！')));
        return text.toString();
    }

    private static String sign(char first, int count, int number) {
        return number >= 1 && number <= count ? String.valueOf((char) (first + number - 1)) : decimal(number);
    }

    private static String circled(int number) {
        if (number > 20 && number <= 35) {
            return sign('㉑', 15, number - 20);
        }
        return number > 35 && number <= 50 ? sign('㊱', 15, number - 35) : sign('①', 20, number);
    }

    /** a … z, aa, bb … */
    private static String letters(char first, int number) {
        if (number < 1 || number > LARGEST_LETTER) {
            return decimal(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return decimal(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            text.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return text.toString();
    }

    private static String cycle(String signs, int number) {
        return number < 1 ? decimal(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String digits(int number) {
        if (number < 0) {
            return decimal(number);
        }
        StringBuilder text = new StringBuilder();
        decimal(number).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text.toString();
    }

    /** 一 … 十, 十一 … 九十九, 一百零一 … */
    private static String counting(int number, String digits, String units, char zero) {
        if (number < 1 || number > LARGEST_COUNTING) {
            return decimal(number);
        }
        String figures = decimal(number);
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            int power = figures.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                text.append(zero);
                gap = false;
            }
            boolean bareTen = digits.equals(DIGITS) && number < 20 && power == 1;
            text.append(bareTen ? "" : digits.charAt(digit)).append(power == 0 ? "" : units.charAt(power - 1));
        }
        return text.toString();
    }
}
