package io.github.gouji.cli;

import io.github.gouji.ReportValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The files that a run is to write, held against each other and against what it reads. */
final class OutputTargets {

    private final List<Path> files;
    private final Predicate<Path> replaceable;

    OutputTargets(List<Path> files) {
        this(files, file -> false);
    }

    /**
     * Files of a command that knows its own again.
     *
     * @param replaceable whether a file that lies among the submissions may be replaced all the same
     */
    OutputTargets(List<Path> files, Predicate<Path> replaceable) {
        this.files = files;
        this.replaceable = replaceable;
    }

    /**
     * Why the run may not write them.
     *
     * @param inputs files, folders and archives that are read
     */
    Optional<String> refusal(Collection<Path> inputs) throws IOException {
        List<Path> earlier = new ArrayList<>();
        for (Path file : files) {
            for (Path other : earlier) {
                if (isSame(file, other)) {
                    return Optional.of("两份结果写入同一个文件 / two outputs go to one file: " + file);
                }
            }
            earlier.add(file);
            for (Path input : inputs) {
                boolean read = isSame(file, input) || Files.isDirectory(input) && isSubmissionBelow(file, input);
                if (read && !replaceable.test(file)) {
                    return Optional.of("不得覆盖报送文件 / would write over a submission: " + file);
                }
            }
        }
        return Optional.empty();
    }

    /** Devices take any number of outputs. */
    private static boolean isSame(Path file, Path other) throws IOException {
        if (!Files.exists(file) || !Files.exists(other)) {
            return file.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
        return (Files.isRegularFile(file) || Files.isDirectory(file)) && Files.isSameFile(file, other);
    }

    /** Whether the file holds a report with its sections: what an earlier run wrote there holds none. */
    private static boolean isSubmissionBelow(Path file, Path folder) throws IOException {
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
            return false;
        }
        return ReportValidator.builder().build().check(file).reports().stream()
                .anyMatch(checked -> checked.report().sections().size() > 1);
    }
}
