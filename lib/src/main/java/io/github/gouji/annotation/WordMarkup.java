package io.github.gouji.annotation;

import java.math.BigInteger;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Writes WordprocessingML in the namespace of the document at hand, the transitional or the strict one.
 *
 * @param namespace the document's namespace
 */
record WordMarkup(String namespace) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** What follows the shading among the properties of a cell: their order is fixed. */
    private static final Set<String> BEHIND_SHADING = Set.of(
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark",
            "headers",
            "cellIns",
            "cellDel",
            "cellMerge",
            "tcPrChange");

    /** What the part with the document itself is written in. */
    static WordMarkup of(XmlObject main) {
        try (XmlCursor cursor = main.newCursor()) {
            cursor.toFirstChild();
            return new WordMarkup(cursor.getName().getNamespaceURI());
        }
    }

    boolean isStrict() {
        return namespace.equals(STRICT);
    }

    /** Cursors at the starts of the elements with these numbers, counted from 1 as they start. */
    static TreeMap<Integer, XmlCursor> elements(XmlObject part, Set<Integer> numbers) {
        TreeMap<Integer, XmlCursor> found = new TreeMap<>();
        try (XmlCursor cursor = part.newCursor()) {
            int element = 0;
            while (cursor.hasNextToken()) {
                if (cursor.toNextToken().isStart() && numbers.contains(++element)) {
                    found.put(element, cursor.newCursor());
                }
            }
        }
        return found;
    }

    /** Puts a comment around the content of a paragraph. */
    void anchor(XmlCursor paragraph, BigInteger comment) {
        try (XmlCursor at = paragraph.newCursor()) {
            at.toFirstContentToken();
            if (at.isStart() && at.getName().equals(name("pPr"))) {
                at.toEndToken();
                at.toNextToken();
            }
            empty(at, "commentRangeStart", "id", comment.toString());
        }
        try (XmlCursor at = paragraph.newCursor()) {
            at.toEndToken();
            empty(at, "commentRangeEnd", "id", comment.toString());
            at.beginElement(name("r"));
            empty(at, "commentReference", "id", comment.toString());
        }
    }

    /** Shades the cell that a paragraph stands in, in place of what it is shaded with. */
    void shade(XmlCursor paragraph, Shade shade) {
        try (XmlCursor at = paragraph.newCursor()) {
            boolean inCell = at.toParent();
            while (inCell && !at.getName().equals(name("tc"))) {
                inCell = at.toParent();
            }
            if (!inCell) {
                return;
            }
            at.toFirstContentToken();
            if (!at.isStart() || !at.getName().equals(name("tcPr"))) {
                at.beginElement(name("tcPr"));
                at.toParent();
            }
            toShading(at);
            empty(at, "shd", "val", "clear", "color", "auto", "fill", shade.rgb());
        }
    }

    /** From a cell's properties to where its shading belongs; one that is there is taken out. */
    private void toShading(XmlCursor at) {
        at.toFirstContentToken();
        while (at.isStart() && !BEHIND_SHADING.contains(at.getName().getLocalPart())) {
            if (at.getName().equals(name("shd"))) {
                at.removeXml();
            } else {
                at.toEndToken();
                at.toNextToken();
            }
            while (!at.isStart() && !at.isEnd()) {
                at.toNextToken();
            }
        }
    }

    /** Writes an element without content; the cursor then stands behind it. */
    void empty(XmlCursor at, String element, String... attributes) {
        at.beginElement(name(element));
        attributes(at, attributes);
        at.toNextToken();
    }

    /** Writes attributes, given as names and values, to the element just begun. */
    void attributes(XmlCursor at, String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            at.insertAttributeWithValue(name(attributes[i]), attributes[i + 1]);
        }
    }

    /** A name in the document's namespace. */
    QName name(String local) {
        return new QName(namespace, local, "w");
    }
}
