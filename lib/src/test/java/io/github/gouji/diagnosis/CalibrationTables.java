package io.github.gouji.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code docs/diagnosis.md} that are measured: accuracy by kind of error, and how honest confidence is. */
final class CalibrationTables {

    private static final int REPORTS = 1_000;
    private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 1.01};

    private CalibrationTables() {}

    /** Named and restored cells by kind of error, each kind as often as the others. */
    static String accuracy() {
        Score one = new Score();
        Score more = new Score();
        new Trial(111, ErrorKind.PROMISED).run(REPORTS, 1, one::add);
        new Trial(112, ErrorKind.PROMISED).run(REPORTS / 2, 2, more::add).run(REPORTS / 2, 3, more::add);
        String kinds = ErrorKind.PROMISED.stream()
                .map(kind ->
                        row(name(kind), one.byKind().get(kind), more.byKind().get(kind)))
                .collect(Collectors.joining());
        return """
                | error | one in a report: cells | named first | restored | two or three: cells | named first | restored |
                |---|---|---|---|---|---|---|
                """
                + kinds
                + row("**all**", one.all(), more.all())
                + String.format(
                        Locale.ROOT,
                        "\nOf the cells named, %s were really wrong with one error, %s with two or three (%d and %d reports).\n",
                        percent(one.precision()),
                        percent(more.precision()),
                        one.reports(),
                        more.reports());
    }

    /** Named and restored cells of single errors of the other kinds. */
    static String otherKinds() {
        Score score = new Score();
        List<ErrorKind> others = Stream.of(ErrorKind.values())
                .filter(kind -> !ErrorKind.PROMISED.contains(kind))
                .toList();
        new Trial(113, others).run(REPORTS, 1, score::add);
        return """
                | error, one in a report | cells | named first | restored |
                |---|---|---|---|
                """
                + others.stream()
                        .map(kind -> "| " + name(kind) + " | "
                                + shares(score.byKind().get(kind)) + " |\n")
                        .collect(Collectors.joining());
    }

    /** How often explanations were right, by the confidence that was told. */
    static String confidence() {
        Bins first = new Bins();
        Bins others = new Bins();
        List<ErrorKind> mix = Stream.of(ErrorKind.ALL, ErrorKind.PROMISED, ErrorKind.PROMISED, ErrorKind.PROMISED)
                .flatMap(List::stream)
                .toList();
        Trial trial = new Trial(115, mix);
        for (int errors = 1; errors <= 3; errors++) {
            trial.run(REPORTS, errors, (faulty, repairs) -> {
                first.add(faulty, repairs, repair -> repair.rank() == 1);
                others.add(faulty, repairs, repair -> repair.rank() > 1);
            });
        }
        StringBuilder rows = new StringBuilder("""
                | confidence told | first-ranked | mean told | right | alternatives | mean told | right |
                |---|---|---|---|---|---|---|
                """);
        for (int bin = 0; bin < STEPS.length; bin++) {
            String from = bin == 0 ? "0" : String.valueOf(STEPS[bin - 1]);
            String to = bin == STEPS.length - 1 ? "1" : "below " + STEPS[bin];
            rows.append("| %s to %s | %s | %s |\n".formatted(from, to, first.of(bin), others.of(bin)));
        }
        return rows.toString();
    }

    private static final class Bins {

        private final int[] told = new int[STEPS.length];
        private final int[] right = new int[STEPS.length];
        private final double[] sum = new double[STEPS.length];

        private void add(FaultyReport faulty, List<Repair> repairs, Predicate<Repair> which) {
            repairs.stream().filter(which).forEach(repair -> {
                int bin = 0;
                while (repair.confidence() >= STEPS[bin]) {
                    bin++;
                }
                told[bin]++;
                sum[bin] += repair.confidence();
                right[bin] += faulty.isExplainedBy(repair) ? 1 : 0;
            });
        }

        private String of(int bin) {
            return told[bin] == 0
                    ? "0 | – | –"
                    : String.format(
                            Locale.ROOT,
                            "%d | %.2f | %.2f",
                            told[bin],
                            sum[bin] / told[bin],
                            (double) right[bin] / told[bin]);
        }
    }

    private static String row(String name, Score.Tally one, Score.Tally more) {
        return "| " + name + " | " + shares(one) + " | " + shares(more) + " |\n";
    }

    private static String shares(Score.Tally tally) {
        return tally.wrong() + " | " + percent(tally.namedShare()) + " | " + percent(tally.restoredShare());
    }

    private static String name(ErrorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
