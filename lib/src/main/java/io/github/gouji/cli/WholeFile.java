package io.github.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that gets its name when it is whole, so that a run that breaks off leaves the last one. */
final class WholeFile {

    private WholeFile() {}

    /** What goes into it. */
    interface Content {
        void write(OutputStream stream) throws IOException;
    }

    /** Writes it, with the folders above. */
    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                content.write(stream);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
