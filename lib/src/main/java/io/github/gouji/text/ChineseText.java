package io.github.gouji.text;

import java.util.regex.Pattern;

/** White space, full-width forms and converters' marks in Chinese text. */
public final class ChineseText {

    /** What text converters leave of bookmarks and pictures. */
    private static final Pattern CONVERTER_MARK = Pattern.compile("\\[(?:bookmark|image): ?[^\\]\\n]{0,200}]");

    private ChineseText() {}

    /** Whether the character is white space of any width, or invisible. */
    public static boolean isBlank(int c) {
        return c <= ' '
                || c >= 0x7F && c <= 0xA0
                || c == 0xAD
                || c == 0x3000
                || c >= 0x2000 && c <= 0x200F
                || c >= 0x2028 && c <= 0x202F
                || c >= 0x205F && c <= 0x206F
                || c == 0x1680
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFFC;
    }

    /** Whether the character is one of the common block of Chinese characters. */
    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Whether a Chinese character stands in the text. */
    public static boolean hasHan(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text shows nothing. */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text without any white space or invisible character. */
    public static String compact(String text) {
        int i = 0;
        while (i < text.length() && !isBlank(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder compact = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                compact.append(text.charAt(i));
            }
        }
        return compact.toString();
    }

    /** The text without white space at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Full-width Latin letters, digits and signs as their half-width twins; everything else as it is. */
    public static String halfWidth(String text) {
        int i = 0;
        while (i < text.length() && halfWidth(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder half = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            half.append(halfWidth(text.charAt(i)));
        }
        return half.toString();
    }

    /** The half-width twin of a full-width character, or the character itself. */
    public static char halfWidth(char c) {
        return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    }

    /** The text without the marks that text converters put for bookmarks and pictures. */
    public static String withoutConverterMarks(String text) {
        return text.indexOf('[') < 0 ? text : CONVERTER_MARK.matcher(text).replaceAll("");
    }

    /** Traditional characters, each before its simplified form: those of the form's own words and of offices' names. */
    private static final String TRADITIONAL = "總总體体況况動动開开處处請请復复議议訴诉訟讼問问題题進进項项報报務务與与規规範范發发廢废現现執执許许罰罚強强費费額额單单萬万關关"
            + "係系數数據据於于後后結结轉转糾纠維维審审計计無无經经業业機机構构團团織织產产屬属國国護护權权類类內内過过穩稳獲获沒没製制"
            + "補补舉举訪访複复確确認认為为應应縣县鎮镇鄉乡區区廳厅辦办黨党會会園园農农衛卫質质監监場场館馆條条個个間间時时從从號号"
            + "網网門门頭头該该據据須须將将備备價价觀观達达";

    private static final char FIRST_HAN = '一';
    private static final char LAST_HAN = '\u9FFF';

    /** The simplified form of each Han character; 0 where it is its own. */
    private static final char[] SIMPLIFIED = new char[LAST_HAN - FIRST_HAN + 1];

    static {
        for (int i = 0; i < TRADITIONAL.length(); i += 2) {
            SIMPLIFIED[TRADITIONAL.charAt(i) - FIRST_HAN] = TRADITIONAL.charAt(i + 1);
        }
    }

    /** The text with traditional characters of the form's own words made simplified; of the same length. */
    public static String simplified(String text) {
        StringBuilder simplified = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char simple = simplified(c);
            if (simple != c) {
                simplified = simplified == null ? new StringBuilder(text) : simplified;
                simplified.setCharAt(i, simple);
            }
        }
        return simplified == null ? text : simplified.toString();
    }

    /** The text compact, half width and simplified, in one pass. */
    public static String plain(String text) {
        char[] plain = new char[text.length()];
        int length = 0;
        boolean same = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                same = false;
            } else {
                plain[length] = simplified(halfWidth(c));
                same &= plain[length++] == c;
            }
        }
        return same ? text : new String(plain, 0, length);
    }

    private static char simplified(char c) {
        char simple = c >= FIRST_HAN && c <= LAST_HAN ? SIMPLIFIED[c - FIRST_HAN] : 0;
        return simple == 0 ? c : simple;
    }
}
