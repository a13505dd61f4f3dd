package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Limits;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.flow.VisibleContent;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web archive, open: what jsoup and mime4j read of it; {@link MhtmlReader} tells one without them. */
final class WebArchive {

    private WebArchive() {}

    static SourceDocument read(FileContent content, Limits limits, String fileType) throws UnreadableException {
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
        return new SourceDocument(fileType, blocks, PageProperties.of(page));
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
