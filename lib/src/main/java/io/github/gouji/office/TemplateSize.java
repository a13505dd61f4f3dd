package io.github.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How large the parts of a template are that become trees. It is asked before they do: trees are copied for every letter,
 * and copied by recursion.
 */
final class TemplateSize extends DefaultHandler {

    /** Elements of body, headers and footers; the standard template has some hundred, a page of Word's own rarely 2,000. */
    private static final int MOST_ELEMENTS = 10_000;

    /** Elements within each other; a table in a table in a text box has some 30. */
    private static final int DEEPEST = 200;

    /** Bytes of body, headers and footers; a page of Word's own has some 100,000, most of it markup. */
    private static final int MOST_BYTES = 2 << 20;

    private int elements;
    private int depth;
    private long bytes;

    /** A template that is larger than any letter; told apart from one that is damaged. */
    private static final class TooLarge extends SAXException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /**
     * Takes one part.
     *
     * @throws IOException if the template is too large with it
     * @throws SAXException if the part is damaged
     */
    void take(byte[] part) throws IOException, SAXException {
        bytes += part.length;
        if (bytes > MOST_BYTES) {
            throw new IOException("模板的文字部分大于" + (MOST_BYTES >> 20) + "MB / the template's text is larger than "
                    + (MOST_BYTES >> 20) + " MB");
        }
        depth = 0;
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(part), this);
        } catch (TooLarge refused) {
            throw new IOException(refused.getMessage(), refused);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        elements++;
        depth++;
        if (elements > MOST_ELEMENTS) {
            throw new TooLarge("模板过于复杂，元素超过" + MOST_ELEMENTS + "个，请用一页左右的Word文件 / the template has more than "
                    + MOST_ELEMENTS + " elements; please use a Word file of a page or so");
        }
        if (depth > DEEPEST) {
            throw new TooLarge("模板里的表格或控件嵌套超过" + DEEPEST
                    + "层 / tables or controls of the template are nested more than " + DEEPEST + " deep");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
    }
}
