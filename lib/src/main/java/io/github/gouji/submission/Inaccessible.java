package io.github.gouji.submission;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Files that were not read for a reason that need not lie in them. */
final class Inaccessible {

    private Inaccessible() {}

    /** Why the disk did not give a file's bytes. */
    static UnreadableException because(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return of("没有读取权限", "no permission to read it");
        }
        if (failure instanceof NoSuchFileException) {
            return of("文件已不存在", "the file is gone");
        }
        return of("读取失败（" + failure.getMessage() + "）", "reading failed (" + failure.getMessage() + ")");
    }

    private static UnreadableException of(String zh, String en) {
        return new UnreadableException(Problem.INACCESSIBLE, zh, en);
    }
}
