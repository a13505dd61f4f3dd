package io.github.gouji.reader.container;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;

/**
 * Recognises Office files (XML kind) protected by a password, which are OLE2 containers around an encrypted package.
 * Internal: found by {@link java.util.ServiceLoader}.
 */
public final class EncryptedReader implements DocumentReader {

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
        return Ole2Streams.lists(content, "EncryptedPackage");
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        throw new UnreadableException(Problem.ENCRYPTED, "文件设有密码，请解密后提交", "the file is protected by a password");
    }
}
