package io.github.gouji.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An output that cannot be written: wrong usage. */
final class UnwritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableException(Path file, @Nullable IOException cause) {
        super(
                isForbidden(cause) ? "没有权限，无法写入 / no permission to write: " + file : "无法写入 / cannot write: " + file,
                cause);
    }

    /** Standard output that cannot be written, such as a pipe that nobody reads from any more. */
    UnwritableException() {
        super("无法写入标准输出 / cannot write to standard output");
    }

    private static boolean isForbidden(@Nullable IOException cause) {
        return cause instanceof AccessDeniedException;
    }
}
