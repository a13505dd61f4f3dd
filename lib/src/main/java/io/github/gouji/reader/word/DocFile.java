package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.Ole2Streams;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** A binary Word file, open: what POI reads of it. */
final class DocFile {

    /** The start of the main stream, up to the places and sizes of the tables of formatting. */
    private static final int HEAD_SIZE = 0x10A;

    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int TEXT_LENGTH = 0x4C;
    private static final int CHARACTER_TABLE_SIZE = 0xFE;
    private static final int PARAGRAPH_TABLE_SIZE = 0x106;

    /** Bytes that a table of formatting takes for each page of it; a report has a few dozen such pages. */
    private static final int TABLE_ENTRY = 8;

    private static final int MOST_PAGES = 5_000;

    private DocFile() {}

    static List<Block> read(FileContent content, Budget budget) throws UnreadableException {
        try (POIFSFileSystem container = Ole2Streams.open(content)) {
            checkSize(container.getRoot(), budget);
            try (HWPFDocument document = new HWPFDocument(container)) {
                return new DocContent(document, budget).read();
            }
        } catch (EncryptedDocumentException cause) {
            throw new UnreadableException(
                    Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password", cause);
        } catch (OldWordFileFormatException cause) {
            throw new UnreadableException(
                    Problem.UNSUPPORTED, "Word 95或更早的格式，请另存为.docx", "older than Word 97; save it as .docx", cause);
        } catch (IOException cause) {
            throw new UnreadableException(Problem.DAMAGED, "文件损坏或不完整", "the file is damaged or cut off", cause);
        }
    }

    /**
     * Looks into the header before POI does. Text and formatting become some hundred bytes of objects for each of the file's own:
     * what is too much stays out.
     */
    private static void checkSize(DirectoryNode root, Budget budget) throws IOException, UnreadableException {
        byte[] head;
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(DocReader.MAIN_STREAM))) {
            head = in.readNBytes(HEAD_SIZE);
        }
        if (head.length < HEAD_SIZE) {
            throw new IOException("no room for the header");
        }
        if ((LittleEndian.getUShort(head, FLAGS) & ENCRYPTED) != 0) {
            throw new EncryptedDocumentException("the header says so");
        }
        int pages = Math.max(size(head, CHARACTER_TABLE_SIZE), size(head, PARAGRAPH_TABLE_SIZE)) / TABLE_ENTRY;
        if (size(head, TEXT_LENGTH) > budget.limits().maxTextLength() || pages > MOST_PAGES) {
            throw budget.refuse("文档内容过多", "too much text or formatting");
        }
    }

    private static int size(byte[] head, int offset) {
        int size = LittleEndian.getInt(head, offset);
        return size < 0 ? Integer.MAX_VALUE : size;
    }
}
