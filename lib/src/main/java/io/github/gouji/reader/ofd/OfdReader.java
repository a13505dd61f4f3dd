package io.github.gouji.reader.ofd;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.ZipContainer;
import io.github.gouji.reader.page.PageRecogniser;
import java.util.Locale;

/**
 * Reads OFD (GB/T 33190), the national format for official documents. Internal: found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>It reads the XML in the container itself: ofdrw-reader 2.3.6 unpacks every file to a temporary folder on disk, and
 * brings Bouncy Castle 1.70 (known vulnerabilities), dom4j and zip4j for what is a page of boxes and coordinates here.
 * Seals and annotations are not read.
 */
public final class OfdReader implements DocumentReader {

    private static final String ROOT = "OFD.xml";

    /** For {@link java.util.ServiceLoader}. */
    public OfdReader() {}

    @Override
    public String fileType() {
        return "ofd";
    }

    @Override
    public boolean accepts(FileContent content) {
        boolean cutOff = content.isZip()
                && content.zipEntries().isEmpty()
                && content.extension().equals("ofd");
        return cutOff
                || content.zipEntries().stream().anyMatch(ROOT::equalsIgnoreCase)
                || isEncrypted(content) && content.extension().equals("ofd");
    }

    private static boolean isEncrypted(FileContent content) {
        return content.zipEntries().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("encrypt"));
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        if (isEncrypted(content)) {
            throw new UnreadableException(Problem.ENCRYPTED, "文件已加密，请解密后提交", "the file is encrypted");
        }
        PageRecogniser recogniser = new PageRecogniser(budget);
        try (ZipContainer zip = new ZipContainer(content, budget)) {
            int number = 0;
            for (OfdDocument document : OfdDocument.all(zip, ROOT, budget)) {
                for (String page : document.pages()) {
                    budget.pages(++number);
                    recogniser.add(OfdPage.draw(zip, document, budget, page, number));
                }
            }
        }
        return new SourceDocument(fileType(), recogniser.blocks());
    }
}
