package io.github.gouji.reader.sheet;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.XmlCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Internal: reads Excel 2003 XML (SpreadsheetML, {@code Workbook}), whatever its extension. */
public final class SpreadsheetXmlReader implements DocumentReader {

    private static final String NAMESPACE = "\"urn:schemas-microsoft-com:office:spreadsheet\"";

    /** For {@link java.util.ServiceLoader}. */
    public SpreadsheetXmlReader() {}

    @Override
    public String fileType() {
        return "excel-xml";
    }

    /** Before the readers of text and web pages, which a flat file resembles. */
    @Override
    public int priority() {
        return 5;
    }

    @Override
    public boolean accepts(FileContent content) {
        String head = content.isZip() || content.isOle2() ? "" : content.head();
        return head.contains("Workbook") && head.contains(NAMESPACE);
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        Set<String> bordered = new HashSet<>();
        Set<String> struck = new HashSet<>();
        try (XmlCursor xml = XmlCursor.open(content.stream(), budget)) {
            while (xml.next()) {
                if (xml.isStart("Style")) {
                    readStyle(xml, bordered, struck);
                } else if (xml.isStart("Worksheet")) {
                    blocks.addAll(new SpreadsheetXmlSheet(xml, bordered, struck, budget).read());
                }
            }
        }
        return new SourceDocument(fileType(), blocks);
    }

    private static void readStyle(XmlCursor xml, Set<String> bordered, Set<String> struck) throws UnreadableException {
        String id = String.valueOf(xml.attribute("ID"));
        int depth = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
            if (xml.isStart("Border")) {
                bordered.add(id);
            } else if (xml.isStart("Font") && xml.flag("StrikeThrough")) {
                struck.add(id);
            }
        }
    }
}
