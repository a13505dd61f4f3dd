package io.github.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A Word file of which copies with other bodies are written: its parts as they are, and its body as a tree. Bodies go out
 * one by one, so that a file of thousands of letters takes no more memory than one.
 */
final class WordPackage {

    private static final String MAIN = "word/document.xml";

    /** Bytes of all parts: a template is a page with a seal or a coat of arms on it. */
    private static final int LARGEST = 32 << 20;

    /** Stands in the skeleton where the bodies go. */
    private static final String HERE = "<!--here-->";

    /** Any date that a zip can tell, so that the same letter is the same bytes. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts;
    private final Element body;
    private final String skeleton;

    private WordPackage(Map<String, byte[]> parts, Document document) throws IOException {
        this.parts = parts;
        this.body = WordMarks.elements(document.getDocumentElement(), "body").get(0);
        Document around = (Document) document.cloneNode(true);
        Element empty = WordMarks.elements(around.getDocumentElement(), "body").get(0);
        List<Node> children = children(empty);
        children.stream().filter(child -> !isSection(child)).forEach(empty::removeChild);
        empty.insertBefore(around.createComment("here"), empty.getFirstChild());
        this.skeleton = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + written(around);
    }

    /**
     * Reads one.
     *
     * @throws IOException if it is no Word file ({@code .docx}), or a very large one
     */
    static WordPackage read(InputStream stream) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = LARGEST;
        try {
            ZipInputStream zip = new ZipInputStream(stream);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new IOException("模板过大 / the template is too large");
                }
                parts.put(entry.getName(), part);
            }
        } catch (ZipException broken) {
            throw new IOException(noWordFile(), broken);
        }
        if (!parts.containsKey(MAIN)) {
            throw new IOException(noWordFile());
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new WordPackage(
                    parts, factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(MAIN))));
        } catch (ParserConfigurationException | SAXException | IndexOutOfBoundsException broken) {
            throw new IOException(noWordFile(), broken);
        }
    }

    private static String noWordFile() {
        return "不是Word文件（.docx） / no Word file (.docx)";
    }

    /** A copy of its body, to be changed. */
    Element body() {
        return (Element) body.cloneNode(true);
    }

    /** Writes bodies, each but the first on a new page. */
    void write(OutputStream stream, Iterable<Element> bodies) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(DATE);
            zip.putNextEntry(entry);
            if (part.getKey().equals(MAIN)) {
                int here = skeleton.indexOf(HERE);
                zip.write(bytes(skeleton.substring(0, here)));
                boolean first = true;
                for (Element each : bodies) {
                    writeBody(each, first, zip);
                    first = false;
                }
                zip.write(bytes(skeleton.substring(here + HERE.length())));
            } else {
                zip.write(part.getValue());
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void writeBody(Element each, boolean first, OutputStream out) throws IOException {
        if (!first) {
            startPage(each);
        }
        for (Node child : children(each)) {
            if (!isSection(child)) {
                out.write(bytes(written(child)));
            }
        }
    }

    /** The first paragraph begins a page; where a table comes first, an empty one before it. */
    private static void startPage(Element each) {
        Node first = each.getFirstChild();
        if (first == null || !"p".equals(first.getLocalName())) {
            first = each.insertBefore(create(each, "w:p"), first);
        }
        Node properties = first.getFirstChild();
        if (properties == null || !"pPr".equals(properties.getLocalName())) {
            properties = first.insertBefore(create(each, "w:pPr"), properties);
        }
        Node style = properties.getFirstChild();
        Node behind = style != null && "pStyle".equals(style.getLocalName()) ? style.getNextSibling() : style;
        Element onNewPage = create(each, "w:pageBreakBefore");
        onNewPage.setAttributeNS(each.getNamespaceURI(), "w:val", "true");
        properties.insertBefore(onNewPage, behind);
    }

    private static Element create(Element like, String name) {
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), name);
    }

    private static boolean isSection(Node node) {
        return "sectPr".equals(node.getLocalName());
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static String written(Node node) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(text));
            return text.toString();
        } catch (TransformerException failed) {
            throw new IOException(failed);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
