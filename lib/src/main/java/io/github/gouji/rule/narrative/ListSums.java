package io.github.gouji.rule.narrative;

import io.github.gouji.rule.narrative.ItemizedList.Part;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The sums that an itemised list can have, by where it ends and which parts are parts of parts. */
final class ListSums {

    /**
     * Readings of a list that are tried: all of the longest list where parts are alike, and an end for texts made to take
     * time: NarrativeListsTest reads such ones. Beyond it the list counts as one that does not add up.
     */
    private static final int MOST_STATES = 500;

    /** Parts of a list that has shown how it goes on: of fewer, the last may be a statement of its own. */
    private static final int LONG_LIST = 5;

    /** Of a smaller part nobody tells the parts: 2 is 1 and 1 by chance. */
    private static final int LEAST_WITH_PARTS = 5;

    private final List<Part> parts;
    private final List<Range> ranges;
    private final List<Range> heads;
    private final Set<State> seen = new HashSet<>();

    private record State(int next, Range sum) {}

    ListSums(ItemizedList list) {
        parts = list.parts();
        ranges = parts.stream().map(part -> Range.of(part.mention().numeral())).toList();
        heads = heads(list);
    }

    /** Whether some reading of the list makes it add up. */
    boolean addUp(ItemizedList list) {
        return addUpFrom(0, Range.ZERO)
                || addUpWith(list.runOn())
                || isHead(sum(firstOfGroups()))
                || isHead(sum(withoutStages()));
    }

    /** 其中延期1件，予以公开10件，…: a step of handling overlaps with what became of the cases. */
    private List<Mention> withoutStages() {
        return all().stream()
                .filter(part -> !WordClass.STAGES.isIn(part.before()))
                .toList();
    }

    /** 市直126件，进入诉讼5件；各县222件，进入诉讼1件: of each group between semicolons the first, of which the others are parts. */
    private List<Mention> firstOfGroups() {
        return IntStream.range(0, parts.size())
                .filter(i -> i == 0 || parts.get(i).afterStop())
                .mapToObj(i -> parts.get(i).mention())
                .toList();
    }

    /** The parts; those that may be parts of parts left out. */
    List<Mention> outer() {
        List<Mention> outer = new ArrayList<>();
        boolean inside = false;
        for (Part part : parts) {
            boolean goesOn = !outer.isEmpty() && goesOn(part.mention(), outer.get(outer.size() - 1));
            inside = part.nested() || goesOn || inside && !part.afterStop();
            if (!inside) {
                outer.add(part.mention());
            }
        }
        return outer;
    }

    /** 审结8件，5件被维持: a number without words in front says more of the one before rather than name another part. */
    private static boolean goesOn(Mention mention, Mention before) {
        boolean bare = mention.before().isEmpty() && mention.lead().startsWith(",");
        return bare && mention.value().compareTo(before.value()) <= 0;
    }

    /** All that may be parts. */
    List<Mention> all() {
        return parts.stream().map(Part::mention).toList();
    }

    /** The sum of some numbers. */
    static Range sum(List<Mention> mentions) {
        return mentions.stream().map(mention -> Range.of(mention.numeral())).reduce(Range.ZERO, Range::plus);
    }

    /** The most that the whole can be. */
    Range largestHead() {
        return heads.stream().max((a, b) -> a.high().compareTo(b.high())).orElseThrow();
    }

    /** Each number in front of the list, and two neighbours together: 收到9件，上年结转1件，其中…. */
    private static List<Range> heads(ItemizedList list) {
        List<Range> single =
                list.heads().stream().map(head -> Range.of(head.numeral())).toList();
        List<Range> heads = new ArrayList<>(single);
        for (int i = 1; i < single.size(); i++) {
            heads.add(single.get(i - 1).plus(single.get(i)));
        }
        return heads;
    }

    private boolean isHead(Range sum) {
        return heads.stream().anyMatch(head -> head.meets(sum));
    }

    private boolean addUpFrom(int next, Range sum) {
        if (next > 0 && isHead(sum) && mayEnd(next)) {
            return true;
        }
        if (next == parts.size() || seen.size() > MOST_STATES || !seen.add(new State(next, sum))) {
            return false;
        }
        Range with = sum.plus(ranges.get(next));
        if (addUpFrom(next + 1, with)) {
            return true;
        }
        boolean announced = next + 1 < parts.size() && parts.get(next + 1).nested();
        Range inner = Range.ZERO;
        for (int end = next + 1; end < parts.size(); end++) {
            inner = inner.plus(ranges.get(end));
            boolean partsOfPart = end > next + 1
                    && inner.meets(ranges.get(next))
                    && ranges.get(next).low().intValue() >= LEAST_WITH_PARTS;
            if ((announced || partsOfPart) && addUpFrom(end + 1, with)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a list may have ended before one of its parts: not where the next is joined to it as those before
     * (with 、, or with ; where that parts them all), nor where a long one
     * goes on with things of the same kind.
     */
    private boolean mayEnd(int next) {
        if (next == parts.size()) {
            return true;
        }
        boolean stopped = parts.subList(0, next).stream().anyMatch(Part::afterStop);
        boolean joined = parts.get(next).mention().lead().startsWith("、") || stopped;
        boolean plain = parts.subList(next, parts.size()).stream()
                .allMatch(part -> isPlain(part) && (stopped || !part.afterStop()));
        return !plain || !joined && next < LONG_LIST;
    }

    /** Whether nothing says that the number is one of another statement: no outlet, no verb, no parts of a part. */
    private static boolean isPlain(Part part) {
        String before = part.mention().before();
        return !part.nested()
                && !before.isEmpty()
                && VerbWords.start(before) < 0
                && !WordClass.OUTLETS.isIn(before)
                && !WordClass.ACTIVITIES.isIn(before);
    }

    private boolean addUpWith(List<Mention> runOn) {
        Range all = sum(all());
        Range outer = sum(outer());
        for (Mention more : runOn) {
            Range range = Range.of(more.numeral());
            all = all.plus(range);
            outer = outer.plus(range);
            if (isHead(all) || isHead(outer)) {
                return true;
            }
        }
        return false;
    }
}
