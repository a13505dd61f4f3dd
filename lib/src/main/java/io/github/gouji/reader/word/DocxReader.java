package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.BoundedZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads Word files of the XML kind (.docx, .docm, .dotx, .dotm). Internal: found by {@link java.util.ServiceLoader}. */
public final class DocxReader implements DocumentReader {

    private static final Pattern WORD_EXTENSION = Pattern.compile("do[ct][xm]");
    private static final Pattern WORD_TYPE =
            Pattern.compile("(wordprocessingml\\.(document|template)|ms-word\\.[A-Za-z.]+)\\.main\\+xml");

    /** For {@link java.util.ServiceLoader}. */
    public DocxReader() {}

    @Override
    public String fileType() {
        return "docx";
    }

    @Override
    public boolean accepts(FileContent content) {
        return content.isZip() && isWord(content);
    }

    /** Whether this entry is the list of content types. */
    static boolean isContentTypes(String name) {
        return name.equalsIgnoreCase("[Content_Types].xml");
    }

    /** Whether a zip container holds a Word file, or what is left of one. */
    private static boolean isWord(FileContent content) {
        List<String> names = content.zipEntries();
        if (names.isEmpty()) {
            return content.head().contains("word/")
                    || WORD_EXTENSION.matcher(content.extension()).matches();
        }
        if (names.stream().noneMatch(DocxReader::isContentTypes)) {
            return names.contains("word/document.xml");
        }
        return names.contains("word/document.xml") || declaresWord(content);
    }

    /** Main parts may have any name; then the list of content types tells. */
    private static boolean declaresWord(FileContent content) {
        try (BoundedZip zip = new BoundedZip(content, new Budget(Limits.defaults()), DocxReader::isContentTypes)) {
            zip.allow(WordPackage.STRUCTURE_LIMIT);
            byte[] types = zip.open(zip.names().iterator().next()).readAllBytes();
            return WORD_TYPE.matcher(new String(types, StandardCharsets.UTF_8)).find();
        } catch (UnreadableException | IOException unknown) {
            return false;
        }
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        List<Block> blocks = new ArrayList<>();
        try (WordPackage word = new WordPackage(content, budget)) {
            read(word, budget, reading -> blocks.addAll(readBody(reading)));
        }
        return new SourceDocument(fileType(), blocks);
    }

    /** What is done with the main part. */
    interface MainReader {
        void read(WordReading reading) throws UnreadableException;
    }

    /** Reads the main part of an open file, after what it needs beside it. */
    static void read(WordPackage word, Budget budget, MainReader main) throws UnreadableException {
        WordStyles styles = new WordStyles();
        word.readBeside("styles", xml -> styles.read(xml, budget));
        WordNumbering numbering = new WordNumbering();
        word.readBeside("numbering", xml -> numbering.read(xml, budget));
        ListCounters lists = new ListCounters(numbering, styles);
        WordInsertions inserted = new WordInsertions(word);
        word.readMain(xml -> main.read(new WordReading(xml, styles, lists, budget, inserted)));
    }

    /** The blocks of the body. */
    static List<Block> readBody(WordReading reading) throws UnreadableException {
        WordXml xml = reading.xml;
        if (!xml.nextIn(0) || !xml.name().equals("document")) {
            throw new UnreadableException(Problem.DAMAGED, "不是Word正文", "the main part is no Word document");
        }
        WordContent body = new WordContent(reading, null, true);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("body")) {
                return body.read();
            }
            xml.skip();
        }
        return List.of();
    }
}
