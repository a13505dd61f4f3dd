package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.container.TextEncoding;
import io.github.gouji.reader.flow.VisibleContent;
import io.github.gouji.reader.text.TextBlocks;
import io.github.gouji.reader.text.TextLine;
import io.github.gouji.text.ChineseText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Internal. Reads web pages: saved from a browser, exported from a word processor, or merely named {@code .doc} or
 * {@code .xls} by a system that exports HTML.
 */
public final class HtmlReader implements DocumentReader {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "shtml", "xhtml");

    private static final Pattern FIRST_ELEMENT = Pattern.compile(
            "<(?:html|head|body|title|meta|link|base|style|script|table|div|p|h[1-6]|center|form|article|section"
                    + "|main|ul|ol|hr|pre)[\\s/>]",
            Pattern.CASE_INSENSITIVE);

    /** Bytes in which nearly every page begins; only where none does more of them are looked at. */
    private static final int FIRST_LOOK = 2048;

    /** What may precede a page's first element: opening and closing marks. */
    private static final Map<String, String> PROLOGUE =
            Map.of("<!--", "-->", "<?", "?>", "<%", "%>", "<!doctype html", ">");

    @Override
    public String fileType() {
        return "html";
    }

    @Override
    public boolean accepts(FileContent content) {
        if (content.isZip() || content.isOle2()) {
            return false;
        }
        if (beginsWithElement(TextEncoding.beginning(content.bytes(), FIRST_LOOK))) {
            return true;
        }
        String start = TextEncoding.beginning(content.bytes());
        return beginsWithElement(start)
                || EXTENSIONS.contains(content.extension())
                        && TextEncoding.isText(start)
                        && FIRST_ELEMENT.matcher(start).find();
    }

    private static boolean beginsWithElement(String start) {
        return FIRST_ELEMENT
                .matcher(start)
                .region(prologueLength(start), start.length())
                .lookingAt();
    }

    @Override
    public SourceDocument read(FileContent content, Budget budget) throws UnreadableException {
        Document page = HtmlPage.parse(content.bytes(), null, budget);
        Element body = page.body();
        boolean plainText = body.childrenSize() == 1
                && body.child(0).nameIs("pre")
                && body.ownText().isBlank();
        List<Block> blocks = plainText ? plainText(body.child(0).wholeText(), budget) : HtmlBlocks.of(page, budget);
        return new SourceDocument(fileType(), VisibleContent.required(blocks), PageProperties.of(page));
    }

    /** What a browser makes of a text file when it saves it as a page. */
    private static List<Block> plainText(String text, Budget budget) throws UnreadableException {
        budget.text(text.length());
        return TextBlocks.of(TextLine.of(text, budget), budget, List.of(new EmbeddedHtml(budget)));
    }

    private static int prologueLength(String start) {
        int at = 0;
        boolean found = true;
        while (found) {
            while (at < start.length() && ChineseText.isBlank(start.charAt(at))) {
                at++;
            }
            found = false;
            for (Map.Entry<String, String> part : PROLOGUE.entrySet()) {
                int end = start.regionMatches(
                                true, at, part.getKey(), 0, part.getKey().length())
                        ? start.indexOf(part.getValue(), at)
                        : -1;
                if (end >= 0) {
                    at = end + part.getValue().length();
                    found = true;
                }
            }
        }
        return at;
    }
}
