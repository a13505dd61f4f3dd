package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sorts the lines of a page into groups that belong together: the frames of its tables. */
final class RulingGroups {

    /** Lines that miss each other by no more than this, in points, meet: thick ones are drawn short of their corner. */
    private static final double TOUCHING = 3;
    /** Lines side by side no further apart than this, in points, are a double line, or the borders of neighbouring cells drawn apart. */
    private static final double SIDE_BY_SIDE = 5;
    /** A page with more pairs of lines than this shows a drawing, not tables. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<Ruling> rulings;
    private final int[] parent;

    private RulingGroups(List<Ruling> rulings) {
        this.rulings = rulings;
        this.parent = new int[rulings.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    static List<List<Ruling>> of(List<Ruling> rulings) {
        long count = rulings.size();
        return count * count > MOST_PAIRS ? List.of() : new RulingGroups(rulings).groups();
    }

    private List<List<Ruling>> groups() {
        for (int i = 0; i < parent.length; i++) {
            for (int j = 0; j < i; j++) {
                if (belongTogether(rulings.get(i), rulings.get(j))) {
                    parent[root(i)] = root(j);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(rulings.get(i));
        }
        groups.values().removeIf(lone -> lone.size() == 1 && addToTableBeside(lone.get(0), groups.values()));
        return List.copyOf(groups.values());
    }

    /** A line that no other meets is an edge of the table beside whose edge is just as long and as high. */
    private static boolean addToTableBeside(Ruling lone, Collection<List<Ruling>> groups) {
        Optional<List<Ruling>> beside = groups.stream()
                .filter(group -> !lone.horizontal() && group.stream().anyMatch(Ruling::horizontal))
                .filter(group -> group.stream().anyMatch(line -> isBeside(lone, line)))
                .findFirst();
        beside.ifPresent(group -> group.add(lone));
        return beside.isPresent();
    }

    private static boolean isBeside(Ruling lone, Ruling line) {
        return line != lone
                && !line.horizontal()
                && Math.abs(line.from() - lone.from()) <= TOUCHING
                && Math.abs(line.to() - lone.to()) <= TOUCHING;
    }

    private static boolean belongTogether(Ruling one, Ruling other) {
        if (one.horizontal() == other.horizontal()) {
            return Math.abs(one.at() - other.at()) <= SIDE_BY_SIDE && one.overlaps(other.from(), other.to(), 0);
        }
        return one.meets(other, TOUCHING);
    }

    private int root(int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }
}
