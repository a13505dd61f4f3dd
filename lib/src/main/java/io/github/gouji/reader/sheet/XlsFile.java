package io.github.gouji.reader.sheet;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.Ole2Streams;
import io.github.gouji.reader.container.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A binary workbook, open: what POI reads of it. */
final class XlsFile {

    private XlsFile() {}

    static List<Block> read(FileContent content, Budget budget) throws UnreadableException {
        try (POIFSFileSystem container = Ole2Streams.open(content);
                WorkbookFormulas formulas = WorkbookFormulas.ofXls(content)) {
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")) {
                throw XlsRecords.tooOld();
            }
            XlsRecords records = new XlsRecords(formulas, budget);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            try (InputStream in = container
                    .getRoot()
                    .createDocumentInputStream(container.getRoot().getEntryCaseInsensitive("Workbook"))) {
                new HSSFEventFactory().processEvents(request, in);
            }
            return records.blocks();
        } catch (RefusedException refused) {
            throw refused.reason();
        } catch (EncryptedDocumentException cause) {
            throw new UnreadableException(
                    Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password", cause);
        } catch (IOException cause) {
            throw new UnreadableException(Problem.DAMAGED, "文件损坏或不完整", "the file is damaged or cut off", cause);
        }
    }
}
