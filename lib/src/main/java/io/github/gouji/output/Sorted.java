package io.github.gouji.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is to be written of reports, in order: at once in the order of the files; by need when the last one is there.
 *
 * @param <T> what is written of one report
 */
final class Sorted<T> {

    private final ReportOrder order;
    private final Consumer<T> out;
    private final List<Waiting<T>> waiting = new ArrayList<>();

    private record Waiting<T>(Need need, T written) {}

    Sorted(ReportOrder order, Consumer<T> out) {
        this.order = order;
        this.out = out;
    }

    void add(Need need, T written) {
        if (order == ReportOrder.FILE) {
            out.accept(written);
        } else {
            waiting.add(new Waiting<>(need, written));
        }
    }

    void finish() {
        waiting.sort(Comparator.comparing(Waiting::need));
        waiting.forEach(report -> out.accept(report.written()));
        waiting.clear();
    }
}
