package io.github.gouji.office;

import io.github.gouji.paper.ZipParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
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
import org.xml.sax.helpers.DefaultHandler;

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

    private static final Pattern EDGE = Pattern.compile("word/(?:header|footer)\\d*\\.xml");

    /** How files of Word before 2007 begin, and encrypted ones. */
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts;
    private final Element body;
    private final List<Element> edges;
    private final String skeleton;

    private WordPackage(Map<String, byte[]> parts, Document document, List<Element> edges) throws IOException {
        this.parts = parts;
        this.edges = edges;
        this.body = WordMarks.elements(document.getDocumentElement(), "body").get(0);
        Document around = (Document) document.cloneNode(true);
        Element empty = WordMarks.elements(around.getDocumentElement(), "body").get(0);
        List<Node> children = children(empty);
        children.stream().filter(child -> !isSection(child)).forEach(empty::removeChild);
        empty.insertBefore(around.createComment("here"), empty.getFirstChild());
        this.skeleton =
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + written(around, transformer());
    }

    /**
     * Reads one.
     *
     * @throws IOException if it is no Word file ({@code .docx}), or a very large one
     */
    static WordPackage read(InputStream stream) throws IOException {
        byte[] file = stream.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new IOException("模板过大 / the template is too large");
        }
        if (Arrays.equals(file, 0, Math.min(OLD.length, file.length), OLD, 0, OLD.length)) {
            throw new IOException(
                    "是旧式的或加了密码的Word文件，请另存为没有密码的.docx / is an old Word file (.doc) or one with a password; "
                            + "save it as .docx without one");
        }
        try {
            Map<String, byte[]> parts = ZipParts.read(file, LARGEST);
            if (!parts.containsKey(MAIN)) {
                throw new IOException("不是Word文件（.docx） / is no Word file (.docx)");
            }
            TemplateSize size = new TemplateSize();
            Document document = tree(parts.get(MAIN), size);
            return new WordPackage(parts, document, edges(parts, size));
        } catch (ZipException | SAXException | IndexOutOfBoundsException broken) {
            throw new IOException(
                    "已损坏或不完整，Word文件（.docx）读不出来 / is damaged or incomplete, no Word file (.docx) can be read", broken);
        }
    }

    private static Document tree(byte[] part, TemplateSize size) throws IOException, SAXException {
        size.take(part);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // which would print what the exception says
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Element> edges(Map<String, byte[]> parts, TemplateSize size) throws IOException {
        List<Element> edges = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (EDGE.matcher(part.getKey()).matches()) {
                try {
                    edges.add(tree(part.getValue(), size).getDocumentElement());
                } catch (SAXException broken) {
                    throw new IOException("已损坏，页眉页脚读不出来 / is damaged, its headers and footers cannot be read", broken);
                }
            }
        }
        return edges;
    }

    /** Its headers and footers. */
    List<Element> edges() {
        return edges;
    }

    /** A copy of its body, to be changed. */
    Element body() {
        return (Element) body.cloneNode(true);
    }

    /** Writes bodies, each but the first on a new page. */
    void write(OutputStream stream, Iterable<Element> bodies) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(ZipParts.entry(part.getKey()));
            if (part.getKey().equals(MAIN)) {
                int here = skeleton.indexOf(HERE);
                zip.write(bytes(skeleton.substring(0, here)));
                Transformer transformer = transformer();
                boolean first = true;
                for (Element each : bodies) {
                    writeBody(each, first, transformer, zip);
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

    private static void writeBody(Element each, boolean first, Transformer transformer, OutputStream out)
            throws IOException {
        if (!first) {
            startPage(each);
        }
        for (Node child : children(each)) {
            if (!isSection(child)) {
                out.write(bytes(written(child, transformer)));
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

    /** What writes trees; one writes all of a file, as it takes longer to make than a paragraph to write. */
    private static Transformer transformer() throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            return transformer;
        } catch (TransformerException failed) {
            throw new IOException(failed);
        }
    }

    private static String written(Node node, Transformer transformer) throws IOException {
        try {
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
