package io.github.gouji.reader.word;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word file say about hidden, struck and raised text, numbering and tables of contents. */
final class WordStyles {

    /** Longest chain of styles based on styles that is followed; also ends a circle. */
    private static final int LONGEST_CHAIN = 64;

    /** Word's own styles of the levels of a table of contents. */
    private static final Pattern CONTENTS_LINE = Pattern.compile("toc \\d");

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();
    private final Map<String, Integer> erasures = new HashMap<>();
    private final Map<String, Optional<ListUse>> listUses = new HashMap<>();
    private @Nullable String defaultParagraphStyle;

    private static final class Style {
        private final @Nullable String id;
        private boolean isContentsLine;
        private @Nullable String basedOn;
        private RunProperties run = RunProperties.NONE;
        private @Nullable String listId;
        private @Nullable Integer level;

        private Style(@Nullable String id) {
            this.id = id;
        }
    }

    /**
     * The list that a paragraph style belongs to.
     *
     * @param listId the {@code numId}; {@code "0"} takes a numbering away
     * @param level the level that the style names, {@code null} if it leaves that to the list
     * @param styleIds the style and those that it is based on, nearest first
     */
    record ListUse(String listId, @Nullable Integer level, List<String> styleIds) {}

    /** Reads the styles part. */
    void read(WordXml xml, Budget budget) throws UnreadableException {
        xml.nextIn(0);
        readAll(xml, budget);
    }

    /** Reads the current {@code w:styles}. */
    void readAll(WordXml xml, Budget budget) throws UnreadableException {
        int root = xml.depth();
        while (xml.nextIn(root)) {
            if (xml.name().equals("style") && xml.attribute("styleId") != null) {
                budget.block();
                readStyle(xml);
            } else {
                xml.skip();
            }
        }
    }

    private void readStyle(WordXml xml) throws UnreadableException {
        Style style = new Style(xml.attribute("styleId"));
        boolean isDefault = xml.attribute("default") != null && WordXml.isOn(xml.attribute("default"));
        if (isDefault && "paragraph".equals(xml.attribute("type"))) {
            defaultParagraphStyle = style.id;
        }
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "name" -> {
                    String name = String.valueOf(xml.val()).toLowerCase(Locale.ROOT);
                    style.isContentsLine = CONTENTS_LINE.matcher(name).matches() || name.contains("手动目录");
                }
                case "basedOn" -> style.basedOn = xml.val();
                case "pPr", "numPr" -> readListUse(xml, style);
                case "rPr" -> style.run = RunProperties.read(xml);
                default -> xml.skip();
            }
        }
        styles.putIfAbsent(style.id, style);
    }

    private static void readListUse(WordXml xml, Style style) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "numPr" -> readListUse(xml, style);
                case "numId" -> style.listId = xml.val();
                case "ilvl" -> style.level = xml.number(0);
                default -> xml.skip();
            }
        }
    }

    /**
     * Whether text is hidden or struck that says so itself or leaves it to these styles. A switch that both styles throw
     * is off again (ECMA-376 part 1, 17.7.3).
     *
     * @param own what the text says itself
     * @param paragraphStyle {@code null} for the default style
     * @param characterStyle {@code null} for none
     */
    boolean isErased(Erasure own, @Nullable String paragraphStyle, @Nullable String characterStyle) {
        return own.erases(erasures(orDefault(paragraphStyle)) ^ erasures(characterStyle));
    }

    private int erasures(@Nullable String styleId) {
        return styleId == null
                ? 0
                : erasures.computeIfAbsent(styleId, id -> {
                    Erasure erasure = Erasure.UNSAID;
                    for (Style style : chain(id)) {
                        erasure = erasure.over(style.run.erasure());
                    }
                    return erasure.on();
                });
    }

    /** Whether text in these styles is set above the line. */
    boolean isSuperscript(@Nullable String paragraphStyle, @Nullable String characterStyle) {
        return isSuperscript(characterStyle) || isSuperscript(orDefault(paragraphStyle));
    }

    private boolean isSuperscript(@Nullable String styleId) {
        for (Style style : chain(styleId)) {
            if (style.run.superscript() != null) {
                return style.run.superscript();
            }
        }
        return false;
    }

    /** Whether text in this character style can hardly be seen on paper. */
    boolean isPale(@Nullable String characterStyle) {
        for (Style style : chain(characterStyle)) {
            if (style.run.pale() != null) {
                return style.run.pale();
            }
        }
        return false;
    }

    /** The list that paragraphs in this style belong to; {@code null} if none. */
    @Nullable
    ListUse listUse(@Nullable String paragraphStyle) {
        String style = orDefault(paragraphStyle);
        return style == null
                ? null
                : listUses.computeIfAbsent(style, id -> Optional.ofNullable(listUse(chain(id))))
                        .orElse(null);
    }

    private static @Nullable ListUse listUse(List<Style> chain) {
        Integer level = null;
        for (Style style : chain) {
            level = level == null ? style.level : level;
            if (style.listId != null) {
                List<String> ids = chain.stream().map(each -> each.id).toList();
                return new ListUse(style.listId, level, ids);
            }
        }
        return null;
    }

    /** Whether this is the style of a line in a table of contents, which says again what stands elsewhere. */
    boolean isContentsLine(@Nullable String paragraphStyle) {
        Style style = paragraphStyle == null ? null : styles.get(paragraphStyle);
        return style != null && style.isContentsLine;
    }

    private @Nullable String orDefault(@Nullable String paragraphStyle) {
        return paragraphStyle == null || !styles.containsKey(paragraphStyle) ? defaultParagraphStyle : paragraphStyle;
    }

    private List<Style> chain(@Nullable String styleId) {
        return styleId == null ? List.of() : chains.computeIfAbsent(styleId, this::follow);
    }

    private List<Style> follow(String styleId) {
        List<Style> chain = new ArrayList<>(4);
        Style style = styles.get(styleId);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return chain;
    }
}
