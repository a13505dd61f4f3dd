package io.github.gouji.cli;

import io.github.gouji.document.Limits;
import io.github.gouji.result.ValidationResult;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that can be read only once: standard input, told as {@code -}, and named pipes. A run reads its files twice, so
 * each of these is kept as a file while it lasts, and told by the name that was given.
 */
final class PipedInputs implements AutoCloseable {

    private static final String STANDARD = "-";

    /** What standard input is called where nothing else is said. */
    private static final String UNNAMED = "stdin";

    private final String standardName;
    private final Map<String, String> names = new HashMap<>();
    private @Nullable Path folder;

    /**
     * None yet.
     *
     * @param name what standard input is called, such as {@code report.docx}
     */
    PipedInputs(@Nullable String name) {
        standardName = name == null ? UNNAMED : name;
    }

    /** The paths with files in place of what can be read only once. */
    List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().equals(STANDARD)) {
                files.add(keep(unclosed(System.in), standardName, standardName));
            } else if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
                files.add(keep(Files.newInputStream(path), String.valueOf(path.getFileName()), path.toString()));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private Path keep(InputStream input, String name, String told) throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("gouji");
        }
        Path own = Files.createDirectory(folder.resolve(String.valueOf(names.size())));
        Path file = own.resolve(Path.of(name).getFileName());
        try (InputStream stream = input;
                OutputStream kept = Files.newOutputStream(file)) {
            copy(stream, kept, Limits.defaults().maxFileSize() + 1);
        }
        names.put(file.toString().replace('\\', '/'), told);
        return file;
    }

    /** No more than a reader takes: a device may never end. */
    private static void copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long left = most;
        int read;
        while (left > 0 && (read = from.read(bytes, 0, (int) Math.min(bytes.length, left))) >= 0) {
            to.write(bytes, 0, read);
            left -= read;
        }
    }

    private static InputStream unclosed(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {}
        };
    }

    /** A result under the name that was given. */
    ValidationResult told(ValidationResult result) {
        String name = names.get(result.file());
        return name == null
                ? result
                : new ValidationResult(name, result.fileType(), result.fileFindings(), result.reports());
    }

    @Override
    public void close() throws IOException {
        if (folder != null) {
            List<Path> kept;
            try (Stream<Path> tree = Files.walk(folder)) {
                kept = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : kept) {
                Files.deleteIfExists(file);
            }
        }
    }
}
