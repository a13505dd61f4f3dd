package io.github.gouji.reader.web;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.flow.VisibleContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web archive, open: what jsoup and mime4j read of it; {@link MhtmlReader} tells one without them. */
final class WebArchive {

    private WebArchive() {}

    static SourceDocument read(FileContent content, Budget budget, String fileType) throws UnreadableException {
        List<WebArchivePart> pages = new ArrayList<>(WebArchivePart.pagesIn(content, budget));
        if (pages.isEmpty()) {
            throw new UnreadableException(
                    Problem.UNSUPPORTED,
                    "这是邮件或网页存档，其中没有网页；年报如在附件里，请把附件另存后提交",
                    "a mail or web archive without a page in it; if the report is attached, save and submit that");
        }
        Document page = pages.remove(0).parse(budget);
        Map<String, Deque<WebArchivePart>> named = new HashMap<>();
        pages.forEach(part -> part.names()
                .forEach(name ->
                        named.computeIfAbsent(name, same -> new ArrayDeque<>()).add(part)));
        Set<WebArchivePart> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element frame : page.select("iframe[src], frame[src]")) {
            budget.steps(1);
            Deque<WebArchivePart> parts =
                    named.getOrDefault(WebArchivePart.name(frame.attr("src")), new ArrayDeque<>());
            WebArchivePart part = parts.poll();
            while (part != null && !shown.add(part)) {
                part = parts.poll();
            }
            if (part != null) {
                frame.replaceWith(new Element("div")
                        .appendChildren(part.parse(budget).body().childNodes()));
            }
        }
        List<Block> blocks = VisibleContent.required(HtmlBlocks.of(page, budget));
        return new SourceDocument(fileType, blocks, PageProperties.of(page));
    }
}
