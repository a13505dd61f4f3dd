package io.github.gouji.reader.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Turns the bytes of an RTF file into text: by the character set of their font, else by the file's code page. */
final class RtfCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Windows' numbers of font character sets and their code pages; 0 stands for the file's own. */
    private static final Map<Integer, Integer> CODE_PAGES = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(1, 0),
            Map.entry(2, 1252),
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250),
            Map.entry(255, 0));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset fileCharset = WESTERN;
    private int defaultFont;

    /** The font that holds where none is named. */
    int defaultFont() {
        return defaultFont;
    }

    /** Takes a control word that names fonts or character sets; any other is none of its business. */
    void control(String word, RtfTokens tokens, RtfGroup group) {
        switch (word) {
            case "ansicpg" -> fileCharset = ofCodePage(tokens.parameter(1252));
            case "mac" -> fileCharset = ofCodePage(10000);
            case "pc" -> fileCharset = ofCodePage(437);
            case "pca" -> fileCharset = ofCodePage(850);
            case "deff" -> {
                defaultFont = tokens.parameter(0);
                group.font = defaultFont;
            }
            case "f" -> group.font = tokens.parameter(0);
            case "af" -> {
                if (group.namesEastAsian) {
                    group.eastAsianFont = tokens.parameter(0);
                }
            }
            case "dbch" -> group.namesEastAsian = true;
            case "loch", "hich", "ltrch", "rtlch" -> group.namesEastAsian = false;
            case "fcharset" -> fontCharset(group, CODE_PAGES.getOrDefault(tokens.parameter(1), 0));
            case "cpg" -> fontCharset(group, tokens.parameter(0));
            default -> {}
        }
    }

    private void fontCharset(RtfGroup group, int codePage) {
        if (group.destination == RtfGroup.Destination.FONTS && codePage != 0) {
            fonts.put(group.font, ofCodePage(codePage));
        }
    }

    /**
     * The text of some bytes. A western font over bytes that can only be Chinese pairs is a careless writer's: then the
     * East Asian font of the run or the file's code page decides.
     *
     * @param font the font that holds for them
     * @param eastAsianFont the font named for East Asian text
     */
    String decode(byte[] bytes, int font, int eastAsianFont) {
        Charset charset = fonts.getOrDefault(font, fileCharset);
        if (charset.equals(WESTERN) && isPairs(bytes)) {
            Charset eastAsian = fonts.getOrDefault(eastAsianFont, fileCharset);
            Charset pairs = isSingleByte(eastAsian) ? fileCharset : eastAsian;
            charset = isSingleByte(pairs) ? charset : pairs;
        }
        return new String(bytes, charset);
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() <= 1;
    }

    private static boolean isPairs(byte[] bytes) {
        boolean pairs = false;
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) >= 0x80) {
                if ((bytes[i] & 0xFF) < 0xA1 || i + 1 == bytes.length || (bytes[i + 1] & 0xFF) < 0xA1) {
                    return false;
                }
                pairs = true;
                i++;
            }
        }
        return pairs;
    }

    private static Charset ofCodePage(int codePage) {
        String name =
                switch (codePage) {
                    case 936, 54936 -> "GB18030";
                    case 950 -> "Big5";
                    case 932 -> "windows-31j";
                    case 949 -> "x-windows-949";
                    case 874 -> "x-windows-874";
                    case 10000 -> "x-MacRoman";
                    case 65001 -> StandardCharsets.UTF_8.name();
                    case 437, 850 -> "IBM" + codePage;
                    default -> "windows-" + codePage;
                };
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }
}
