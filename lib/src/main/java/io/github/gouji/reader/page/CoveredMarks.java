package io.github.gouji.reader.page;

import io.github.gouji.reader.page.PageCanvas.Fill;
import io.github.gouji.reader.page.PageCanvas.Mark;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which characters nobody sees, since an area is painted over them later: a white box, a patch. */
final class CoveredMarks {

    /** So many looks at a character are enough for any page; a page with more areas and characters is no report's. */
    private static final long MOST_LOOKS = 20_000_000;

    private final List<Mark> marks;
    private final int[] byHeight;
    private final BitSet covered = new BitSet();
    private long looks;

    private CoveredMarks(List<Mark> marks) {
        this.marks = marks;
        this.byHeight = IntStream.range(0, marks.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> marks.get(i).y()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The places of those characters in the list. */
    static BitSet of(List<Mark> marks, List<Fill> fills) {
        List<Fill> over = fills.stream().filter(fill -> fill.below() > 0).toList();
        if (over.isEmpty()) {
            return new BitSet();
        }
        CoveredMarks covered = new CoveredMarks(marks);
        over.forEach(covered::paint);
        return covered.covered;
    }

    private void paint(Fill fill) {
        for (int i = firstBelow(fill.box().top()); i < byHeight.length && looks < MOST_LOOKS; i++) {
            Mark mark = marks.get(byHeight[i]);
            if (mark.y() - mark.size() > fill.box().bottom()) {
                return;
            }
            looks++;
            if (byHeight[i] < fill.below() && fill.box().contains(middleX(mark), middleY(mark))) {
                covered.set(byHeight[i]);
            }
        }
    }

    private int firstBelow(double top) {
        int from = 0;
        int to = byHeight.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (marks.get(byHeight[middle]).y() < top) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double middleX(Mark mark) {
        return new Glyph(mark.text(), mark.x(), mark.y(), mark.width(), mark.size()).centreX();
    }

    private static double middleY(Mark mark) {
        return new Glyph(mark.text(), mark.x(), mark.y(), mark.width(), mark.size()).centreY();
    }
}
