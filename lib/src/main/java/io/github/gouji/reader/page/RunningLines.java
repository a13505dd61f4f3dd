package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leaves out what is printed at the edge of every page: page numbers, running headers and footers. */
final class RunningLines {

    /** Share of the page's height at top and bottom where they stand. */
    private static final double EDGE = 0.14;
    /** Lines nearer to each other than this, from page to page, stand at the same place. */
    private static final double SAME_PLACE = 4;

    private static final String DASH = "[-—–―－·•_~]";
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:" + DASH + "\\s*)*第?\\s*\\d{1,4}\\s*页?(?:\\s*[/／,，]?\\s*共?\\s*\\d{1,4}\\s*页?)?(?:\\s*" + DASH + ")*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningLines() {}

    /** The pages without them. */
    static List<PageContent> removedFrom(List<PageContent> pages) {
        List<PageContent> left = pages;
        for (boolean top : new boolean[] {true, false}) {
            List<PageContent> before = null;
            while (!left.equals(before)) {
                before = left;
                left = withoutOutermost(left, top);
            }
        }
        return left;
    }

    private static List<PageContent> withoutOutermost(List<PageContent> pages, boolean top) {
        List<Optional<PageItem.Line>> edges =
                pages.stream().map(page -> outermost(page, top)).toList();
        List<PageContent> left = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageContent page = pages.get(i);
            Optional<PageItem.Line> line = edges.get(i);
            boolean running = line.isPresent() && (isPageNumber(line.get()) || isRepeated(line.get(), edges));
            left.add(running ? page.without(List.of(line.get())) : page);
        }
        return left;
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

    private static boolean isRepeated(PageItem.Line line, List<Optional<PageItem.Line>> edges) {
        long same = edges.stream()
                .flatMap(Optional::stream)
                .filter(other -> Math.abs(other.box().centreY() - line.box().centreY()) <= SAME_PLACE
                        && skeleton(other).equals(skeleton(line)))
                .count();
        return same >= 2 && same * 3 >= edges.size();
    }

    private static String skeleton(PageItem.Line line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
