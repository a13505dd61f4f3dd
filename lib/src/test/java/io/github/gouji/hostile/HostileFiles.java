package io.github.gouji.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files made to break readers, of every kind that is read: each by a name of its own, made when it is asked for. */
public final class HostileFiles {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    /** All of them. */
    public static Map<String, Supplier<byte[]>> all() {
        HostileFiles all = new HostileFiles();
        HostileContainers.addTo(all);
        HostileWordFiles.addTo(all);
        HostileSheets.addTo(all);
        HostileOpenFiles.addTo(all);
        HostilePdfs.addTo(all);
        HostilePdfStructures.addTo(all);
        HostilePages.addTo(all);
        HostileTexts.addTo(all);
        HostilePatterns.addTo(all);
        HostileCompounds.addTo(all);
        HostileArchives.addTo(all);
        return all.files;
    }

    /** Writes all of them to a folder. */
    public static void main(String[] folder) throws IOException {
        Path all = Files.createDirectories(Path.of(folder[0]));
        for (Map.Entry<String, Supplier<byte[]>> file : all().entrySet()) {
            Files.write(all.resolve(file.getKey()), file.getValue().get());
        }
    }

    /** A file by a name that ends in its extension. */
    void add(String name, Supplier<byte[]> maker) {
        if (files.put(name, maker) != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
    }

    /** A file of this text. */
    void text(String name, Supplier<String> text) {
        add(name, () -> text.get().getBytes(UTF_8));
    }

    /** A sound file of the corpus, to be spoilt. */
    public static byte[] corpus(String name) {
        try {
            return Files.readAllBytes(CORPUS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
