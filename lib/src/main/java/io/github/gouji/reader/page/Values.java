package io.github.gouji.reader.page;

import io.github.gouji.text.CellValue;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import io.github.gouji.text.UnknownCharacter;
import java.util.regex.Pattern;

/** What cells of figures look like, and what labels begin with. */
final class Values {

    /** What a glyph without a character becomes: a value, since it is none that can be told from one. */
    private static final Pattern UNKNOWN = Pattern.compile("\uFFFD+");

    private Values() {}

    /** Whether a text is a number, or what is written for one: {@code 12}, {@code 14.73万元}, {@code /}, {@code 无}. */
    static boolean isValue(String text) {
        return CellValue.is(text)
                || UnknownCharacter.isIn(text) && UNKNOWN.matcher(text.strip()).matches();
    }

    /** Whether a value is written as a word. */
    static boolean isWord(String text) {
        return text.strip().equals("无");
    }

    /** Whether a text begins with an ordinal such as {@code （三）} or {@code 2.}: a new label or heading. */
    static boolean beginsWithOrdinal(String text) {
        Ordinal ordinal = Ordinal.of(text.strip());
        return ordinal.isPresent() && ordinal.isFirm();
    }

    /** Whether a text begins with an Arabic ordinal such as {@code 2.}: the lowest kind of label. */
    static boolean isItem(String text) {
        Ordinal ordinal = Ordinal.of(text.strip());
        return ordinal.is(Kind.ARABIC) && ordinal.isFirm();
    }
}
