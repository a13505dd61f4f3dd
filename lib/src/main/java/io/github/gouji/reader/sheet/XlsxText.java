package io.github.gouji.reader.sheet;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.text.RaisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Text of a cell, which may be cut into runs of different looks. Struck runs are gone, raised digits are marks of notes.
 */
record XlsxText(List<Run> runs) {

    static final XlsxText NONE = new XlsxText(List.of());

    /**
     * A run.
     *
     * @param ownFont whether it has a font of its own, so that its cell's does not count
     * @param white whether that is white: nobody sees it but on a coloured ground
     */
    record Run(String text, boolean ownFont, boolean white) {}

    private static final Set<String> OFF = Set.of("0", "false");

    /** What a person reads in a cell of this style. */
    String in(XlsxStyles.Style style) {
        StringBuilder shown = new StringBuilder();
        for (Run run : runs) {
            boolean seen = run.ownFont() ? !run.white() || style.filled() : !style.erased();
            shown.append(seen ? run.text() : "");
        }
        return XlsxStrings.unescape(shown.toString());
    }

    /** The text of the element that starts here, without phonetic hints. */
    static XlsxText read(XmlCursor xml, Budget budget) throws UnreadableException {
        List<Run> runs = new ArrayList<>(1);
        boolean ownFont = false;
        boolean white = false;
        boolean struck = false;
        boolean raised = false;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("r")) {
                ownFont = false;
                white = false;
                struck = false;
                raised = false;
            } else if (xml.isStart("rPr")) {
                ownFont = true;
            } else if (xml.isStart("color")) {
                white = XlsxStyles.isWhite(xml);
            } else if (xml.isStart("strike")) {
                struck = isOn(xml);
            } else if (xml.isStart("vertAlign")) {
                raised = "superscript".equals(xml.attribute("val"));
            } else if (xml.isStart("t")) {
                String written = xml.textOfElement(budget);
                if (!struck) {
                    runs.add(new Run(raised ? RaisedText.of(written) : written, ownFont, white));
                }
            }
        }
        return new XlsxText(runs);
    }

    /** Whether an element that is there unless it says otherwise is. */
    static boolean isOn(XmlCursor xml) {
        return !OFF.contains(String.valueOf(xml.attribute("val")));
    }
}
