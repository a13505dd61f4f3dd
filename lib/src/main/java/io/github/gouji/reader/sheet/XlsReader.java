package io.github.gouji.reader.sheet;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.Ole2Streams;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Internal: reads Excel's binary workbooks ({@code .xls}, old {@code .et}) record by record, with the same rules for
 * hidden rows, formulas and numbers as {@link XlsxReader}.
 */
public final class XlsReader implements DocumentReader {

    @Override
    public String fileType() {
        return "xls";
    }

    @Override
    public boolean accepts(FileContent content) {
        return Ole2Streams.isMain(content, "Workbook") || Ole2Streams.isMain(content, "Book");
    }

    @Override
    public SourceDocument read(FileContent content, Limits limits) throws UnreadableException {
        try (POIFSFileSystem container = new POIFSFileSystem(content.stream());
                WorkbookFormulas formulas = WorkbookFormulas.ofXls(content)) {
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")) {
                throw XlsRecords.tooOld();
            }
            XlsRecords records = new XlsRecords(formulas, limits);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            try (InputStream in = container
                    .getRoot()
                    .createDocumentInputStream(container.getRoot().getEntryCaseInsensitive("Workbook"))) {
                new HSSFEventFactory().processEvents(request, in);
            }
            return new SourceDocument(fileType(), records.blocks());
        } catch (XlsRecords.Refused refused) {
            throw refused.reason();
        } catch (EncryptedDocumentException cause) {
            throw new UnreadableException(
                    Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password", cause);
        } catch (IOException cause) {
            throw new UnreadableException(Problem.DAMAGED, "文件损坏或不完整", "the file is damaged or cut off", cause);
        }
    }
}
