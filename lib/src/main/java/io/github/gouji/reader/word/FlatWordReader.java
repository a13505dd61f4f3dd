package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.flow.VisibleContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Internal: reads Word files that are one flat XML file, as templates filled by a program are: Word 2003 XML
 * ({@code w:wordDocument}) and Flat OPC ({@code pkg:package}, the parts of a .docx one behind the other), whatever their
 * extension.
 */
public final class FlatWordReader implements DocumentReader {

    private static final String WORD_2003 = "schemas.microsoft.com/office/word/2003/wordml";
    private static final String FLAT_OPC = "schemas.microsoft.com/office/2006/xmlPackage";

    /** What is done with a part of the file, at whose root the cursor stands before. */
    private interface PartReader {
        void read(WordXml xml) throws UnreadableException;
    }

    /** For {@link java.util.ServiceLoader}. */
    public FlatWordReader() {}

    @Override
    public String fileType() {
        return "word-xml";
    }

    /** Before the readers of text and web pages, which a flat file resembles. */
    @Override
    public int priority() {
        return 5;
    }

    @Override
    public boolean accepts(FileContent content) {
        String head = content.isZip() || content.isOle2() ? "" : content.head();
        return head.contains(WORD_2003) || head.contains(FLAT_OPC);
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        WordStyles styles = new WordStyles();
        WordNumbering numbering = new WordNumbering();
        List<Block> blocks = new ArrayList<>();
        ListCounters lists = new ListCounters(numbering, styles);
        PartReader body = xml ->
                blocks.addAll(DocxReader.readBody(new WordReading(xml, styles, lists, budget, file -> List.of())));
        if (content.head().contains(FLAT_OPC)) {
            readPart(content, ".styles+xml", budget, xml -> styles.read(xml, budget));
            readPart(content, ".numbering+xml", budget, xml -> numbering.read(xml, budget));
            readPart(content, ".main+xml", budget, body);
        } else {
            readStyles(new WordXml(content.stream(), budget), styles, budget);
            body.read(new WordXml(content.stream(), budget));
        }
        return new SourceDocument(fileType(), VisibleContent.required(blocks));
    }

    /** Reads the part of a flat package whose content type ends so; nothing if it has none. */
    private static void readPart(FileContent content, String type, Budget budget, PartReader part)
            throws UnreadableException {
        WordXml xml = new WordXml(content.stream(), budget);
        if (!xml.nextIn(0) || !xml.name().equals("pkg:package")) {
            throw new UnreadableException(Problem.DAMAGED, "不是Word正文", "the file is no Word document");
        }
        int root = xml.depth();
        while (xml.nextIn(root)) {
            String own = String.valueOf(xml.attribute("contentType"));
            if (!own.endsWith(type) || !own.contains("wordprocessingml")) {
                xml.skip();
                continue;
            }
            int partDepth = xml.depth();
            while (xml.nextIn(partDepth)) {
                if (xml.name().equals("pkg:xmlData")) {
                    part.read(xml);
                    return;
                }
                xml.skip();
            }
        }
    }

    private static void readStyles(WordXml xml, WordStyles styles, Budget budget) throws UnreadableException {
        xml.nextIn(0);
        int root = xml.depth();
        while (xml.nextIn(root)) {
            if (xml.name().equals("styles")) {
                styles.readAll(xml, budget);
                return;
            }
            xml.skip();
        }
    }
}
