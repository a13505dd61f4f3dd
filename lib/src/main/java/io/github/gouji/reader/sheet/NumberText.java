package io.github.gouji.reader.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/**
 * The text of a number in a sheet: what the cell shows, as long as that is the whole number. Where the format hides
 * digits (2.4 shown as 2, a zero shown as a dash or not at all, 12345678 as 1.2E+07), the stored number counts, for it
 * is what the spreadsheet program reckons with. One object serves one file.
 */
public final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");
    private static final int LONGEST_FORMAT = 255;
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
        String plain = plain(value);
        String chosen = CHINESE_DATES.getOrDefault(format, pattern);
        if (chosen == null || chosen.isEmpty() || chosen.equals("General") || chosen.length() > LONGEST_FORMAT) {
            return plain;
        }
        boolean date = DateUtil.isADateFormat(format, chosen) && DateUtil.isValidExcelDate(value);
        String shown = shown(value, format, date ? chosen.replace("\"", "") : chosen);
        return date && !shown.isEmpty() || isWhole(shown, plain) ? shown : plain;
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

    /** The text of a number whose looks are known: what is shown as long as that is the whole number. */
    public static String of(double value, String shown) {
        String plain = plain(value);
        return isWhole(shown, plain) ? shown : plain;
    }

    private static String plain(double value) {
        return new BigDecimal(NumberToTextConverter.toText(value)).toPlainString();
    }

    /** Whether the digits shown are all there are. */
    private static boolean isWhole(String shown, String plain) {
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
