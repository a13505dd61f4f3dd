package io.github.gouji.submission;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Finds the files inside a zip of submissions, and inside the zips in it. */
final class ArchiveWalk {

    /** Zips in zips in a zip. */
    private static final int DEEPEST = 3;

    /** What an archive may expand to altogether: so many times its own size; reports take a tenth of that. */
    private static final int MOST_EXPANSION = 100;

    /** What even a small archive may expand to, in bytes: some hundred reports, which take some seconds. */
    private static final long LEAST_EXPANSION = 4L << 20;

    /** So many files even a small archive may hold. */
    private static final long LEAST_FILES = 1_000;

    /** Entries by which a zip is one document, or a program, of a kind that nobody here reads. */
    private static final Set<String> MARKS_OF_A_DOCUMENT =
            Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    /** What an archive and those inside it may still ask for. */
    private final class Allowance {

        private final long mostFiles;
        private long left;
        private int entries;
        private int depth;

        Allowance(long size) {
            left = Math.max(Math.min(LEAST_EXPANSION, limits.maxFileSize()), size * MOST_EXPANSION);
            mostFiles = Math.min(limits.maxEntries(), Math.max(LEAST_FILES, size / ArchiveDirectory.SMALLEST_FILE));
        }

        void list(int files) throws UnreadableException {
            entries += files;
            if (entries > mostFiles) {
                throw Limits.exceeded("压缩包内文件过多", "too many files in the archive");
            }
        }

        void enter() throws UnreadableException {
            depth++;
            if (depth > DEEPEST) {
                throw Limits.exceeded("压缩包嵌套过深", "zips nested too deeply");
            }
        }
    }

    private final Limits limits;
    private final Predicate<FileContent> readable;
    private final SubmissionVisitor visitor;

    ArchiveWalk(Limits limits, Predicate<FileContent> readable, SubmissionVisitor visitor) {
        this.limits = limits;
        this.readable = readable;
        this.visitor = visitor;
    }

    /** Whether a file is an archive of submissions: a zip that no parser takes. */
    boolean isOne(FileContent content) {
        if (!content.isZip() || readable.test(content)) {
            return false;
        }
        List<String> entries = content.zipEntries();
        return entries.isEmpty()
                ? isNamedLikeOne(content.name())
                : entries.stream().noneMatch(MARKS_OF_A_DOCUMENT::contains);
    }

    boolean isNamedLikeOne(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Visits the files in an archive that may be larger than a submission. */
    void visit(Path file, String name) throws IOException {
        try (SeekableByteChannel channel = FileChannel.open(file)) {
            visit(channel, name, new Allowance(channel.size()));
        }
    }

    /** Visits the files in an archive in memory that may be larger than a submission. */
    void visitLarge(Submission archive) {
        visitBytes(archive, new Allowance(archive.content().bytes().length));
    }

    /** Visits the files in an archive. */
    void visit(Submission archive) {
        visit(archive, new Allowance(archive.content().bytes().length));
    }

    private void visit(Submission archive, Allowance allowance) {
        if (archive.content().bytes().length > limits.maxFileSize()) {
            visitor.file(archive);
        } else {
            visitBytes(archive, allowance);
        }
    }

    private void visitBytes(Submission archive, Allowance allowance) {
        SeekableByteChannel channel =
                new SeekableInMemoryByteChannel(archive.content().bytes());
        visit(channel, archive.name(), allowance);
    }

    private void visit(SeekableByteChannel channel, String name, Allowance allowance) {
        try {
            allowance.enter();
            ArchiveDirectory.refuseEndless(channel);
            long size = channel.size();
            try (ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get()) {
                List<ArchiveDirectory.Named> entries = ArchiveDirectory.files(zip);
                ArchiveDirectory.refuseOverlapping(entries, size);
                visitEntries(zip, entries, name, allowance);
            }
        } catch (UnreadableException refused) {
            visitor.unreadable(name, refused);
        } catch (IOException | IllegalArgumentException damaged) {
            visitor.unreadable(name, new UnreadableException(Problem.DAMAGED, "压缩包损坏", "damaged zip archive", damaged));
        } finally {
            allowance.depth--;
        }
    }

    private void visitEntries(ZipFile zip, List<ArchiveDirectory.Named> entries, String name, Allowance allowance)
            throws UnreadableException {
        allowance.list(entries.size());
        if (entries.isEmpty()) {
            throw new UnreadableException(Problem.EMPTY, "压缩包里没有文件", "no files in the archive");
        }
        boolean submitted = false;
        for (ArchiveDirectory.Named entry : entries) {
            String path = name + "!/" + entry.name();
            if (Arrays.stream(entry.name().split("/")).anyMatch(SubmissionWalk::isNoSubmission)) {
                visitor.skipped(path);
                continue;
            }
            submitted = true;
            visitEntry(zip, entry.entry(), path, allowance);
            if (allowance.left < 0) {
                throw Limits.exceeded("压缩包解压后过大，其余文件未检查", "the archive expands too far; the rest was not checked");
            }
        }
        if (!submitted) {
            throw new UnreadableException(Problem.EMPTY, "压缩包里只有隐藏或系统文件", "only hidden or system files in the archive");
        }
    }

    private void visitEntry(ZipFile zip, ZipArchiveEntry entry, String path, Allowance allowance) {
        try {
            byte[] bytes = read(zip, entry);
            allowance.left -= bytes.length;
            Submission submission = new Submission(path, false, bytes);
            if (isOne(submission.content())) {
                visit(submission, allowance);
            } else {
                visitor.file(submission);
            }
        } catch (UnreadableException refused) {
            visitor.unreadable(path, refused);
        } catch (IOException | IllegalArgumentException damaged) {
            visitor.unreadable(
                    path, new UnreadableException(Problem.DAMAGED, "在压缩包中已损坏", "damaged in the archive", damaged));
        }
    }

    private byte[] read(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException(Problem.ENCRYPTED, "压缩包设有密码", "the archive is protected by a password");
        }
        if (!zip.canReadEntryData(entry)) {
            throw new UnreadableException(Problem.UNSUPPORTED, "不支持这种压缩方法", "unknown method of compression");
        }
        int atMost = limits.mostBytes();
        try (InputStream stream = zip.getInputStream(entry);
                CheckedInputStream checked = new CheckedInputStream(stream, new CRC32())) {
            byte[] bytes = checked.readNBytes(atMost);
            if (bytes.length < atMost && checked.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException("checksum does not match");
            }
            return bytes;
        } catch (OutOfMemoryError tooLarge) {
            throw Limits.outOfMemory();
        }
    }
}
