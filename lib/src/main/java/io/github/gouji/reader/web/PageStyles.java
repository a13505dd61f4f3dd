package io.github.gouji.reader.web;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/** What a page's own styles, at its elements and in its style sheets, do to what is read. */
final class PageStyles {

    /** What a declaration does to an element. */
    enum Effect {
        /** It is not shown. */
        HIDDEN("display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0?(?:\\.0+)?(?![.\\d])"
                + "|font-size:(?:0(?:\\.0+)?(?![.\\d])|(?:1|0\\.\\d+)px|0\\.\\d+pt)|transform:scale\\(0"),
        /** It is only there for programs that read aloud: it stands off the page or is cut down to nothing. */
        OFF_PAGE("(?:left|top|right|bottom|text-indent|margin-(?:left|top)):-\\d{3,}|clip:rect\\((?:0|1px)[^;]*"
                + "|clip-path:inset\\((?:50|100)%"),
        /** A box without room; what it clips is not seen. */
        ZERO("(?:max-)?(?:width|height):0(?:px|pt|em)?(?![.\\d%])"),
        CLIPPED("overflow(?:-[xy])?:(?:hidden|clip)"),
        STRUCK("text-decoration(?:-line)?:[^;]*line-through"),
        RAISED("vertical-align:(?:super|[1-9.])|mso-text-raise:[1-9.]"),
        /** Word's number of a list item, which it writes out for programs that do not count. */
        LIST_NUMBER("mso-list:ignore"),
        WHITE("color:(?:#fff(?:fff)?(?![\\da-f])|white|transparent|rgba?\\(255,255,255)"),
        PAINTED("background(?:-color|-image)?:(?!none|transparent|inherit|initial|#fff(?:fff)?(?![\\da-f])|white)"),
        TABLE("display:(?:inline-)?table(?![-\\w])"),
        TABLE_ROW("display:table-row(?![-\\w])"),
        TABLE_CELL("display:table-cell"),
        GRID("display:(?:inline-)?grid");

        private final Pattern declaration;

        Effect(String declaration) {
            this.declaration = Pattern.compile(";(?:" + declaration + ")");
        }
    }

    /**
     * Selects by what is in an element, each time anew, by its number among all brothers and sisters, or by a pattern that
     * the page brings (as jsoup takes {@code ~=}); but for the first no browser knows these. Or by a name of such a kind
     * with an escape in it, as no page writes one.
     */
    private static final Pattern NOT_FOLLOWED =
            Pattern.compile(":(?:has|contains|matches|(?:eq|lt|gt)\\()|~=|(?<!\\\\):[\\w-]*+\\\\");

    /** Selects by the place among brothers and sisters, for which all of these are looked at. */
    private static final Pattern LOOKS_AROUND = Pattern.compile("[~+]|:(?:nth|last|only|first)-");

    /** Elements times characters of a selector that are looked at in the time of a step. */
    private static final int LOOKS_OF_A_STEP = 50;

    /** Elements that get what a rule says in the time of a step, each an entry in a table. */
    private static final int SELECTED_OF_A_STEP = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Set<Effect> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Effect.class));

    private final Map<String, Set<Effect>> known = new HashMap<>();
    private final Map<Element, Set<Effect>> bySheet = new IdentityHashMap<>();
    private final Map<Element, GridPlace> gridRules = new IdentityHashMap<>();
    /** Counted when a selector asks for it, below 0 before. */
    private int widest = -1;

    /** The styles of this page. */
    PageStyles(Document page, Budget budget) throws UnreadableException {
        List<Element> sheets = page.getElementsByTag("style");
        Elements all = sheets.isEmpty() ? new Elements() : page.getAllElements();
        for (Element sheet : sheets) {
            read(sheet.data(), page, all, budget);
        }
    }

    private void read(String sheet, Document page, Elements all, Budget budget) throws UnreadableException {
        for (StyleSheet.StyleRule rule : StyleSheet.rules(sheet)) {
            String declarations = rule.declarations();
            String selectors = rule.selectors();
            Set<Effect> effects = effects(declarations);
            GridPlace place = GridPlace.of(declarations);
            if ((!effects.isEmpty() || !place.equals(GridPlace.NONE))
                    && !NOT_FOLLOWED.matcher(selectors).find()) {
                long around = LOOKS_AROUND.matcher(selectors).results().count();
                long looks = around == 0 ? selectors.length() : Math.max(around * widest(all), selectors.length());
                budget.steps(all.size() * looks / LOOKS_OF_A_STEP);
                try {
                    Elements selected = page.select(selectors);
                    budget.steps(selected.size() / SELECTED_OF_A_STEP);
                    for (Element element : selected) {
                        bySheet.computeIfAbsent(element, any -> EnumSet.noneOf(Effect.class))
                                .addAll(effects);
                        gridRules.merge(element, place, GridPlace::or);
                    }
                } catch (SelectorParseException | IllegalArgumentException beyondUs) {
                    // a selector of newer browsers selects nothing
                }
            }
        }
    }

    /** The most brothers and sisters that an element of the page has, itself one of them. */
    private int widest(Elements all) {
        if (widest < 0) {
            widest = all.stream().mapToInt(Element::childrenSize).max().orElse(0);
        }
        return widest;
    }

    private Set<Effect> effects(String declarations) {
        return declarations.isEmpty()
                ? NONE
                : known.computeIfAbsent(declarations, any -> {
                    String compact = ";"
                            + SPACE.matcher(declarations.toLowerCase(Locale.ROOT))
                                    .replaceAll("");
                    Set<Effect> effects = EnumSet.noneOf(Effect.class);
                    for (Effect effect : Effect.values()) {
                        if (effect.declaration.matcher(compact).find()) {
                            effects.add(effect);
                        }
                    }
                    return effects;
                });
    }

    /** Whether the element itself says so. */
    boolean own(Element element, Effect effect) {
        return effects(element.attr("style")).contains(effect);
    }

    /** Whether the element itself or a style sheet says so. */
    boolean has(Element element, Effect effect) {
        return of(element).contains(effect);
    }

    /** What the element itself and the style sheets say. */
    Set<Effect> of(Element element) {
        Set<Effect> own = effects(element.attr("style"));
        Set<Effect> sheets = bySheet.getOrDefault(element, NONE);
        if (own.isEmpty() || sheets.isEmpty()) {
            return own.isEmpty() ? sheets : own;
        }
        Set<Effect> both = EnumSet.copyOf(own);
        both.addAll(sheets);
        return both;
    }

    /** What is declared of the element's place in a grid, by itself last. */
    GridPlace grid(Element element) {
        return gridRules.getOrDefault(element, GridPlace.NONE).or(GridPlace.of(element.attr("style")));
    }
}
