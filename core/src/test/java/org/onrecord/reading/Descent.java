package org.onrecord.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Learns the weights of named features from reports by gradient descent with a step of its own for each weight, as in
 * AdaGrad (Duchi and others, 2011).
 *
 * @param rounds how often all reports are gone through
 * @param step the length of a weight's first step
 * @param pull how strongly weights are drawn to 0
 */
public record Descent(int rounds, double step, double pull) {
    /** Features of fewer reports get no weight. */
    private static final int LEAST_REPORTS = 20;

    /**
     * The weights, by the features' numbers.
     *
     * @param reports for each report the features of each of its choices
     * @param gradient adds to its second array what all reports make of the weights in its first
     */
    public double[] weights(int features, List<int[][]> reports, BiConsumer<double[], double[]> gradient) {
        int[] held = held(features, reports);
        double[] weights = new double[features];
        double[] squares = new double[features];
        for (int round = 0; round < rounds; round++) {
            double[] slopes = new double[features];
            gradient.accept(weights, slopes);
            for (int i = 0; i < features; i++) {
                double slope = slopes[i] + pull * weights[i];
                if (held[i] >= LEAST_REPORTS && slope != 0) {
                    squares[i] += slope * slope;
                    weights[i] -= step * slope / Math.sqrt(squares[i]);
                }
            }
        }
        return weights;
    }

    /** How many reports hold each feature. */
    private static int[] held(int features, List<int[][]> reports) {
        int[] held = new int[features];
        for (int[][] report : reports) {
            Arrays.stream(report).flatMapToInt(Arrays::stream).distinct().forEach(feature -> held[feature]++);
        }
        return held;
    }
}
