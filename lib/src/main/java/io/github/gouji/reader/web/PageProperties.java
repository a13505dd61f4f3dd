package io.github.gouji.reader.web;

import io.github.gouji.document.SourceDocument;
import io.github.gouji.text.ChineseText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's head says of the page: its title, and the tags that government sites have to carry (国办发〔2017〕47号,
 * 《政府网站发展指引》, annex 3).
 */
final class PageProperties {

    /** Tag in lower case to the name that pages give the same when they print it. */
    private static final Map<String, String> TAGS =
            Map.of("articletitle", "标题", "pubdate", "发布日期", "contentsource", "来源");

    private PageProperties() {}

    /** Name to value; empty values are none. */
    static Map<String, String> of(Document page) {
        Map<String, String> properties = new HashMap<>();
        put(properties, SourceDocument.PAGE_TITLE, page.title());
        for (Element tag : page.select("meta[name][content]")) {
            String name = TAGS.get(tag.attr("name").toLowerCase(Locale.ROOT));
            if (name != null) {
                put(properties, name, tag.attr("content"));
            }
        }
        return properties;
    }

    private static void put(Map<String, String> properties, String name, String value) {
        String text = ChineseText.trim(value);
        if (!text.isEmpty()) {
            properties.putIfAbsent(name, text);
        }
    }
}
