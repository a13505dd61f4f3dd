package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Leaves out what is printed at the edge of every page: page numbers, running headers and footers. */
final class RunningLines {

    /** Share of the page's height at top and bottom where they stand: the margins of official papers are an eighth. */
    private static final double EDGE = 0.14;
    /** Lines no further from each other than this, from page to page, in points, stand at the same place. */
    private static final double SAME_PLACE = 4;
    /** What stands on fewer pages is text. */
    private static final int FEWEST_PAGES = 2;
    /** It stands on at least one page in so many: headers of odd and even pages differ, and the first has none. */
    private static final int ONE_IN = 3;

    private static final String DASH = "[-—–―－·•_~]";
    /** A number of a page, and perhaps of all; one of five digits is a figure. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?!.*\\d{5})(?:" + DASH + "\\s*)*第?\\s*\\d{1,4}\\s*页?"
            + "(?:\\s*[/／,，]?\\s*共?\\s*\\d{1,4}\\s*页?)?(?:\\s*" + DASH + ")*");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningLines() {}

    /** The pages without them. */
    static List<PageContent> removedFrom(List<PageContent> pages) {
        List<PageContent> left = new ArrayList<>(pages);
        for (boolean top : new boolean[] {true, false}) {
            boolean removed = true;
            while (removed) {
                removed = removeOutermost(left, top);
            }
        }
        return left;
    }

    private static boolean removeOutermost(List<PageContent> pages, boolean top) {
        Map<Integer, PageItem.Line> edges = new TreeMap<>();
        Map<String, List<Double>> places = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Optional<PageItem.Line> line = outermost(pages.get(i), top);
            if (line.isPresent()) {
                edges.put(i, line.get());
                places.computeIfAbsent(skeleton(line.get()), text -> new ArrayList<>())
                        .add(line.get().box().centreY());
            }
        }
        boolean removed = false;
        for (Map.Entry<Integer, PageItem.Line> edge : edges.entrySet()) {
            PageItem.Line line = edge.getValue();
            if (isPageNumber(line) || isRepeated(line, places.getOrDefault(skeleton(line), List.of()), pages.size())) {
                pages.set(edge.getKey(), pages.get(edge.getKey()).without(line));
                removed = true;
            }
        }
        return removed;
    }

    private static Optional<PageItem.Line> outermost(PageContent page, boolean top) {
        Comparator<PageItem> order =
                Comparator.comparingDouble(item -> item.box().centreY());
        return page.items().stream()
                .filter(item -> !(item instanceof PageItem.Image))
                .min(top ? order : order.reversed())
                .filter(item -> isAtEdge(item, page.size(), top))
                .filter(PageItem.Line.class::isInstance)
                .map(PageItem.Line.class::cast);
    }

    private static boolean isAtEdge(PageItem item, Box page, boolean top) {
        double edge = EDGE * page.height();
        return top ? item.box().bottom() <= edge : item.box().top() >= page.bottom() - edge;
    }

    private static boolean isPageNumber(PageItem.Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean isRepeated(PageItem.Line line, List<Double> places, int pages) {
        double place = line.box().centreY();
        long same = places.stream()
                .filter(other -> Math.abs(other - place) <= SAME_PLACE)
                .count();
        return same >= FEWEST_PAGES && same * ONE_IN >= pages;
    }

    private static String skeleton(PageItem.Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
