package io.github.gouji.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Removes what a page prints around its text: page numbers, and running titles that return at the same edge of most
 * pages (their first appearance stays, it may be the title itself). Blank lines around a page's end go with them, so
 * that a sentence or a table that runs over the page is whole.
 */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－─]{1,2}\\s*\\d{1,3}\\s*[-—–－─]{1,2}|第\\s*\\d+\\s*页.{0,3}(?:共\\s*\\d+\\s*页)?|[Pp]age\\s+\\d+(?:\\s+of\\s+\\d+)?");

    private static final Pattern COUNTING = Pattern.compile("(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Lines at the edge of a page that may be furniture. */
    private static final int EDGE = 2;

    /** On fewer pages, lines may be alike by chance: a table's last row of zeros ends two of them. */
    private static final int FEWEST_PAGES = 3;
    /** A line is running if it returns on more than one page in so many: blank pages and the first have none. */
    private static final int ONE_PAGE_IN = 2;

    private final List<List<TextLine>> pages;
    private final Set<Integer> dropped = new HashSet<>();

    private PageFurniture(List<TextLine> lines) {
        pages = pages(lines);
    }

    /** The lines of the text alone. */
    static List<TextLine> strip(List<TextLine> lines) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.dropPageNumbers(lines);
        if (furniture.pages.size() >= FEWEST_PAGES) {
            furniture.dropRunning(true);
            furniture.dropRunning(false);
        }
        return furniture.dropped.isEmpty() && furniture.pages.size() == 1 ? lines : furniture.rest(lines);
    }

    private static List<List<TextLine>> pages(List<TextLine> lines) {
        List<List<TextLine>> pages = new ArrayList<>();
        for (TextLine line : lines) {
            if (pages.isEmpty() || line.startsPage()) {
                pages.add(new ArrayList<>());
            }
            if (!line.isBlank()) {
                pages.get(pages.size() - 1).add(line);
            }
        }
        pages.removeIf(List::isEmpty);
        return pages;
    }

    private void dropPageNumbers(List<TextLine> lines) {
        lines.stream()
                .filter(line ->
                        !line.hasTab() && PAGE_NUMBER.matcher(line.trimmed()).matches())
                .forEach(line -> dropped.add(line.number()));
    }

    /** Drops what returns at the top or at the bottom of more than half of the pages. */
    private void dropRunning(boolean top) {
        for (int depth = 0; depth < EDGE; depth++) {
            Map<String, List<TextLine>> returning = new HashMap<>();
            for (int page = 0; page < pages.size(); page++) {
                TextLine line = edge(pages.get(page), top);
                if (line != null) {
                    returning
                            .computeIfAbsent(key(line, page), key -> new ArrayList<>())
                            .add(line);
                }
            }
            returning.values().stream()
                    .filter(same -> same.size() >= FEWEST_PAGES && same.size() * ONE_PAGE_IN > pages.size())
                    .forEach(this::drop);
        }
    }

    private void drop(List<TextLine> running) {
        boolean title = running.get(0).text().codePoints().anyMatch(Character::isIdeographic);
        running.stream().skip(title ? 1 : 0).forEach(line -> dropped.add(line.number()));
    }

    private @Nullable TextLine edge(List<TextLine> page, boolean top) {
        List<TextLine> left =
                page.stream().filter(line -> !dropped.contains(line.number())).toList();
        if (left.isEmpty()) {
            return null;
        }
        return left.get(top ? 0 : left.size() - 1);
    }

    /** What is the same on each page: words, the place of numbers, and a number that counts the pages. */
    private static String key(TextLine line, int page) {
        String text = line.trimmed();
        if (!TextLine.isLabel(DIGITS.matcher(text).replaceAll(""))) {
            Matcher counting = COUNTING.matcher(text);
            return counting.matches()
                    ? "page+" + (Integer.parseInt(counting.group(1)) - page)
                    : line.number() + ":" + text;
        }
        return DIGITS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("0");
    }

    private List<TextLine> rest(List<TextLine> lines) {
        List<TextLine> rest = new ArrayList<>();
        boolean edge = true;
        for (TextLine line : lines) {
            boolean furniture = dropped.contains(line.number());
            if (furniture || line.startsPage()) {
                edge = true;
                while (!rest.isEmpty() && rest.get(rest.size() - 1).isBlank()) {
                    rest.remove(rest.size() - 1);
                }
            }
            if (!furniture && !(edge && line.isBlank())) {
                rest.add(edge ? line.atStartOfPage() : line);
                edge = false;
            }
        }
        return rest;
    }
}
