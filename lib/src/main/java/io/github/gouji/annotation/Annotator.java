package io.github.gouji.annotation;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/** Makes copies of files that carry remarks as comments and shaded cells. */
public final class Annotator {

    /** A way to make the copy of one kind of file. */
    private interface Copying {
        byte[] copy(FileContent content, List<Remark> remarks, Reviewer reviewer)
                throws IOException, UnreadableException;
    }

    private static final Map<String, Copying> KINDS =
            Map.of("docx", WordCopy::of, "xlsx", WorkbookCopy::of, "xls", WorkbookCopy::ofBinary, "pdf", PdfCopy::of);

    private Annotator() {}

    /** Whether files of this kind can carry comments. */
    public static boolean supports(String fileType) {
        return KINDS.containsKey(fileType);
    }

    /**
     * A copy with comments.
     *
     * @param fileType the kind of file as recognised from its content, one that is {@linkplain #supports supported}
     * @param remarks what is said and shown; without any the copy is the file itself
     * @param reviewer who makes them
     * @return the bytes of the copy; the same for the same input
     * @throws UnreadableException if the file is such that no copy can be made
     */
    public static byte[] annotate(FileContent content, String fileType, List<Remark> remarks, Reviewer reviewer)
            throws UnreadableException {
        try {
            return Objects.requireNonNull(KINDS.get(fileType)).copy(content, remarks, reviewer);
        } catch (OutOfMemoryError tooLarge) {
            throw Limits.outOfMemory();
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            LoggerFactory.getLogger(Annotator.class).debug("no annotated copy of {}", content.name(), failure);
            throw new UnreadableException(Problem.DAMAGED, "文件结构特殊，无法加批注", "its structure takes no comments", failure);
        }
    }
}
