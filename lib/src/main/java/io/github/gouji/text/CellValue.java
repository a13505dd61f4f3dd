package io.github.gouji.text;

import java.util.List;
import java.util.Set;

/**
 * What a cell of figures looks like: a number, signed or not, with a unit or not, or what offices write for none. Tells
 * values from labels; which number a value is, is the model's to say.
 */
public final class CellValue {

    /** Units that stand behind a number, longer ones before those that they begin with. */
    public static final List<String> UNITS = List.of(
            "亿元", "万元", "千元", "元", "件", "条", "项", "个", "份", "宗", "起", "次", "例", "部", "篇", "人次", "人", "万", "%", "％");

    private static final Set<String> NOTHING =
            Set.of("/", "\\", "|", "-", "--", "---", "—", "——", "－", "–", "―", "─", "_", "无", "暂无", "空", "*", "N/A");

    private static final String SIGNS = "+-－＋−增减";
    private static final String SEPARATORS = ",，.．";

    /** No value is longer. */
    private static final int LONGEST = 60;

    private CellValue() {}

    /** Whether a text without white space at its ends stands for nothing: a stroke, 无. */
    public static boolean isNothing(String text) {
        return NOTHING.contains(text);
    }

    /** Whether a text is a number or a mark for nothing; blanks at its ends and before the unit do not count. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String value = ChineseText.trim(text);
        return !value.isEmpty() && (isNothing(value) || isNumber(value));
    }

    private static boolean isNumber(String value) {
        int at = SIGNS.indexOf(value.charAt(0)) >= 0 ? 1 : 0;
        while (at < value.length() && ChineseText.isBlank(value.charAt(at))) {
            at++;
        }
        int digits = at;
        while (at < value.length() && isDigitOrSeparator(value.charAt(at))) {
            at++;
        }
        if (at == digits || SEPARATORS.indexOf(value.charAt(digits)) >= 0) {
            return false;
        }
        String unit = ChineseText.trim(value.substring(at));
        return unit.isEmpty() || UNITS.contains(unit);
    }

    private static boolean isDigitOrSeparator(char c) {
        char half = ChineseText.halfWidth(c);
        return half >= '0' && half <= '9' || SEPARATORS.indexOf(c) >= 0;
    }
}
