package io.github.gouji.reader.odf;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.sheet.XlsxReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Internal: reads OpenDocument spreadsheets ({@code .ods} and the flat {@code .fods}) by the rules of {@link
 * XlsxReader}; formulas always come with their values there.
 */
public final class OdsReader implements DocumentReader {

    @Override
    public String fileType() {
        return "ods";
    }

    /** Before the readers of text and web pages, which a flat file resembles. */
    @Override
    public int priority() {
        return 5;
    }

    @Override
    public boolean accepts(FileContent content) {
        return OdfPackage.isOf("spreadsheet", content);
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        OdfStyles styles = new OdfStyles(budget);
        List<Block> blocks = new ArrayList<>();
        try (OdfPackage odf = new OdfPackage(content, budget)) {
            try (XmlCursor common = odf.styles()) {
                styles.readCommon(common);
            }
            try (XmlCursor xml = odf.content()) {
                while (xml.next()) {
                    if (styles.reads(xml)) {
                        styles.read(xml);
                    } else if (xml.isStart("master-styles") || xml.isStart("tracked-changes")) {
                        xml.skip();
                    } else if (xml.isStart("table")) {
                        if (styles.isErased("table", xml.attribute("style-name"))) {
                            xml.skip();
                        } else {
                            blocks.addAll(new OdsSheet(xml, styles, budget).read());
                        }
                    }
                }
            }
        }
        return new SourceDocument(fileType(), blocks);
    }
}
