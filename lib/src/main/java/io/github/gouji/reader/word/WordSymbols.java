package io.github.gouji.reader.word;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of symbol fonts ({@code w:sym}) as Unicode characters, those that occur in official forms. */
final class WordSymbols {

    private static final int PRIVATE_USE = 0xF000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x75, "◆"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA8, "□"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x50, "✓", 0x4F, "✗", 0x52, "☑", 0x54, "☒", 0x2A, "□", 0xA3, "□");

    private static final Map<Integer, String> SYMBOL = Map.of(0xB1, "±", 0xB4, "×", 0xB7, "•", 0xB8, "÷");

    private WordSymbols() {}

    /**
     * The character that a symbol shows.
     *
     * @param font name of the font; may be {@code null}
     * @param code its code in hexadecimal digits, as in the file; may be {@code null}
     * @return the character; one of private use where its meaning is not known; empty if the code is none
     */
    static String character(@Nullable String font, @Nullable String code) {
        int number;
        try {
            number = Integer.parseInt(String.valueOf(code).strip(), 16);
        } catch (NumberFormatException none) {
            return "";
        }
        int low = number >= PRIVATE_USE && number <= PRIVATE_USE + 0xFF ? number - PRIVATE_USE : number;
        return switch (String.valueOf(font).strip().toLowerCase(Locale.ROOT)) {
            case "wingdings" -> low > 0x80 && low <= 0x8A ? circled(low) : known(WINGDINGS, low);
            case "wingdings 2" -> known(WINGDINGS_2, low);
            case "symbol" -> isPlain(low) ? String.valueOf((char) low) : known(SYMBOL, low);
            default -> Character.isValidCodePoint(number) ? Character.toString(number) : "";
        };
    }

    private static String circled(int low) {
        return String.valueOf((char) ('①' + low - 0x81));
    }

    /** Digits and punctuation stand in the Symbol font where ASCII has them; letters are Greek. */
    private static boolean isPlain(int low) {
        return low >= ' ' && low <= '~' && !Character.isLetter(low);
    }

    private static String known(Map<Integer, String> characters, int low) {
        return characters.getOrDefault(low, String.valueOf((char) (PRIVATE_USE + (low & 0xFF))));
    }
}
