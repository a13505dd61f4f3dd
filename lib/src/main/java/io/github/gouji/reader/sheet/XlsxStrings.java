package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings that the cells of a workbook share, without phonetic hints. */
final class XlsxStrings {

    static final XlsxStrings NONE = new XlsxStrings(List.of());

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<XlsxText> strings;

    private XlsxStrings(List<XlsxText> strings) {
        this.strings = strings;
    }

    static XlsxStrings read(ZipContainer zip, String part, Budget budget) throws UnreadableException {
        List<XlsxText> strings = new ArrayList<>();
        try (XmlCursor xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    strings.add(XlsxText.read(xml, budget));
                }
            }
        }
        return new XlsxStrings(strings);
    }

    /** Characters that XML cannot hold are written by their code. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(escape -> {
            char character = (char) Integer.parseInt(escape.group(1), 16);
            return character == '\r' ? "" : Matcher.quoteReplacement(String.valueOf(character));
        });
    }

    /** The string of this number; an empty one if there is none. */
    XlsxText get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : XlsxText.NONE;
    }
}
