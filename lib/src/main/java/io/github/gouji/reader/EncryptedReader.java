package io.github.gouji.reader;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Recognises Office files (XML kind) protected by a password, which are OLE2 containers around an encrypted package.
 * Internal: found by {@link java.util.ServiceLoader}.
 */
public final class EncryptedReader implements DocumentReader {

    /** The name of the stream as a directory entry holds it, with its end. */
    private static final byte[] STREAM = "EncryptedPackage\0".getBytes(StandardCharsets.UTF_16LE);

    private static final int HEADER_SIZE = 512;
    private static final int DIRECTORY_ENTRY_SIZE = 128;

    /** For {@link java.util.ServiceLoader}. */
    public EncryptedReader() {}

    @Override
    public String fileType() {
        return "encrypted";
    }

    /** Before the readers of OLE2 files. */
    @Override
    public int priority() {
        return 10;
    }

    @Override
    public boolean accepts(FileContent content) {
        if (!content.isOle2()) {
            return false;
        }
        byte[] bytes = content.bytes();
        for (int i = HEADER_SIZE; i + DIRECTORY_ENTRY_SIZE <= bytes.length; i += DIRECTORY_ENTRY_SIZE) {
            if (Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public SourceDocument read(FileContent content, Limits limits) throws UnreadableException {
        throw new UnreadableException(Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password");
    }
}
