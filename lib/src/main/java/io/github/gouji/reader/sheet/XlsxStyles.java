package io.github.gouji.reader.sheet;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Of the styles of a workbook: how numbers are shown, which cells have borders, and which are struck out. */
final class XlsxStyles {

    static final XlsxStyles NONE = new XlsxStyles();

    private static final Style PLAIN = new Style(0, "", false, false);

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /**
     * The style of a cell.
     *
     * @param format number of its format
     * @param pattern the format; empty for the general one
     * @param struck whether its font is struck through
     */
    record Style(int format, String pattern, boolean bordered, boolean struck) {}

    private XlsxStyles() {}

    static XlsxStyles read(ZipContainer zip, String part) throws UnreadableException {
        XlsxStyles styles = new XlsxStyles();
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    styles.patterns.put(xml.number("numFmtId", 0), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.isStart("font")) {
                    styles.struckFonts.add(isStruck(xml));
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

    private static boolean isStruck(XmlCursor xml) throws UnreadableException {
        boolean struck = false;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            struck |= xml.isStart("strike") && XlsxText.isOn(xml);
        }
        return struck;
    }

    private void readStyles(XmlCursor xml) throws UnreadableException {
        while (xml.next() && !xml.isEnd("cellXfs")) {
            if (xml.isStart("xf")) {
                int format = xml.number("numFmtId", 0);
                int border = xml.number("borderId", -1);
                String builtin = BuiltinFormats.getBuiltinFormat(format);
                String pattern = patterns.getOrDefault(format, builtin == null ? "" : builtin);
                styles.add(
                        new Style(format, pattern, has(borders, border), has(struckFonts, xml.number("fontId", -1))));
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
