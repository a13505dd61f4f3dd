package io.github.gouji.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** An output that cannot be written: wrong usage. */
final class UnwritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableException(Path file, IOException cause) {
        super("无法写入 / cannot write: " + file + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        return cause instanceof AccessDeniedException ? "（没有权限 / no permission）" : "";
    }
}
