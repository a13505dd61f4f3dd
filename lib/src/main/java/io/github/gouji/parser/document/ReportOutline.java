package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.parser.document.SectionHeadings.Heading;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report's blocks by section.
 *
 * @param head what stands before the first section
 * @param sections the sections in their order
 */
record ReportOutline(List<Block> head, List<Part> sections) {

    /** Another report begins with a heading surer than this: with a number, or without one the very title. */
    private static final double SURE = 1.3;
    /** … behind as many sections of the one before: an outline in front of a report names fewer or has no table. */
    private static final int FEWEST_SECTIONS = 3;
    /**
     * What content under a heading adds to its certainty, and its own table again: less than the step from no number to
     * a Chinese one, so that a line of a table of contents loses to the heading, and a sentence does not win.
     */
    private static final double CONTENT = 0.5;

    private static final double OWN_TABLE = 0.5;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－ ]{0,4}(?:第 ?)?\\d{1,3}(?: ?页)?(?: ?[/共] ?\\d{1,3} ?页?)?[-—–－ ]{0,4}");

    /**
     * A section's heading and what stands under it.
     *
     * @param heading the heading
     * @param place where the heading stands
     * @param blocks what stands under it
     */
    record Part(Heading heading, Place place, List<Block> blocks) {}

    /** The reports in a document, each outlined; one if it is not clear that there are several. */
    static List<ReportOutline> of(List<Block> flow, SortedTables tables) {
        List<Block> blocks = joinTables(flow);
        List<ReportOutline> reports = new ArrayList<>();
        int start = 0;
        for (int boundary : boundaries(blocks, tables)) {
            reports.add(outline(blocks.subList(start, boundary), tables));
            start = boundary;
        }
        reports.add(outline(blocks.subList(start, blocks.size()), tables));
        return reports;
    }

    /** Joins a table that a page break cut into several; page numbers between the parts go. */
    private static List<Block> joinTables(List<Block> flow) {
        List<Block> joined = new ArrayList<>();
        List<Table> parts = new ArrayList<>();
        int between = 0;
        for (Block block : flow) {
            if (block instanceof Table table) {
                joined.subList(joined.size() - between, joined.size()).clear();
                between = 0;
                parts.add(table);
            } else {
                if (!isBlank(block) && !isPageNumber(block) && !parts.isEmpty()) {
                    joined.add(joined.size() - between, join(parts));
                    parts.clear();
                }
                between = parts.isEmpty() ? 0 : between + 1;
                joined.add(block);
            }
        }
        if (!parts.isEmpty()) {
            joined.add(joined.size() - between, join(parts));
        }
        return joined;
    }

    private static boolean isPageNumber(Block block) {
        return block instanceof Paragraph paragraph
                && PAGE_NUMBER.matcher(paragraph.text().strip()).matches();
    }

    private static Table join(List<Table> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Cell> cells = new ArrayList<>();
        int rows = 0;
        for (Table part : parts) {
            for (Cell cell : part.cells()) {
                cells.add(new Cell(
                        cell.row() + rows,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.nested(),
                        cell.place()));
            }
            rows += part.rowCount();
        }
        return new Table(cells, parts.get(0).place());
    }

    /** Where another report begins: at its title, when a first section comes again after a whole report. */
    private static List<Integer> boundaries(List<Block> blocks, SortedTables tables) {
        List<Integer> boundaries = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        boolean applications = false;
        int lastTitle = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table table) {
                applications |= tables.of(table).containsKey(TableKind.APPLICATIONS);
                lastTitle = -1;
            } else if (block instanceof Paragraph paragraph) {
                if (lastTitle < 0 && ReportTitle.isTitle(paragraph.text())) {
                    lastTitle = i;
                }
                Heading heading = SectionHeadings.of(paragraph.text()).orElse(null);
                if (heading != null && heading.certainty() > SURE) {
                    if (heading.number() == 1 && applications && seen.size() >= FEWEST_SECTIONS) {
                        boundaries.add(lastTitle >= 0 ? lastTitle : i);
                        seen.clear();
                        applications = false;
                        lastTitle = -1;
                    }
                    seen.add(heading.number());
                }
            }
        }
        return boundaries;
    }

    private static ReportOutline outline(List<Block> blocks, SortedTables tables) {
        Map<Integer, Heading> candidates = candidates(blocks);
        Set<Integer> chosen = new HashSet<>(choose(blocks, candidates, tables));
        addByPlace(blocks, candidates, chosen);
        List<Block> head = new ArrayList<>();
        List<Part> sections = new ArrayList<>();
        List<Block> current = head;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Heading heading = candidates.get(i);
            if (heading == null || !chosen.contains(i) && hasContent(blocks, candidates, i, heading)) {
                if (!isBlank(block) || mayHoldTable(sections)) {
                    current.add(block);
                }
            } else if (chosen.contains(i)) {
                current = new ArrayList<>();
                sections.add(new Part(heading, block.place(), current));
                if (!heading.rest().isEmpty()) {
                    current.add(new Paragraph(heading.rest(), block.place()));
                }
            }
        }
        return new ReportOutline(head, inFormOrder(sections));
    }

    private static boolean isBlank(Block block) {
        return block instanceof Paragraph paragraph
                && ChineseText.compact(paragraph.text()).isEmpty();
    }

    /** Blank lines count only where a table may stand as lines. */
    private static boolean mayHoldTable(List<Part> sections) {
        return !sections.isEmpty()
                && TableKind.ofSection(
                                sections.get(sections.size() - 1).heading().number())
                        .isPresent();
    }

    /** Sections on several sheets of a workbook have no order but the form's. */
    private static List<Part> inFormOrder(List<Part> sections) {
        boolean sheets =
                sections.stream().map(part -> part.place().sheet()).distinct().count() > 1;
        return sheets
                ? sections.stream()
                        .sorted(Comparator.comparingInt(part -> part.heading().number()))
                        .toList()
                : sections;
    }

    private static Map<Integer, Heading> candidates(List<Block> blocks) {
        Map<Integer, Heading> candidates = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                int index = i;
                SectionHeadings.of(paragraph.text()).ifPresent(heading -> candidates.put(index, heading));
            }
        }
        return candidates;
    }

    /** The best candidate for each section. The others are text, or lines of a table of contents. */
    private static Set<Integer> choose(List<Block> blocks, Map<Integer, Heading> candidates, SortedTables tables) {
        Map<Integer, Scored> best = new HashMap<>();
        candidates.forEach((index, heading) -> best.merge(
                heading.number(),
                new Scored(index, score(blocks, candidates, index, heading, tables)),
                (rival, next) -> next.score > rival.score ? next : rival));
        return best.values().stream().map(Scored::index).collect(Collectors.toSet());
    }

    /**
     * A section without a heading that reads like its title: what bears its number where it belongs, between the
     * headings before and behind it, is its heading under another title.
     */
    private static void addByPlace(List<Block> blocks, Map<Integer, Heading> candidates, Set<Integer> chosen) {
        for (int section = 1; section <= Section.TITLES.size() && !chosen.isEmpty(); section++) {
            int from = 0;
            int to = blocks.size();
            boolean found = false;
            for (Map.Entry<Integer, Heading> candidate : candidates.entrySet()) {
                int number = candidate.getValue().number();
                boolean heading = chosen.contains(candidate.getKey());
                found |= heading && number == section;
                from = heading && number < section ? Math.max(from, candidate.getKey() + 1) : from;
                to = heading && number > section ? Math.min(to, candidate.getKey()) : to;
            }
            if (!found) {
                addBetween(blocks, from, to, section, candidates, chosen);
            }
        }
    }

    private static void addBetween(
            List<Block> blocks, int from, int to, int section, Map<Integer, Heading> candidates, Set<Integer> chosen) {
        for (int i = to - 1; i >= from; i--) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                Optional<Heading> heading = SectionHeadings.byOrdinal(paragraph.text(), section);
                if (heading.isPresent() && !endsAt(blocks, i + 1, chosen)) {
                    candidates.put(i, heading.get());
                    chosen.add(i);
                    return;
                }
            }
        }
    }

    /** Whether nothing but blank lines stands from here to the next heading or the end; 1.主动公开 below 一、 is text. */
    private static boolean endsAt(List<Block> blocks, int index, Set<Integer> chosen) {
        int next = index;
        while (next < blocks.size() && isBlank(blocks.get(next))) {
            next++;
        }
        return next == blocks.size() || chosen.contains(next);
    }

    private record Scored(int index, double score) {}

    /** Whether something stands under a heading; under a line of a table of contents nothing does. */
    private static boolean hasContent(
            List<Block> blocks, Map<Integer, Heading> candidates, int index, Heading heading) {
        int next = index + 1;
        while (next < blocks.size() && isBlank(blocks.get(next))) {
            next++;
        }
        return next < blocks.size() && !candidates.containsKey(next)
                || !heading.rest().isEmpty();
    }

    /** A heading is surer if something stands under it, surest if that is its own table. */
    private static double score(
            List<Block> blocks, Map<Integer, Heading> candidates, int index, Heading heading, SortedTables tables) {
        double score = heading.certainty();
        if (hasContent(blocks, candidates, index, heading)) {
            score += CONTENT;
        }
        for (int i = index + 1; i < blocks.size() && !candidates.containsKey(i); i++) {
            if (blocks.get(i) instanceof Table table
                    && tables.of(table).keySet().stream().anyMatch(kind -> kind.sectionNumber() == heading.number())) {
                return score + OWN_TABLE;
            }
        }
        return score;
    }
}
