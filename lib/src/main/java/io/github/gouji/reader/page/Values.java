package io.github.gouji.reader.page;

import java.util.regex.Pattern;

/** What cells of figures look like, and what labels begin with. */
final class Values {

    private static final Pattern VALUE =
            Pattern.compile("[+\\-＋－增减]?\\s*[0-9０-９][0-9０-９,，.．]*\\s*(?:万?元|[%％])?|[-－—–/／\\\\]{1,3}|无|\uFFFD+");
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:[（(]?\\s*[一二三四五六七八九十]{1,3}\\s*[）)、．.]|[（(]?\\s*[0-9０-９]{1,2}\\s*[．.、）)](?![0-9０-９])|第[一二三四五六七八九十]).*",
            Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile("[0-9０-９]{1,2}\\s*[．.、](?![0-9０-９]).*", Pattern.DOTALL);

    private Values() {}

    /** Whether a text is a number, or what is written for one: {@code 12}, {@code 14.73万元}, {@code /}, {@code 无}. */
    static boolean isValue(String text) {
        return VALUE.matcher(text.strip()).matches();
    }

    /** Whether a value is written as a word. */
    static boolean isWord(String text) {
        return text.strip().equals("无");
    }

    /** Whether a text begins with an ordinal such as {@code （三）} or {@code 2.}: a new label or heading. */
    static boolean beginsWithOrdinal(String text) {
        return ORDINAL.matcher(text.strip()).matches();
    }

    /** Whether a text begins with an Arabic ordinal such as {@code 2.}: the lowest kind of label. */
    static boolean isItem(String text) {
        return ITEM.matcher(text.strip()).matches();
    }
}
