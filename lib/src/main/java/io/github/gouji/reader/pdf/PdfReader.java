package io.github.gouji.reader.pdf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.picture.PictureReader;
import io.github.gouji.reader.picture.PictureReaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Reads PDF. Internal: found by {@link java.util.ServiceLoader}. What needs PDFBox stands in {@link PdfFile}, so that without it this reader still tells a PDF.
 */
public final class PdfReader implements DocumentReader {

    private static final String MAGIC = "%PDF-";
    /** The header may have this much in front of it, says the reference. */
    private static final int HEADER_WITHIN = 1024;

    private static final int TRAILER_WITHIN = 2048;

    private final Optional<PictureReader> plugin;

    /** For {@link java.util.ServiceLoader}. */
    public PdfReader() {
        this(PictureReaders.installed());
    }

    PdfReader(Optional<PictureReader> plugin) {
        this.plugin = plugin;
    }

    @Override
    public String fileType() {
        return "pdf";
    }

    @Override
    public boolean accepts(FileContent content) {
        int header = content.head().indexOf(MAGIC);
        return header == 0 || header > 0 && header < HEADER_WITHIN && isWhole(content.bytes());
    }

    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - TRAILER_WITHIN);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("startxref");
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        if (!isWhole(content.bytes())) {
            // PDFBox would make do with the objects that are there, and lose the rest without a word
            throw new UnreadableException(Problem.DAMAGED, "文件不完整，缺少结尾", "the file is incomplete: its end is missing");
        }
        return PdfFile.read(
                content,
                budget,
                plugin,
                (pdf, pages) -> new SourceDocument(fileType(), pages.blocks(), Map.of(), pages.readings()));
    }
}
