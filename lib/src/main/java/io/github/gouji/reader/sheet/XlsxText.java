package io.github.gouji.reader.sheet;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.Budget;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.text.RaisedText;
import java.util.Set;

/**
 * Text of a cell, which may be cut into runs of different looks. Struck runs are gone, raised digits are marks of notes.
 *
 * @param shown what a person reads
 * @param inStruckCell what a person reads in a cell whose font is struck: runs with a font of their own
 */
record XlsxText(String shown, String inStruckCell) {

    static final XlsxText NONE = new XlsxText("", "");

    private static final Set<String> OFF = Set.of("0", "false");

    /** What a cell reads whose font is struck or not. */
    String in(boolean struckCell) {
        return struckCell ? inStruckCell : shown;
    }

    /** The text of the element that starts here, without phonetic hints. */
    static XlsxText read(XmlCursor xml, Budget budget) throws UnreadableException {
        StringBuilder shown = new StringBuilder();
        StringBuilder inStruckCell = new StringBuilder();
        boolean ownFont = false;
        boolean struck = false;
        boolean raised = false;
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("r")) {
                ownFont = false;
                struck = false;
                raised = false;
            } else if (xml.isStart("rPr")) {
                ownFont = true;
            } else if (xml.isStart("strike")) {
                struck = isOn(xml);
            } else if (xml.isStart("vertAlign")) {
                raised = "superscript".equals(xml.attribute("val"));
            } else if (xml.isStart("t")) {
                String written = xml.textOfElement(budget);
                String text = struck ? "" : raised ? RaisedText.of(written) : written;
                shown.append(text);
                inStruckCell.append(ownFont ? text : "");
            }
        }
        String text = XlsxStrings.unescape(shown.toString());
        return new XlsxText(text, inStruckCell.isEmpty() ? "" : XlsxStrings.unescape(inStruckCell.toString()));
    }

    /** Whether an element that is there unless it says otherwise is. */
    static boolean isOn(XmlCursor xml) {
        return !OFF.contains(String.valueOf(xml.attribute("val")));
    }
}
