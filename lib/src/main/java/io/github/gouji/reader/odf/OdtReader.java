package io.github.gouji.reader.odf;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.flow.BlockCollector;
import io.github.gouji.reader.flow.DocumentCounter;
import java.util.ArrayList;
import java.util.List;

/** Internal: reads OpenDocument texts ({@code .odt}, {@code .ott} and the flat {@code .fodt}). */
public final class OdtReader implements DocumentReader {

    @Override
    public String fileType() {
        return "odt";
    }

    /** Before the readers of text and web pages, which a flat file resembles. */
    @Override
    public int priority() {
        return 5;
    }

    @Override
    public boolean accepts(FileContent content) {
        return OdfPackage.isOf("text", content);
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        DocumentCounter counter = new DocumentCounter(budget);
        OdfStyles styles = new OdfStyles(counter.budget());
        List<Block> blocks = new ArrayList<>();
        try (OdfPackage odf = new OdfPackage(content, budget)) {
            try (XmlCursor common = odf.styles()) {
                styles.readCommon(common);
            }
            try (XmlCursor xml = odf.content()) {
                while (xml.next()) {
                    if (styles.reads(xml)) {
                        styles.read(xml);
                    } else if (xml.isStart("master-styles")) {
                        xml.skip();
                    } else if (xml.isStart("text")) {
                        BlockCollector body = BlockCollector.ofBody(counter);
                        new OdtContent(xml, styles, counter).blocks(body);
                        blocks.addAll(body.blocks());
                    }
                }
            }
        }
        return new SourceDocument(fileType(), blocks);
    }
}
