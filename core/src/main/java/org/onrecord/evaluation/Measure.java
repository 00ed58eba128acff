package org.onrecord.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One number of an evaluation that has a floor; more is better.
 *
 * @param name stable: {@link Floors} are kept by it
 * @param percent 0 to 100
 */
public record Measure(String name, double percent) {
    static Measure f1(String name, Rates rates) {
        return new Measure(name + ", F", rates.f1() * 100);
    }

    static Measure share(String name, Share share) {
        return new Measure(name, share.fraction() * 100);
    }

    /** A fraction in percent with one decimal, halves to even as {@code printf} of C and Python rounds them. */
    static String percent(double fraction) {
        return new BigDecimal(fraction * 100)
                .setScale(1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
