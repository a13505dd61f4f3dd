package io.github.gouji.reader.web;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * Tells what in a web page nobody reads: scripts, controls, hidden elements, and the frame around the article as far as
 * it is marked as such. An element that holds most of the page's text, or a table, is never taken for a frame.
 */
final class PageChrome {

    /** What calls itself a frame and holds more than one part in so many of the page's text is the page itself. */
    private static final long PARTS_OF_TEXT = 2;

    private static final Set<String> NEVER_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "datalist",
            "button",
            "textarea",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "video",
            "audio",
            "map",
            "progress",
            "meter",
            "del");

    private static final Set<String> FRAME = Set.of("nav", "header", "footer", "aside");

    private static final Pattern HIDING =
            Pattern.compile("(?:^|[;{\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");

    /** A rule of a style sheet outside {@code @media}: selectors, then declarations. */
    private static final Pattern RULE = Pattern.compile("([^{}@]+)\\{([^{}]*)\\}");

    private final Set<Element> kept;
    private final Set<Element> hiddenByStyleSheet = Collections.newSetFromMap(new IdentityHashMap<>());

    /** For this page. */
    PageChrome(Document page) {
        page.select("style").forEach(sheet -> hideBy(sheet.data(), page));
        Weighing weighing = new Weighing();
        page.body().traverse(weighing);
        kept = weighing.kept();
    }

    /** Whether the element and all in it is left out. */
    boolean drops(Element element) {
        if (NEVER_TEXT.contains(element.normalName())) {
            return true;
        }
        return isDoubtful(element) && !kept.contains(element);
    }

    private boolean isDoubtful(Element element) {
        return isHidden(element) || FRAME.contains(element.normalName()) && element.closest("article, main") == null;
    }

    private boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || !style.isEmpty() && HIDING.matcher(style).find()
                || hiddenByStyleSheet.contains(element);
    }

    /**
     * Word processors hide runs of text by class. Whole blocks that a style sheet hides are another matter: scripts
     * show them again (tabs, menus), so they stay.
     */
    private void hideBy(String sheet, Document page) {
        Matcher rule = RULE.matcher(
                sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})+[^{}]*\\}", ""));
        while (rule.find()) {
            if (HIDING.matcher(rule.group(2).toLowerCase(Locale.ROOT)).find()) {
                try {
                    page.select(rule.group(1)).stream()
                            .filter(e -> !e.isBlock())
                            .forEach(hiddenByStyleSheet::add);
                } catch (SelectorParseException | IllegalArgumentException beyondUs) {
                    // a selector of newer browsers hides nothing
                }
            }
        }
    }

    /** Finds the elements that are no frame whatever they call themselves, in one pass. */
    private final class Weighing implements NodeVisitor {

        private final Deque<int[]> textBefore = new ArrayDeque<>();
        private final Map<Element, Integer> weights = new IdentityHashMap<>();
        private int text;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text += words.getWholeText().strip().length();
            }
            textBefore.push(new int[] {text, 0});
        }

        @Override
        public void tail(Node node, int depth) {
            int[] start = textBefore.pop();
            if (node instanceof Element element && isDoubtful(element)) {
                boolean table = start[1] > 0;
                weights.put(
                        element,
                        table && FRAME.contains(element.normalName()) ? Integer.MAX_VALUE / 2 : text - start[0]);
            }
            if (!textBefore.isEmpty() && (start[1] > 0 || node.nameIs("table"))) {
                textBefore.peek()[1] = 1;
            }
        }

        private Set<Element> kept() {
            weights.values().removeIf(weight -> weight * PARTS_OF_TEXT <= text);
            return weights.keySet();
        }
    }
}
