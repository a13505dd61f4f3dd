package io.github.gouji.reader.odf;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of the styles of an OpenDocument file: what they hide, which lists they number by, which cells they border. */
final class OdfStyles {

    private static final int LONGEST_CHAIN = 20;

    /** {@code super} or a share of the height that is above 0. */
    private static final Pattern RAISED = Pattern.compile("super|[1-9]");

    private final Budget budget;
    /** By family and name. */
    private final Map<@Nullable String, Map<@Nullable String, Style>> styles = new HashMap<>();

    private final Map<String, OdfListStyle> lists = new HashMap<>();
    private OdfListStyle outline = new OdfListStyle();

    /** One style; what it leaves open is {@code null}. */
    private static final class Style {

        private @Nullable String family;
        private @Nullable String parent;
        private @Nullable String list;
        private @Nullable Boolean hidden;
        private @Nullable Boolean struck;
        private @Nullable Boolean raised;
        private boolean bordered;
    }

    OdfStyles(Budget budget) {
        this.budget = budget;
    }

    /** Reads the part that holds the common styles, if there is one; its page layouts and headers are left out. */
    void readCommon(@Nullable XmlCursor xml) throws UnreadableException {
        while (xml != null && xml.next()) {
            if (xml.isStart("automatic-styles") || xml.isStart("master-styles")) {
                xml.skip();
            } else if (reads(xml)) {
                read(xml);
            }
        }
    }

    /** Whether a style starts here. */
    boolean reads(XmlCursor xml) {
        return xml.isStart("style") || xml.isStart("list-style") || xml.isStart("outline-style");
    }

    /** Reads the style that starts here. */
    void read(XmlCursor xml) throws UnreadableException {
        budget.block();
        if (xml.isStart("outline-style")) {
            outline = OdfListStyle.read(xml);
        } else if (xml.isStart("list-style")) {
            String name = String.valueOf(xml.attribute("name"));
            lists.put(name, OdfListStyle.read(xml));
        } else {
            readStyle(xml);
        }
    }

    private void readStyle(XmlCursor xml) throws UnreadableException {
        Style style = new Style();
        style.family = xml.attribute("family");
        style.parent = xml.attribute("parent-style-name");
        style.list = xml.attribute("list-style-name");
        styles.computeIfAbsent(style.family, family -> new HashMap<>()).put(xml.attribute("name"), style);
        int element = xml.depth();
        while (xml.next() && !(xml.isEnd() && xml.depth() == element)) {
            if (xml.isStart("text-properties")) {
                readText(xml, style);
            } else if (xml.isStart("table-properties") && xml.attribute("display") != null) {
                style.hidden = !xml.flag("display");
            } else if (xml.isStart("table-cell-properties")) {
                style.bordered = hasBorder(xml);
            }
        }
    }

    private static void readText(XmlCursor xml, Style style) {
        if (xml.attribute("display") != null) {
            style.hidden = "none".equals(xml.attribute("display"));
        }
        String strike = xml.attribute("text-line-through-style");
        strike = strike == null ? xml.attribute("text-line-through-type") : strike;
        if (strike != null) {
            style.struck = !strike.equals("none");
        }
        String position = xml.attribute("text-position");
        if (position != null) {
            style.raised = RAISED.matcher(position).lookingAt();
        }
    }

    private static boolean hasBorder(XmlCursor xml) {
        for (String side : new String[] {"border", "border-left", "border-right", "border-top", "border-bottom"}) {
            String line = xml.attribute(side);
            if (line != null && !line.equals("none") && !line.startsWith("0")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Style style(@Nullable String family, @Nullable String name) {
        Map<@Nullable String, Style> named = name == null ? null : styles.get(family);
        return named == null ? null : named.get(name);
    }

    /** Whether a style, by itself or by one that it builds on, hides or strikes what it is applied to. */
    boolean isErased(String family, @Nullable String name) {
        Style style = style(family, name);
        return says(style, each -> each.hidden) || says(style, each -> each.struck);
    }

    /** Whether a style, by itself or by one that it builds on, sets text above the line. */
    boolean isRaised(String family, @Nullable String name) {
        return says(style(family, name), each -> each.raised);
    }

    private boolean says(@Nullable Style first, Function<Style, @Nullable Boolean> what) {
        Style style = first;
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Boolean said = what.apply(style);
            if (said != null) {
                return said;
            }
            style = style(style.family, style.parent);
        }
        return false;
    }

    /** Whether a style draws a line around cells. */
    boolean isBordered(@Nullable String name) {
        Style style = style("table-cell", name);
        return style != null && style.bordered;
    }

    /** The list style that a paragraph style names, by itself or by one that it builds on; {@code null} if none. */
    @Nullable
    String listOf(@Nullable String paragraphStyle) {
        Style style = style("paragraph", paragraphStyle);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.list != null) {
                return style.list;
            }
            style = style(style.family, style.parent);
        }
        return null;
    }

    /** The list style of this name; one without numbers if there is none. */
    OdfListStyle list(@Nullable String name) {
        return lists.getOrDefault(String.valueOf(name), OdfListStyle.NONE);
    }

    /** How headings are numbered by their rank. */
    OdfListStyle outline() {
        return outline;
    }
}
