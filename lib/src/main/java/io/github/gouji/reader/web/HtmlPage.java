package io.github.gouji.reader.web;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.container.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses a web page within bounds: jsoup itself builds any tree that a file asks for. */
final class HtmlPage {

    /** Elements that a table needs for each level of nesting: table, tbody, tr, td, and one to spare. */
    private static final int ELEMENTS_PER_LEVEL = 5;

    /** Bytes at the start in which a page declares its charset; browsers look into the first kilobyte. */
    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    /**
     * The page.
     *
     * @param envelope the charset that an envelope declares, {@code null} if there is none
     * @throws UnreadableException if the page is larger than the limits allow
     */
    static Document parse(byte[] bytes, @Nullable String envelope, Budget budget) throws UnreadableException {
        budget.elements(elements(bytes));
        Charset charset = TextEncoding.of(bytes, envelope == null ? declared(bytes) : envelope);
        int mark = TextEncoding.markLength(bytes);
        Parser parser = Parser.htmlParser()
                .setMaxDepth(ELEMENTS_PER_LEVEL * budget.limits().maxDepth());
        try (Reader characters =
                        new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset);
                Reader bounded = PageData.bounded(characters)) {
            return parser.parseInput(bounded, "");
        } catch (IOException | UncheckedIOException damaged) {
            throw new UnreadableException(Problem.DAMAGED, "", "", damaged);
        }
    }

    private static int elements(byte[] bytes) {
        int elements = 0;
        for (byte b : bytes) {
            elements += b == '<' ? 1 : 0;
        }
        return elements;
    }

    private static @Nullable String declared(byte[] bytes) {
        Matcher declared = DECLARED.matcher(
                new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1));
        return declared.find() ? declared.group(1) : null;
    }
}
