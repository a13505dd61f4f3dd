package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.BoundedZip;
import io.github.gouji.reader.container.OoxmlRelations;
import io.github.gouji.reader.container.ZipContainer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open Word file (OOXML): its main part and the parts beside it, found through relationships, not by their names. */
final class WordPackage implements AutoCloseable {

    /** For content types and relationships, all together: a report's take a few kilobytes. */
    static final long STRUCTURE_LIMIT = 4 << 20;

    /** How the content of an inserted file is named, which no file of a person is. */
    private static final String INSERTED_NAME = "word/inserted ";

    /** Reads one part. */
    interface PartReader {
        void read(WordXml xml) throws UnreadableException;
    }

    private final BoundedZip zip;
    private final Budget budget;
    private final FileContent content;
    private final String main;
    private final OoxmlRelations relations;

    WordPackage(FileContent content, Budget budget) throws UnreadableException {
        this.budget = budget;
        this.content = content;
        zip = new BoundedZip(content, budget, WordPackage::isTextPart);
        try {
            checkStructure();
            ZipContainer parts = new ZipContainer(zip, budget);
            main = OoxmlRelations.of("", parts)
                    .byKind("officeDocument")
                    .map(WordPackage::entryName)
                    .filter(zip::has)
                    .orElseThrow(() -> damaged(null));
            relations = OoxmlRelations.of(main, parts);
        } catch (IOException | UnreadableException cause) {
            zip.close();
            throw damaged(cause);
        }
    }

    /** Content types and relationships must be sound, whether they are needed or not: a file cut off is told as one. */
    private void checkStructure() throws IOException, UnreadableException {
        zip.allow(STRUCTURE_LIMIT);
        boolean typed = false;
        for (String name : zip.names()) {
            boolean types = DocxReader.isContentTypes(name);
            if (types || !name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
                typed |= types;
                try (InputStream in = zip.open(name)) {
                    new WordXml(in, budget).finish();
                }
            }
        }
        if (!typed) {
            throw damaged(null);
        }
    }

    /** Parts without text stay unseen, so that no fault in them keeps a report from being read. */
    private static boolean isTextPart(String name) {
        return name.endsWith(".rels")
                || name.endsWith(".xml") && !name.startsWith("docprops/") && !name.startsWith("customxml/");
    }

    private static String entryName(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    /** Reads the main part. */
    void readMain(PartReader partReader) throws UnreadableException {
        read(main, partReader);
    }

    /** The name of the main part in the zip container. */
    String mainPart() {
        return zip.nameOf(main);
    }

    /** The name of the part that the main part calls its comments and so on; empty if it has none. */
    Optional<String> nameBeside(String kind) {
        return relations.byKind(kind).map(WordPackage::entryName).filter(zip::has);
    }

    /** Reads the part that the main part calls its styles, its numbering and so on; nothing if it has none. */
    void readBeside(String kind, PartReader partReader) throws UnreadableException {
        Optional<String> part = nameBeside(kind);
        if (part.isPresent()) {
            read(part.get(), partReader);
        }
    }

    Budget budget() {
        return budget;
    }

    /** Whether this file is itself inserted into another. */
    boolean isInserted() {
        return content.name().startsWith(INSERTED_NAME);
    }

    /**
     * The file that is inserted by this relationship, if there is one. It stays outside of the parts that are checked, so
     * that no fault in it keeps the report from being read.
     */
    Optional<FileContent> inserted(String relationship) throws UnreadableException {
        Optional<String> part = relations.byId(relationship).map(WordPackage::entryName);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        String name = part.get();
        try (BoundedZip files = new BoundedZip(content, budget, name::equalsIgnoreCase)) {
            if (!files.has(name)) {
                return Optional.empty();
            }
            try (InputStream in = files.open(name)) {
                return Optional.of(new FileContent(INSERTED_NAME + name, in.readAllBytes()));
            } catch (IOException damaged) {
                if (budget.refusal().isPresent()) {
                    throw budget.refusal().get();
                }
                return Optional.empty();
            }
        }
    }

    private void read(String part, PartReader partReader) throws UnreadableException {
        zip.allow(Long.MAX_VALUE);
        try (InputStream in = zip.open(part)) {
            WordXml xml = new WordXml(in, budget);
            partReader.read(xml);
            xml.finish();
        } catch (UnreadableException | IOException cause) {
            throw damaged(cause);
        }
    }

    private UnreadableException damaged(@Nullable Throwable cause) {
        if (zip.isExceeded()) {
            return zip.exceeded();
        }
        return cause instanceof UnreadableException known
                ? known
                : new UnreadableException(
                        Problem.DAMAGED, "Word文件结构损坏", "the structure of the Word file is damaged", cause);
    }

    @Override
    public void close() {
        zip.close();
    }
}
