package io.github.gouji.parser.stream;

import io.github.gouji.parser.table.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which row of the form each run of values belongs to: in the form's order, each run to a label of which enough stands
 * around it, so that the evidence is the most (dynamic programming over runs and labels).
 */
final class StreamAlignment {

    /** No form has more words, not by far: what is further is not looked through for each label. */
    private static final int MOST_WORDS = 2000;

    /** No label, with what may stand between its pieces, has more characters. */
    private static final int LONGEST = 1_000;

    private final List<StreamRun> runs;
    private final List<StreamLabel> labels;
    private final Integer[] labelOf;
    private final double score;
    private final List<Integer> seen;
    private final List<Integer> unvalued;

    private StreamAlignment(List<StreamRun> runs, List<StreamLabel> labels) {
        this.runs = runs;
        this.labels = labels;
        this.labelOf = new Integer[runs.size()];
        double[][] evidence = new double[runs.size()][labels.size()];
        for (int i = 0; i < runs.size(); i++) {
            String near = StreamRun.text(runs.get(i).near());
            String rest = StreamRun.text(runs.get(i).rest());
            String before = LabelText.core(near.substring(Math.max(0, near.length() - LONGEST)));
            String behind = LabelText.core(rest.substring(0, Math.min(rest.length(), LONGEST)));
            for (int j = 0; j < labels.size(); j++) {
                evidence[i][j] = labels.get(j).evidence(before, behind);
            }
        }
        double[][] best = best(evidence);
        this.score = best[0][0];
        assign(evidence, best);
        this.seen = IntStream.range(0, labels.size())
                .filter(label -> runOf(label).isPresent() || labels.get(label).standsIn(wordsOf(label)))
                .boxed()
                .toList();
        this.unvalued = seen.stream().filter(label -> runOf(label).isEmpty()).toList();
    }

    static StreamAlignment of(List<StreamRun> runs, List<StreamLabel> labels) {
        return new StreamAlignment(runs, labels);
    }

    private double[][] best(double[][] evidence) {
        double[][] best = new double[runs.size() + 1][labels.size() + 1];
        for (int i = runs.size() - 1; i >= 0; i--) {
            for (int j = labels.size() - 1; j >= 0; j--) {
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = evidence[i][j] > 0 ? Math.max(skip, evidence[i][j] + best[i + 1][j + 1]) : skip;
            }
        }
        return best;
    }

    private void assign(double[][] evidence, double[][] best) {
        int j = 0;
        for (int i = 0; i < runs.size(); i++) {
            while (j < labels.size() && best[i][j] == best[i][j + 1]) {
                j++;
            }
            boolean chosen =
                    j < labels.size() && evidence[i][j] > 0 && best[i][j] == evidence[i][j] + best[i + 1][j + 1];
            if (chosen) {
                labelOf[i] = j++;
            }
        }
    }

    /** How much of the labels stands around the runs. */
    double score() {
        return score;
    }

    List<StreamLabel> labels() {
        return labels;
    }

    /** The runs that belong to rows. */
    Stream<StreamRun> runs() {
        return IntStream.range(0, runs.size()).filter(i -> labelOf[i] != null).mapToObj(runs::get);
    }

    /** The run of a label, if it has one. */
    Optional<StreamRun> runOf(int label) {
        return IntStream.range(0, runs.size())
                .filter(i -> Objects.equals(labelOf[i], label))
                .mapToObj(runs::get)
                .findFirst();
    }

    /** The labels that stand in the stream, with values or without, by their index. */
    List<Integer> seen() {
        return seen;
    }

    /** The labels that stand in the stream without values. */
    List<Integer> unvalued() {
        return unvalued;
    }

    /** Number of runs between the first row and the last that belong to none. */
    long orphans() {
        int[] own =
                IntStream.range(0, runs.size()).filter(i -> labelOf[i] != null).toArray();
        return own.length == 0 ? runs.size() : own[own.length - 1] - own[0] + 1 - own.length;
    }

    /** The words among which a label stands: up to the values of its own row, from those of a row before. */
    List<StreamToken> wordsOf(int label) {
        List<StreamToken> words = new ArrayList<>();
        StreamRun last = null;
        for (int i = 0; i < runs.size(); i++) {
            boolean past = labelOf[i] != null && labelOf[i] > label;
            if (labelOf[i] != null && labelOf[i] < label) {
                words.clear();
            } else if (last == null || last.before() != runs.get(i).before()) {
                words.addAll(runs.get(i).before());
            }
            last = runs.get(i);
            if (past) {
                return start(words);
            }
        }
        if (last != null) {
            words.addAll(last.after());
        }
        return start(words);
    }

    private static List<StreamToken> start(List<StreamToken> words) {
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    /**
     * Whether a run may be another row's: before it stands one more label, which has no values of its own, and lines do
     * not tell which of the two it belongs to.
     */
    boolean isDoubtful(StreamRun run) {
        return !run.isLabelledInLine()
                && unvalued.stream().anyMatch(label -> labels.get(label).standsIn(run.before()));
    }
}
