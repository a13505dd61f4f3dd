package io.github.gouji.reader;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;

/** All readers there are, in the order in which they are asked. */
public final class DocumentReaders {

    private final List<DocumentReader> readers;

    DocumentReaders(List<DocumentReader> readers) {
        this.readers = readers;
    }

    /** The readers on the class path of the given loader. */
    public static DocumentReaders load(ClassLoader loader) {
        return new DocumentReaders(ServiceLoader.load(DocumentReader.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(DocumentReader::priority)
                        .reversed()
                        .thenComparing(reader -> reader.getClass().getName()))
                .toList());
    }

    /** The reader for this content, if there is one. */
    public Optional<DocumentReader> find(FileContent content) {
        return readers.stream().filter(reader -> reader.accepts(content)).findFirst();
    }

    /**
     * Reads a file with the reader that fits it.
     *
     * @throws UnreadableException if no reader fits or the file is damaged, encrypted or too large
     */
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        if (content.bytes().length > budget.limits().maxFileSize()) {
            throw budget.limits().tooLarge();
        }
        DocumentReader reader = find(content)
                .orElseThrow(() -> new UnreadableException(Problem.UNSUPPORTED, "无法识别的文件类型", "unknown kind of file"));
        SourceDocument document;
        try {
            document = reader.read(content, budget);
        } catch (NoClassDefFoundError missing) {
            throw MissingLibrary.of(missing);
        } catch (UnreadableException | RuntimeException | StackOverflowError damage) {
            throw budget.refusal().orElseGet(() -> unreadable(content, reader, damage));
        }
        if (budget.refusal().isPresent()) {
            // a library took the refusal for damage, and made do with what it had
            throw budget.refusal().get();
        }
        return PicturesInside.read(document, this, budget);
    }

    private static UnreadableException unreadable(FileContent content, DocumentReader reader, Throwable damage) {
        if (damage instanceof UnreadableException known) {
            return known;
        }
        // asked for only now: the first logger makes SLF4J complain where no provider is
        LoggerFactory.getLogger(DocumentReaders.class)
                .debug("{} could not be read as {}", content.name(), reader.fileType(), damage);
        return new UnreadableException(
                Problem.DAMAGED, "文件内容损坏（" + reader.fileType() + "）", "damaged " + reader.fileType(), damage);
    }
}
