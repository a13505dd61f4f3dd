package io.github.gouji.cli;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.output.AnnotatedCopy;
import io.github.gouji.output.OutputSettings;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.Words;
import io.github.gouji.submission.SubmissionWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annotated copies of a run. They have a folder of their own, marked so that no later run takes them for
 * submissions: what is in it may be replaced by a later copy, and nothing else is ever written over.
 */
final class Copies {

    private static final String MARK = "gouji check --annotate";

    private final @Nullable Target target;
    private final OutputSettings settings;
    private final List<String> missing = new ArrayList<>();
    private final Map<String, Path> written = new HashMap<>();
    private boolean failed;

    /**
     * A copy, or why there is none.
     *
     * @param bytes its bytes; {@code null} if there is none
     * @param why why not; {@code null} if there is one
     */
    record Copy(byte @Nullable [] bytes, @Nullable Words why) {}

    /**
     * Where copies go.
     *
     * @param folder the folder
     * @param names what they are called in it
     */
    private record Target(Path folder, CopyNames names) {

        Path of(ValidationResult result) {
            return folder.resolve(names.of(result.file() + AnnotatedCopy.suffix(result.fileType())))
                    .normalize();
        }
    }

    private Copies(@Nullable Target target, OutputSettings settings) {
        this.target = target;
        this.settings = settings;
    }

    /** No copies. */
    static Copies none() {
        return new Copies(null, OutputSettings.defaults());
    }

    /**
     * Copies in this folder, which is made if need be.
     *
     * @param inputs what is checked
     * @param settings language and date of the comments
     * @throws IllegalArgumentException if it holds what was not made by this, or what is to be checked
     * @throws UnwritableException if it cannot be written to
     */
    static Copies in(Path folder, Collection<Path> inputs, OutputSettings settings) {
        try {
            if (Files.exists(folder)) {
                requireOwn(folder, inputs);
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(SubmissionWalk.IGNORE_MARK), MARK + "\n");
        } catch (IOException failed) {
            throw new UnwritableException(folder, failed);
        }
        return new Copies(new Target(folder.toAbsolutePath().normalize(), new CopyNames(inputs)), settings);
    }

    private static void requireOwn(Path folder, Collection<Path> inputs) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("不是文件夹 / is no folder: " + folder);
        }
        for (Path input : inputs) {
            if (Files.exists(input) && input.toRealPath().startsWith(folder.toRealPath())) {
                throw new IllegalArgumentException("这个文件夹里有报送文件 / the folder holds submissions: " + input);
            }
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent() && !isMarked(folder.resolve(SubmissionWalk.IGNORE_MARK))) {
                throw new IllegalArgumentException(
                        "请用新的或空的文件夹，其中的文件不得覆盖 / should be a new or an empty folder: " + folder);
            }
        }
    }

    private static boolean isMarked(Path mark) throws IOException {
        return Files.isRegularFile(mark) && Files.readString(mark).startsWith(MARK);
    }

    /** Makes the copy of a file; by any thread. Nothing if none is wanted or nothing was found in it. */
    @Nullable
    Copy make(FileContent content, ValidationResult result) {
        if (target == null) {
            return null;
        }
        try {
            return AnnotatedCopy.of(content, result, settings)
                    .map(bytes -> new Copy(bytes, null))
                    .orElse(null);
        } catch (UnreadableException refused) {
            return new Copy(null, new Words(refused.detailZh(), refused.detailEn()));
        }
    }

    /** Writes a copy; by one thread, in the order of the files. */
    void take(ValidationResult result, Optional<Copy> copy) {
        if (copy.isEmpty()) {
            return;
        }
        byte[] bytes = copy.get().bytes();
        Words why = target == null || bytes == null ? copy.get().why() : write(target, result, bytes);
        if (why != null) {
            missing.add(result.file().replaceAll("\\p{Cntrl}", "?") + in("（" + why.zh() + "）", " (" + why.en() + ")"));
        }
    }

    private @Nullable Words write(Target into, ValidationResult result, byte[] bytes) {
        try {
            Path copy = into.of(result);
            WholeFile.write(copy, stream -> stream.write(bytes));
            written.put(result.file(), copy);
            return null;
        } catch (IOException | InvalidPathException unwritable) {
            failed = true;
            return new Words("副本无法写入", "the copy cannot be written");
        }
    }

    /** Whether some copy could not be written, as on a full disk. */
    boolean failed() {
        return failed;
    }

    /** Where the copy of a file is, seen from a page; empty if there is none. */
    Optional<String> link(String file, Path page) {
        Path copy = written.get(file);
        Path folder = page.toAbsolutePath().normalize().getParent();
        return copy == null || folder == null || !Objects.equals(copy.getRoot(), folder.getRoot())
                ? Optional.empty()
                : Optional.of(folder.relativize(copy).toString().replace('\\', '/'));
    }

    /** What to tell at the end: how many copies there are, and of which files with findings there is none. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (target != null) {
            notes.add(in("带批注的副本：" + written.size() + " 份，在 ", "annotated copies: " + written.size() + " in ")
                    + target.folder());
            missing.forEach(file -> notes.add(in("没有带批注的副本：", "no annotated copy: ") + file));
        }
        return notes;
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(settings.locale());
    }
}
