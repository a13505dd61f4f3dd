package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.DocumentReader;
import io.github.gouji.reader.flow.VisibleContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Internal. Reads web archives ({@code .mht}, {@code .mhtml}): a page and what belongs to it in one MIME message. */
public final class MhtmlReader implements DocumentReader {

    private static final Pattern FIRST_HEADER = Pattern.compile("\\A\\s*+[A-Za-z][A-Za-z-]+:[ \\t]");

    private static final Pattern WEB_CONTENT = Pattern.compile(
            "^Content-Type:\\s*(?:multipart/(?:related|mixed|alternative)|text/html)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    @Override
    public String fileType() {
        return "mhtml";
    }

    @Override
    public boolean accepts(FileContent content) {
        String head = content.head();
        return FIRST_HEADER.matcher(head).find() && WEB_CONTENT.matcher(head).find();
    }

    @Override
    public SourceDocument read(FileContent content, Limits limits) throws UnreadableException {
        List<WebArchivePart> pages = new ArrayList<>(WebArchivePart.pagesIn(content, limits));
        if (pages.isEmpty()) {
            throw new UnreadableException(
                    Problem.UNSUPPORTED,
                    "这是邮件或网页存档，其中没有网页；年报如在附件里，请把附件另存后提交",
                    "a mail or web archive without a page in it; if the report is attached, save and submit that");
        }
        Document page = pages.remove(0).parse(limits);
        for (Element frame : page.select("iframe[src], frame[src]")) {
            insert(frame, pages, limits);
        }
        List<Block> blocks = VisibleContent.required(HtmlBlocks.of(page, limits));
        return new SourceDocument(fileType(), blocks, PageProperties.of(page));
    }

    /** Puts the page that a frame shows in the frame's place. */
    private static void insert(Element frame, List<WebArchivePart> pages, Limits limits) throws UnreadableException {
        for (WebArchivePart page : pages) {
            if (page.isNamed(frame.attr("src"))) {
                pages.remove(page);
                frame.replaceWith(new Element("div")
                        .appendChildren(page.parse(limits).body().childNodes()));
                return;
            }
        }
    }
}
