package io.github.gouji.reader.web;

import io.github.gouji.reader.flow.NumberFormats;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of ordered lists. */
final class ListNumbers {

    private static final String CHINESE = "chineseCounting";

    private final Deque<Counter> open = new ArrayDeque<>();

    private static final class Counter {

        private final String style;
        private final int step;
        private int next;

        private Counter(String style, int first, int step) {
            this.style = style;
            this.next = first;
            this.step = step;
        }
    }

    /** Begins a list, ordered or not. */
    void begin(Element list) {
        boolean reversed = list.hasAttr("reversed");
        int first = number(list.attr("start"), reversed ? items(list) : 1);
        open.push(new Counter(style(list), first, reversed ? -1 : 1));
    }

    private static int items(Element list) {
        return (int)
                list.children().stream().filter(child -> child.nameIs("li")).count();
    }

    void end() {
        open.poll();
    }

    /** What stands before this item; empty in a list without numbers. */
    String next(Element item) {
        Counter counter = open.peek();
        if (counter == null || counter.style.isEmpty()) {
            return "";
        }
        int number = number(item.attr("value"), counter.next);
        counter.next = number + counter.step;
        return NumberFormats.write(counter.style, number) + (counter.style.equals(CHINESE) ? "、" : ".");
    }

    /** The format as {@link NumberFormats} names it; empty for none. */
    private static String style(Element list) {
        String css = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (!list.nameIs("ol") || css.contains("list-style:none") || css.contains("list-style-type:none")) {
            return "";
        }
        if (css.contains("cjk-ideographic") || css.contains("chinese") || css.contains("cjk-decimal")) {
            return CHINESE;
        }
        return switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    private static int number(String attribute, int otherwise) {
        try {
            return Integer.parseInt(attribute.strip());
        } catch (NumberFormatException absent) {
            return otherwise;
        }
    }
}
