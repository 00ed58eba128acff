package org.onrecord.publishing.web.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How alerts are delivered.
 *
 * @param state the folder that remembers how far each place has been served; made where there is none
 * @param fromStart whether a place that was not served before gets the alerts of the whole ledger, and not the coming ones
 * @param once whether to end at the entry that is the last at the start, and to leave an alert that cannot be delivered to
 *     the next run
 * @param patience how long is waited
 * @param cap how CAP files are written; rules that want some are refused where it is absent
 * @param environment finds a variable of the environment
 * @param lines is told what an operator should know, a line each
 */
public record CourierOptions(
        Path state,
        boolean fromStart,
        boolean once,
        Patience patience,
        Optional<AlertFile> cap,
        Function<String, Optional<String>> environment,
        Consumer<String> lines) {
    /** Follows the ledger, from where it ends now, and tells nobody. */
    public static CourierOptions in(Path state) {
        return new CourierOptions(
                state,
                false,
                false,
                Patience.USUAL,
                Optional.empty(),
                name -> Optional.ofNullable(System.getenv(name)),
                line -> {});
    }

    public CourierOptions withFromStart(boolean whole) {
        return new CourierOptions(state, whole, once, patience, cap, environment, lines);
    }

    public CourierOptions withOnce(boolean ends) {
        return new CourierOptions(state, fromStart, ends, patience, cap, environment, lines);
    }

    public CourierOptions withPatience(Patience other) {
        return new CourierOptions(state, fromStart, once, other, cap, environment, lines);
    }

    public CourierOptions withCap(AlertFile writer) {
        return new CourierOptions(state, fromStart, once, patience, Optional.of(writer), environment, lines);
    }

    public CourierOptions withEnvironment(Function<String, Optional<String>> variables) {
        return new CourierOptions(state, fromStart, once, patience, cap, variables, lines);
    }

    public CourierOptions withLines(Consumer<String> listener) {
        return new CourierOptions(state, fromStart, once, patience, cap, environment, listener);
    }

    /**
     * How long is waited.
     *
     * @param poll between two looks at the ledger
     * @param first before the second attempt; each pause is twice the one before
     * @param longest the longest pause, unless the receiver asks for a longer one
     * @param asked the longest pause that a receiver may ask for
     * @param answer for an answer
     * @param attemptsOnce so many attempts at an alert in a run that ends
     */
    public record Patience(
            Duration poll, Duration first, Duration longest, Duration asked, Duration answer, int attemptsOnce) {
        public static final Patience USUAL = new Patience(
                Duration.ofMillis(100),
                Duration.ofSeconds(1),
                Duration.ofMinutes(5),
                Duration.ofHours(1),
                Duration.ofSeconds(30),
                5);

        /** The pause behind a failed attempt, counted from 1. */
        Duration pause(int attempt, Optional<Duration> askedFor) {
            Duration own = first;
            for (int i = 1; i < attempt && own.compareTo(longest) < 0; i++) {
                own = own.multipliedBy(2);
            }
            Duration bounded = own.compareTo(longest) < 0 ? own : longest;
            return askedFor.map(wish -> wish.compareTo(asked) < 0 ? wish : asked)
                    .filter(wish -> wish.compareTo(bounded) > 0)
                    .orElse(bounded);
        }
    }
}
