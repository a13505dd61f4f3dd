package io.github.gouji.annotation;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.word.WordPlaces;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** The comments of a Word file; those that it has stay. */
final class WordComments {

    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static final String INITIALS = "GJ";

    /** Half points. */
    private static final String TEXT_SIZE = "20";

    private final XmlObject part;
    private final WordMarkup markup;
    private final Reviewer reviewer;
    private BigInteger next;

    private WordComments(XmlObject part, WordMarkup markup, Reviewer reviewer) {
        this.part = part;
        this.markup = markup;
        this.reviewer = reviewer;
        this.next = firstFree();
    }

    /** The comments of a file; a part for them is made if it has none. */
    static WordComments in(PackageCopy copy, WordPlaces places, WordMarkup markup, Reviewer reviewer)
            throws IOException, UnreadableException {
        XmlObject part = places.commentsPart().isPresent()
                ? copy.change(places.commentsPart().get())
                : create(copy, places.mainPart(), markup);
        return new WordComments(part, markup, reviewer);
    }

    private static XmlObject create(PackageCopy copy, String mainPart, WordMarkup markup)
            throws IOException, UnreadableException {
        int folder = mainPart.lastIndexOf('/') + 1;
        String name = free(copy, mainPart.substring(0, folder) + "comments", ".xml");
        String relations = mainPart.substring(0, folder) + "_rels/" + mainPart.substring(folder) + ".rels";
        XmlObject relationships = copy.has(relations)
                ? copy.change(relations)
                : copy.add(relations, bytes("<Relationships xmlns=\"" + RELATIONS + "\"/>"));
        append(
                relationships,
                new QName(RELATIONS, "Relationship"),
                "Id",
                "gouji",
                "Type",
                markup.isStrict() ? STRICT_TYPE : TYPE,
                "Target",
                "/" + name);
        append(
                copy.change("[Content_Types].xml"),
                new QName(TYPES, "Override"),
                "PartName",
                "/" + name,
                "ContentType",
                CONTENT_TYPE);
        return copy.add(name, bytes("<w:comments xmlns:w=\"" + markup.namespace() + "\"/>"));
    }

    private static String free(PackageCopy copy, String start, String end) {
        String name = start + end;
        for (int i = 2; copy.has(name); i++) {
            name = start + i + end;
        }
        return name;
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Appends an element with these attributes, given as names and values, to the root. */
    private static void append(XmlObject part, QName element, String... attributes) {
        try (XmlCursor at = part.newCursor()) {
            at.toFirstChild();
            at.toEndToken();
            at.beginElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                at.insertAttributeWithValue(attributes[i], attributes[i + 1]);
            }
        }
    }

    /** One above all numbers of comments; any whole number is allowed there. */
    private BigInteger firstFree() {
        BigInteger free = BigInteger.ZERO;
        try (XmlCursor at = part.newCursor()) {
            at.toFirstChild();
            for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
                String id = at.getAttributeText(markup.name("id"));
                if (id != null && id.strip().matches("\\d{1,9}")) {
                    free = free.max(new BigInteger(id.strip()).add(BigInteger.ONE));
                }
            }
        }
        return free;
    }

    /**
     * Adds a comment.
     *
     * @return its number
     */
    BigInteger add(String text) {
        BigInteger id = next;
        next = next.add(BigInteger.ONE);
        try (XmlCursor at = part.newCursor()) {
            at.toFirstChild();
            at.toEndToken();
            at.beginElement(markup.name("comment"));
            markup.attributes(at, "id", id.toString(), "author", reviewer.name(), "initials", INITIALS);
            if (reviewer.date() != null) {
                markup.attributes(at, "date", reviewer.date() + "T00:00:00Z");
            }
            addText(at, text);
        }
        return id;
    }

    /** The document's own style of text may be large and indented; a comment says how it looks itself. */
    private void addText(XmlCursor at, String text) {
        at.beginElement(markup.name("p"));
        at.beginElement(markup.name("pPr"));
        markup.empty(at, "spacing", "before", "0", "after", "0", "line", "240", "lineRule", "auto");
        markup.empty(at, "ind", "left", "0", "firstLineChars", "0", "firstLine", "0");
        markup.empty(at, "jc", "val", "left");
        at.toNextToken();
        at.beginElement(markup.name("r"));
        markup.empty(at, "annotationRef");
        at.toNextToken();
        at.beginElement(markup.name("r"));
        at.beginElement(markup.name("rPr"));
        markup.empty(at, "sz", "val", TEXT_SIZE);
        at.toNextToken();
        at.beginElement(markup.name("t"));
        at.insertAttributeWithValue(new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"), "preserve");
        at.insertChars(text);
    }
}
