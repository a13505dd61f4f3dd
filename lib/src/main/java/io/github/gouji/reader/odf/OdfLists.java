package io.github.gouji.reader.odf;

import io.github.gouji.reader.container.XmlCursor;
import io.github.gouji.reader.flow.LevelCounters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs and headings of an OpenDocument text in reading order. */
final class OdfLists {

    private final OdfStyles styles;
    private final Map<String, LevelCounters> countersById = new HashMap<>();
    private final Map<String, LevelCounters> countersByStyle = new HashMap<>();
    private final LevelCounters outline = fresh();
    private final Deque<OpenList> open = new ArrayDeque<>();

    /** A list within which the next paragraph stands. */
    private static final class OpenList {

        private final @Nullable String style;
        private final LevelCounters counters;
        private boolean awaitsNumber;
        private @Nullable Integer startValue;

        OpenList(@Nullable String style, LevelCounters counters) {
            this.style = style;
            this.counters = counters;
        }
    }

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    /** Begins the list that starts here. */
    void begin(XmlCursor xml) {
        OpenList around = open.peek();
        String style = xml.attribute("style-name");
        if (style == null && around != null) {
            style = around.style;
        }
        LevelCounters counters;
        if (around != null) {
            counters = around.counters;
        } else if (xml.attribute("continue-list") != null) {
            counters = countersById.getOrDefault(xml.attribute("continue-list"), fresh());
        } else if (xml.flag("continue-numbering")) {
            counters = countersByStyle.getOrDefault(String.valueOf(style), fresh());
        } else {
            counters = fresh();
        }
        countersById.put(String.valueOf(xml.attribute("id")), counters);
        countersByStyle.put(String.valueOf(style), counters);
        open.push(new OpenList(style, counters));
    }

    void end() {
        open.pop();
    }

    /** Begins an item of the innermost list; its first paragraph is numbered. */
    void beginItem(XmlCursor xml) {
        if (!open.isEmpty()) {
            int start = xml.number("start-value", -1);
            open.element().awaitsNumber = xml.isStart("list-item");
            open.element().startValue = start < 0 ? null : Integer.valueOf(start);
        }
    }

    /** The number of the next paragraph within a list; empty if it has none. */
    String ofParagraph(@Nullable String paragraphStyle) {
        OpenList list = open.peek();
        int level = open.size() - 1;
        if (list == null || !list.awaitsNumber || level >= OdfListStyle.LEVELS) {
            return "";
        }
        list.awaitsNumber = false;
        String name = list.style != null ? list.style : styles.listOf(paragraphStyle);
        return count(styles.list(name), list.counters, level, list.startValue);
    }

    /** The number of the next heading of this rank, from 1, by the outline; empty if it has none. */
    String ofHeading(int rank, @Nullable String paragraphStyle) {
        if (!open.isEmpty()) {
            return ofParagraph(paragraphStyle);
        }
        boolean unnumbered = "".equals(styles.listOf(paragraphStyle));
        return rank < 1 || rank > OdfListStyle.LEVELS || unnumbered
                ? ""
                : count(styles.outline(), outline, rank - 1, null);
    }

    private static String count(OdfListStyle style, LevelCounters counters, int level, @Nullable Integer startValue) {
        if (startValue != null) {
            counters.set(level, startValue);
        } else {
            counters.next(level, style.start(level));
        }
        return style.write(level, counters);
    }

    private static LevelCounters fresh() {
        return new LevelCounters(OdfListStyle.LEVELS);
    }
}
