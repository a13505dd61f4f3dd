package io.github.gouji.reader.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/**
 * The text of a number in a sheet: what the cell shows, rounded (2.4 as 2) or scaled (150000 as 150) as its format wants
 * it, for that is what is printed. Where a format shows no such number (a zero shown as a dash or not at all, 12345678 as
 * 1.2E+07, a fraction, a minus that is left out), the stored one counts. One object serves one file.
 */
public final class NumberText {

    /** The format of cells that show nothing, be it a number or a text. */
    static final String INVISIBLE = ";;;";

    /** The format of cells that were given none. */
    private static final String GENERAL = "General";

    /** Whole numbers below this have no more than ten digits, for which the general format has room. */
    private static final double LEAST_LONG = 1E10;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");
    private static final int LONGEST_FORMAT = 255;

    /** Digits of a number beyond the decimal point that a cell without a format shows at most, with those before it. */
    private static final MathContext GENERAL_DIGITS = new MathContext(10);

    /** Thousands left away with a point of one's own, as in {@code 0!.0,"万"}: the number itself counts. */
    private static final Pattern OWN_POINT = Pattern.compile("[!\\\\\"]\\.");

    /** By how many digits formats scale: a comma behind the digits leaves three away. */
    private static final int[] SCALES = {0, 3, 6, 9};

    private static final String DAY = "yyyy\"年\"m\"月\"d\"日\"";

    /** Formats of dates that a Chinese Excel names by number alone. */
    private static final Map<Integer, String> CHINESE_DATES = Map.ofEntries(
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(31, DAY),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean dates1904;

    NumberText(boolean dates1904) {
        this.dates1904 = dates1904;
    }

    /**
     * The text.
     *
     * @param format number of the format
     * @param pattern the format itself; {@code null} or empty for the general one
     */
    public String of(double value, int format, @Nullable String pattern) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return String.valueOf(value);
        }
        String chosen = CHINESE_DATES.getOrDefault(format, pattern);
        if (GENERAL.equals(chosen) && isCount(value)) {
            return Long.toString((long) value);
        }
        String plain = plain(value);
        if (chosen == null || chosen.isEmpty() || chosen.length() > LONGEST_FORMAT) {
            return general(plain);
        }
        if (chosen.replace(";", "").isEmpty()) {
            return "";
        }
        boolean date = DateUtil.isADateFormat(format, chosen) && DateUtil.isValidExcelDate(value);
        String shown = shown(value, format, date ? chosen.replace("\"", "") : chosen);
        boolean faithful = date && !shown.isEmpty()
                || isWhole(shown, plain)
                || !OWN_POINT.matcher(chosen).find() && isRounded(shown, plain);
        return faithful ? shown : general(plain);
    }

    /** Whether this is a whole number that the general format shows as it is. */
    private static boolean isCount(double value) {
        return value == Math.rint(value) && value < LEAST_LONG && value >= 0;
    }

    /** What POI makes of the format; empty where that is nothing, or where it has no section for the value. */
    private String shown(double value, int format, String pattern) {
        try {
            String shown = formatter
                    .formatRawCellContents(value, format, pattern, dates1904)
                    .strip();
            boolean general = shown.endsWith(".0") && !pattern.contains(".");
            return general ? "" : shown;
        } catch (RuntimeException oddFormat) {
            return "";
        }
    }

    /** The text of a number whose looks are known. */
    public static String of(double value, String shown) {
        String plain = plain(value);
        return isWhole(shown, plain) || isRounded(shown, plain) ? shown : general(plain);
    }

    private static String plain(double value) {
        return new BigDecimal(NumberToTextConverter.toText(value)).toPlainString();
    }

    /** The number without digits so far behind the point that a cell without a format has no room for them. */
    private static String general(String plain) {
        BigDecimal number = new BigDecimal(plain);
        boolean rounded = number.abs().compareTo(BigDecimal.ONE) > 0
                && number.precision() - number.scale() <= GENERAL_DIGITS.getPrecision()
                && number.precision() > GENERAL_DIGITS.getPrecision();
        return rounded && number.scale() > 0
                ? number.round(GENERAL_DIGITS).stripTrailingZeros().toPlainString()
                : plain;
    }

    /** Whether what is shown is the number with fewer digits, be they behind its point or thousands. */
    private static boolean isRounded(String shown, String plain) {
        Matcher number = NUMBER.matcher(shown.replace(",", ""));
        if (!number.find() || number.group().endsWith("%")) {
            return false;
        }
        BigDecimal seen = new BigDecimal(number.group());
        BigDecimal stored = new BigDecimal(plain);
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(seen.scale());
        return !number.find()
                && seen.signum() * stored.signum() >= 0
                && Arrays.stream(SCALES)
                        .mapToObj(stored::movePointLeft)
                        .anyMatch(scaled -> seen.subtract(scaled).abs().compareTo(lastDigit) < 0);
    }

    /** Whether the digits shown are all there are. */
    private static boolean isWhole(String shown, String plain) {
        if (shown.equals(plain)) {
            return true;
        }
        Matcher number = NUMBER.matcher(shown.replace(",", ""));
        if (!number.find()) {
            return false;
        }
        String digits = number.group();
        BigDecimal read = digits.endsWith("%")
                ? new BigDecimal(digits.substring(0, digits.length() - 1)).movePointLeft(2)
                : new BigDecimal(digits);
        return read.compareTo(new BigDecimal(plain)) == 0 && !number.find();
    }
}
