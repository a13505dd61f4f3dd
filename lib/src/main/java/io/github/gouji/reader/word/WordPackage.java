package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.BoundedZip;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** An open Word file (OOXML): its main part and the parts beside it, found through relationships, not by their names. */
final class WordPackage implements AutoCloseable {

    /** For content types and relationships, all together; POI makes trees of them, ten times as large. */
    static final long STRUCTURE_LIMIT = 4 << 20;

    /** How the content of an inserted file is named, which no file of a person is. */
    private static final String INSERTED_NAME = "word/inserted ";

    /** Reads one part. */
    interface PartReader {
        void read(WordXml xml) throws UnreadableException;
    }

    private final BoundedZip zip;
    private final Budget budget;
    private final OPCPackage opc;
    private final FileContent content;
    private final PackagePart main;

    WordPackage(FileContent content, Budget budget) throws UnreadableException {
        this.budget = budget;
        this.content = content;
        zip = new BoundedZip(content, budget, WordPackage::isTextPart);
        try {
            checkStructure();
            zip.allow(STRUCTURE_LIMIT);
            opc = OPCPackage.open(new PackageEntries(zip));
            main = related(opc, "/officeDocument").orElseThrow(() -> damaged(null));
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IOException
                | UnreadableException cause) {
            zip.close();
            throw damaged(cause);
        }
    }

    /** Content types and relationships must be sound before POI sees them: it logs what is not, with a stack trace. */
    private void checkStructure() throws IOException, UnreadableException {
        zip.allow(STRUCTURE_LIMIT);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")
                    || DocxReader.isContentTypes(entry.getName())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    new WordXml(in, budget).finish();
                }
            }
        }
    }

    /** Parts without text stay unseen, so that no fault in them keeps a report from being read. */
    private static boolean isTextPart(String name) {
        return name.endsWith(".rels")
                || name.endsWith(".xml") && !name.startsWith("docprops/") && !name.startsWith("customxml/");
    }

    /** Reads the main part. */
    void readMain(PartReader partReader) throws UnreadableException {
        read(main, partReader);
    }

    /** The name of the main part in the zip container. */
    String mainPart() {
        return entryName(main);
    }

    /** The name of the part that the main part calls its comments and so on; empty if it has none. */
    Optional<String> nameBeside(String kind) throws UnreadableException {
        return beside(kind).map(WordPackage::entryName);
    }

    private static String entryName(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    /** Reads the part that the main part calls its styles, its numbering and so on; nothing if it has none. */
    void readBeside(String kind, PartReader partReader) throws UnreadableException {
        Optional<PackagePart> part = beside(kind);
        if (part.isPresent()) {
            read(part.get(), partReader);
        }
    }

    private Optional<PackagePart> beside(String kind) throws UnreadableException {
        try {
            return related(main, "/" + kind);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException cause) {
            throw damaged(cause);
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
     * The file that is inserted by this relationship, if there is one. It stays outside of the package as POI sees it, so
     * that no fault in it keeps the report from being read.
     */
    Optional<FileContent> inserted(String relationship) throws UnreadableException {
        PackageRelationship found = main.getRelationship(relationship);
        if (found == null || found.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        String name = String.valueOf(found.getTargetURI().getPath()).replaceFirst("^/", "");
        try (BoundedZip files = new BoundedZip(content, budget, name::equalsIgnoreCase)) {
            ZipArchiveEntry entry = files.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = files.getInputStream(entry)) {
                return Optional.of(new FileContent(INSERTED_NAME + name, in.readAllBytes()));
            } catch (IOException damaged) {
                if (budget.refusal().isPresent()) {
                    throw budget.refusal().get();
                }
                return Optional.empty();
            }
        }
    }

    private void read(PackagePart part, PartReader partReader) throws UnreadableException {
        zip.allow(Long.MAX_VALUE);
        try (InputStream in = part.getInputStream()) {
            WordXml xml = new WordXml(in, budget);
            partReader.read(xml);
            xml.finish();
        } catch (UnreadableException | IOException cause) {
            throw damaged(cause);
        }
    }

    /** The part behind the first relationship of this kind; the strict and the transitional kinds end alike. */
    private Optional<PackagePart> related(RelationshipSource source, String kind) throws OpenXML4JException {
        for (PackageRelationship relationship : source.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(kind)
                    && relationship.getTargetMode() == TargetMode.INTERNAL) {
                return Optional.ofNullable(opc.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
            }
        }
        return Optional.empty();
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
        opc.revert();
    }
}
