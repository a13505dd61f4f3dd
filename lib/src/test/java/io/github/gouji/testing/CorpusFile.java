package io.github.gouji.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gouji.document.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of a whole report of our own writing, which {@code corpus/make.sh} makes of {@code fixtures-src/reports}.
 *
 * @param path the file, named after the report, for Word files also after how it is built, and by its kind
 * @param truth what it says
 */
public record CorpusFile(Path path, CorpusTruth truth) {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** The file of this name. */
    public static CorpusFile named(String name) {
        return new CorpusFile(CORPUS.resolve(name), truthOf(name));
    }

    /** All files of these kinds, such as {@code docx}, by name. */
    public static List<CorpusFile> ofKinds(String... kinds) {
        String wanted = "\\w+-\\d{4}(\\.[a-z-]+)?\\.(" + String.join("|", kinds) + ")";
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(wanted))
                    .sorted()
                    .map(CorpusFile::named)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusTruth truthOf(String name) {
        try {
            return new ObjectMapper().readValue(truthFile(name).toFile(), CorpusTruth.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path truthFile(String name) {
        return CORPUS.resolve(name.substring(0, name.indexOf('.')) + ".truth.json");
    }

    /** Where its truth is written. */
    public Path truthFile() {
        return truthFile(name());
    }

    /** Its name in the folder. */
    public String name() {
        return path.getFileName().toString();
    }

    /** How the Word file is built; empty as LibreOffice builds it. */
    public String build() {
        String[] parts = name().split("\\.");
        return parts.length == 3 ? parts[1] : "";
    }

    /** The file as readers take it. */
    public FileContent content() throws IOException {
        return new FileContent(name(), Files.readAllBytes(path));
    }

    @Override
    public String toString() {
        return name();
    }
}
