package io.github.gouji.reader.sheet;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Of the styles of a workbook: how numbers are shown, which cells have borders, and whose text nobody sees. */
final class XlsxStyles {

    static final XlsxStyles NONE = new XlsxStyles();

    /** Numbers of white in the palette of Excel. */
    private static final Set<String> WHITE_OF_PALETTE = Set.of("1", "9", "65");

    private static final Style PLAIN = new Style(0, "", false, false, false);

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Boolean> whiteFonts = new ArrayList<>();
    private final List<Boolean> fills = new ArrayList<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /**
     * The style of a cell.
     *
     * @param format number of its format
     * @param pattern the format; empty for the general one
     * @param erased whether its font is struck through, or white and the cell is not filled, or its format shows nothing
     * @param filled whether it has a ground of another colour than white
     */
    record Style(int format, String pattern, boolean bordered, boolean erased, boolean filled) {}

    private XlsxStyles() {}

    static XlsxStyles read(ZipContainer zip, String part) throws UnreadableException {
        XlsxStyles styles = new XlsxStyles();
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    styles.patterns.put(xml.number("numFmtId", 0), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.isStart("font")) {
                    styles.readFont(xml);
                } else if (xml.isStart("fill")) {
                    styles.fills.add(isFilled(xml));
                } else if (xml.isStart("border")) {
                    styles.borders.add(hasLine(xml));
                } else if (xml.isStart("cellXfs")) {
                    styles.readStyles(xml);
                } else if (xml.isStart("dxfs")) {
                    xml.skip();
                }
            }
        }
        return styles;
    }

    private static boolean hasLine(XmlCursor xml) throws UnreadableException {
        boolean line = false;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart() && !xml.isStart("diagonal")) {
                String style = xml.attribute("style");
                line |= style != null && !style.equals("none");
            }
        }
        return line;
    }

    private void readFont(XmlCursor xml) throws UnreadableException {
        boolean struck = false;
        boolean white = false;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            struck |= xml.isStart("strike") && XlsxText.isOn(xml);
            white |= xml.isStart("color") && isWhite(xml);
        }
        struckFonts.add(struck);
        whiteFonts.add(white);
    }

    private static boolean isFilled(XmlCursor xml) throws UnreadableException {
        boolean filled = false;
        boolean white = false;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            String pattern = xml.isStart("patternFill") ? xml.attribute("patternType") : null;
            filled |= xml.isStart("gradientFill") || pattern != null && !pattern.equals("none");
            white |= xml.isStart("fgColor") && isWhite(xml);
        }
        return filled && !white;
    }

    /** Whether the element that starts here names white: outright, as the theme's paper or by its place in the palette. */
    static boolean isWhite(XmlCursor xml) {
        String rgb = xml.attribute("rgb");
        if (rgb != null) {
            return rgb.toUpperCase(Locale.ROOT).endsWith("FFFFFF");
        }
        String tint = xml.attribute("tint");
        boolean darker = tint != null && tint.startsWith("-");
        return !darker && "0".equals(xml.attribute("theme"))
                || WHITE_OF_PALETTE.contains(String.valueOf(xml.attribute("indexed")));
    }

    private void readStyles(XmlCursor xml) throws UnreadableException {
        while (xml.next() && !xml.isEnd("cellXfs")) {
            if (xml.isStart("xf")) {
                int format = xml.number("numFmtId", 0);
                int border = xml.number("borderId", -1);
                String builtin = BuiltinFormats.getBuiltinFormat(format);
                String pattern = patterns.getOrDefault(format, builtin == null ? "" : builtin);
                int font = xml.number("fontId", -1);
                boolean filled = has(fills, xml.number("fillId", -1));
                boolean erased = has(struckFonts, font)
                        || has(whiteFonts, font) && !filled
                        || pattern.equals(NumberText.INVISIBLE);
                styles.add(new Style(format, pattern, has(borders, border), erased, filled));
            }
        }
    }

    private static boolean has(List<Boolean> what, int index) {
        return index >= 0 && index < what.size() && what.get(index);
    }

    /** The style of this number; a plain one if there is none. */
    Style get(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }
}
