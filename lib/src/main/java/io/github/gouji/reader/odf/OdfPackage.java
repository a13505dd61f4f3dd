package io.github.gouji.reader.odf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.container.ZipContainer;
import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an OpenDocument file, which is a zip container or one flat XML file that holds all of them. */
final class OdfPackage implements Closeable {

    private static final String TYPE = "application/vnd.oasis.opendocument.";

    private final FileContent content;
    private final Budget budget;
    private final @Nullable ZipContainer zip;

    OdfPackage(FileContent content, Budget budget) throws UnreadableException {
        this.content = content;
        this.budget = budget;
        this.zip = content.isZip() ? new ZipContainer(content, budget) : null;
        if (isEncrypted()) {
            close();
            throw new UnreadableException(Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password");
        }
    }

    /** Whether the file says of itself that it is of this kind, such as {@code text}. */
    static boolean isOf(String kind, FileContent content) {
        String head = content.head();
        if (!content.isZip()) {
            return head.contains("<office:document") && head.contains('"' + TYPE + kind + '"');
        }
        return head.contains("mimetype" + TYPE + kind);
    }

    private boolean isEncrypted() throws UnreadableException {
        if (zip == null) {
            return false;
        }
        List<String> entries = content.zipEntries();
        if (entries.contains("encrypted-package")) {
            return true;
        }
        if (!zip.has("META-INF/manifest.xml")) {
            return false;
        }
        try (XmlCursor xml = zip.xml("META-INF/manifest.xml")) {
            while (xml.next()) {
                if (xml.isStart("encryption-data")) {
                    return true;
                }
            }
        } catch (UnreadableException unread) {
            // some programs (AbiWord) put a document type there; what is encrypted then fails where it is read
            return false;
        }
        return false;
    }

    /** The styles that all of the document shares; {@code null} if it has none, or if they stand in its content. */
    @Nullable
    XmlCursor styles() throws UnreadableException {
        return zip != null && zip.has("styles.xml") ? zip.xml("styles.xml") : null;
    }

    /** The content, preceded by its own styles. */
    XmlCursor content() throws UnreadableException {
        return zip != null ? zip.xml("content.xml") : XmlCursor.open(content.stream(), budget);
    }

    @Override
    public void close() {
        if (zip != null) {
            zip.close();
        }
    }
}
