package io.github.gouji.reader.web;

import io.github.gouji.reader.web.PageStyles.Effect;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Tells what in a web page nobody reads: scripts, controls, hidden elements, and the frame around the article as far as
 * it is marked as such. An element that holds most of the page's text, or a table, is never taken for a frame.
 */
final class PageChrome {

    /** White as the attribute of old pages names it. */
    private static final Pattern WHITE = Pattern.compile("(?i)\\s*(?:#?fff(?:fff)?|white)\\s*");

    /** What calls itself a frame and holds more than one part in so many of the page's text is the page itself. */
    private static final long PARTS_OF_TEXT = 2;

    private static final Set<String> NEVER_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "datalist",
            "button",
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
            "meter");

    /** Elements whose text is struck or was deleted. */
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");

    /** Classes that many style sheets give what is only read aloud. */
    private static final Set<String> READ_ALOUD = Set.of("sr-only", "visually-hidden", "screen-reader-text");

    /** So many links to places in the page, and nothing else, are a list of its contents. */
    private static final int LINKS_OF_CONTENTS = 3;

    /** No table of contents has more links; a page of nothing else shall not take long. */
    private static final int MOST_LINKS = 200;

    private static final Set<String> FRAME = Set.of("nav", "header", "footer", "aside");

    private final PageStyles styles;
    private final Document page;
    private @Nullable Boolean styledElsewhere;
    private final Set<Element> contents = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Hidden, struck and frames, less what is no frame whatever it calls itself. */
    private final Set<Element> dropped;

    /** For this page. */
    PageChrome(Document page, PageStyles styles) {
        this.styles = styles;
        this.page = page;
        page.select("a[href*=#]").stream()
                .limit(MOST_LINKS)
                .filter(link -> repeatsItsTarget(link, page))
                .forEach(contents::add);
        Weighing weighing = new Weighing();
        page.body().traverse(weighing);
        dropped = weighing.dropped();
    }

    /** Whether the element and all in it is left out. */
    boolean drops(Element element) {
        return NEVER_TEXT.contains(element.normalName()) || dropped.contains(element);
    }

    private boolean isDoubtful(Element element) {
        return isHidden(element) || FRAME.contains(element.normalName()) && element.closest("article, main") == null;
    }

    /**
     * Whole blocks that a style sheet hides are another matter than words hidden by class: scripts show them again
     * (tabs, menus), so they stay.
     */
    private boolean isHidden(Element element) {
        Set<Effect> effects = styles.of(element);
        return STRUCK.contains(element.normalName())
                || contents.contains(element)
                || hides(effects, element)
                || isPaper(effects, element)
                || element.hasAttr("hidden")
                || isReadAloud(element);
    }

    private static boolean isReadAloud(Element element) {
        String classes = element.className();
        return !classes.isEmpty()
                && READ_ALOUD.stream().anyMatch(classes::contains)
                && !Collections.disjoint(element.classNames(), READ_ALOUD);
    }

    private boolean hides(Set<Effect> effects, Element element) {
        return !effects.isEmpty()
                && (effects.contains(Effect.HIDDEN) && (!element.isBlock() || styles.own(element, Effect.HIDDEN))
                        || effects.contains(Effect.OFF_PAGE)
                        || effects.contains(Effect.ZERO) && effects.contains(Effect.CLIPPED)
                        || effects.contains(Effect.STRUCK));
    }

    /** Whether the element's text has the colour of the paper: white, and nothing known to be behind it. */
    private boolean isPaper(Set<Effect> effects, Element element) {
        boolean white = effects.contains(Effect.WHITE)
                || element.nameIs("font")
                        && WHITE.matcher(element.attr("color")).matches();
        return white
                && !isStyledElsewhere()
                && !isPainted(element)
                && element.parents().stream().noneMatch(this::isPainted);
    }

    private boolean isStyledElsewhere() {
        if (styledElsewhere == null) {
            styledElsewhere = page.selectFirst("link[rel~=(?i)stylesheet]") != null;
        }
        return styledElsewhere;
    }

    private boolean isPainted(Element element) {
        return element.hasAttr("bgcolor") || element.hasAttr("background") || styles.has(element, Effect.PAINTED);
    }

    /** A link to a place in the page that says what stands there. */
    private static boolean repeatsItsTarget(Element link, Document page) {
        String text = link.text().strip();
        Element place = page.getElementById(link.attr("href").replaceFirst("^[^#]*#", ""));
        if (place == null
                || text.isEmpty()
                || link.equals(place)
                || link.parents().contains(place)) {
            return false;
        }
        Element named = place.hasText() || place.parent() == null ? place : place.parent();
        return named.text().startsWith(text);
    }

    /** Where an element began in the page's text. */
    private static final class Start {
        private final int text;
        private final int linkedText;
        private final int links;
        private boolean table;

        private Start(int text, int linkedText, int links) {
            this.text = text;
            this.linkedText = linkedText;
            this.links = links;
        }
    }

    /** Weighs what is hidden or calls itself a frame, in one pass. */
    private final class Weighing implements NodeVisitor {

        private final Deque<Start> starts = new ArrayDeque<>();
        private final Map<Element, Integer> weights = new IdentityHashMap<>();
        private int text;
        private int linkedText;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text += words.getWholeText().strip().length();
            } else if (node instanceof Element) {
                starts.push(new Start(text, linkedText, links));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                Start start = starts.pop();
                countLinks(element, start);
                if (isDoubtful(element)) {
                    weights.put(
                            element,
                            start.table && FRAME.contains(element.normalName())
                                    ? Integer.MAX_VALUE / 2
                                    : text - start.text);
                }
                if (!starts.isEmpty() && (start.table || element.nameIs("table"))) {
                    starts.peek().table = true;
                }
            }
        }

        /** Several links to places in the page and nothing else are a list of its contents. */
        private void countLinks(Element element, Start start) {
            if (element.nameIs("a") && element.attr("href").indexOf('#') >= 0) {
                linkedText = start.linkedText + text - start.text;
                links++;
            } else if (links - start.links >= LINKS_OF_CONTENTS && linkedText - start.linkedText == text - start.text) {
                contents.add(element);
            }
        }

        private Set<Element> dropped() {
            weights.values().removeIf(weight -> weight * PARTS_OF_TEXT > text);
            return weights.keySet();
        }
    }
}
