package io.github.gouji.diagnosis;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.Equation;
import java.util.stream.IntStream;

/**
 * An equation over the counts of one table, its cells by their index there.
 *
 * @param equation the equation
 * @param left cells of the left side
 * @param right cells of the right side
 */
record Relation(Equation equation, int[] left, int[] right) {

    /** Left side less right side; 0 if it holds. */
    long difference(long[] counts) {
        return sum(left, counts) - sum(right, counts);
    }

    /** Whether a finding says that it fails. */
    boolean isSubjectOf(Finding finding) {
        return isAbout(finding, equation);
    }

    /** Whether a finding says that an equation fails. */
    static boolean isAbout(Finding finding, Equation equation) {
        return finding.rule().id().equals(equation.rule()) && finding.cells().equals(equation.cells());
    }

    /** All its cells, left then right. */
    IntStream cells() {
        return IntStream.concat(IntStream.of(left), IntStream.of(right));
    }

    private static long sum(int[] cells, long[] counts) {
        long sum = 0;
        for (int cell : cells) {
            sum += counts[cell];
        }
        return sum;
    }
}
