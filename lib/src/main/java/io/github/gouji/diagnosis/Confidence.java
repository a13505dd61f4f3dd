package io.github.gouji.diagnosis;

import java.util.List;

/** How likely each explanation is right, made of their costs. */
final class Confidence {

    private Confidence() {}

    /**
     * The confidence in each explanation.
     *
     * @param explanations all that were found
     * @param proven whether there are no others of this size
     */
    static double[] of(List<Explanation> explanations, boolean proven) {
        double least =
                explanations.stream().mapToDouble(Explanation::cost).min().orElse(0);
        double[] likelihoods = explanations.stream()
                .mapToDouble(explanation -> StrictMath.exp(least - explanation.cost()))
                .toArray();
        double sum = 0;
        for (double likelihood : likelihoods) {
            sum += likelihood;
        }
        double[] confidences = new double[likelihoods.length];
        for (int i = 0; i < confidences.length; i++) {
            confidences[i] = likelihoods[i] / sum * (proven ? 1 : 0.5);
        }
        return confidences;
    }
}
