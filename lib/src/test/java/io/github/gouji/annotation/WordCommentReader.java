package io.github.gouji.annotation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the comments of a Word file as POI understands them. */
public final class WordCommentReader {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordCommentReader() {}

    /** For each comment the text of the cell that it is anchored in; of the paragraph where there is no cell. */
    public static Map<String, String> anchors(byte[] docx) throws IOException {
        Map<String, String> anchors = new LinkedHashMap<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            NodeList starts = ((Element) document.getDocument().getDomNode().getFirstChild())
                    .getElementsByTagNameNS(W, "commentRangeStart");
            for (int i = 0; i < starts.getLength(); i++) {
                Element start = (Element) starts.item(i);
                String id = start.getAttributeNS(W, "id");
                XWPFComment comment = document.getCommentByID(id);
                anchors.put(text(comment), text(around(start)));
            }
        }
        return anchors;
    }

    /** The text of a comment, a line for each paragraph. */
    public static String text(XWPFComment comment) {
        return comment.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static Element around(Node node) {
        Element paragraph = null;
        for (Node at = node; at != null; at = at.getParentNode()) {
            if ("tc".equals(at.getLocalName())) {
                return (Element) at;
            }
            if ("p".equals(at.getLocalName()) && paragraph == null) {
                paragraph = (Element) at;
            }
        }
        return paragraph;
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        NodeList pieces = element.getElementsByTagNameNS(W, "t");
        for (int i = 0; i < pieces.getLength(); i++) {
            Node content = pieces.item(i).getFirstChild();
            text.append(content == null ? "" : content.getNodeValue());
        }
        return text.toString();
    }
}
