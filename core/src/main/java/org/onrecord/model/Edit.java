package org.onrecord.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's correction, or a merge by the linker: an entry like any other, which another one can undo.
 *
 * @param id number of its entry
 * @param action what is done
 * @param incident id of the incident that it is done to
 * @param target what it is done with: the id of an assertion, a report or an edit; absent where the incident is meant
 * @param other id of the incident that it goes into, for merges and splits
 * @param place the place that is set, for {@link Action#SET_PLACE}
 * @param period the days that are set, for {@link Action#SET_TIME}
 * @param by the person's name, or that of the linker
 * @param reason why, in a person's words
 * @param recordedAt when it was entered
 * @param undone id of the edit that has undone it
 */
public record Edit(
        String id,
        Action action,
        String incident,
        Optional<String> target,
        Optional<String> other,
        Optional<Whereabouts> place,
        Optional<Period> period,
        String by,
        String reason,
        Instant recordedAt,
        Optional<String> undone) {
    /** What an edit does. */
    public enum Action {
        /** A figure is right: its number is the toll, whatever else is said until then. */
        CONFIRM,
        /** A figure is wrong, or none: it counts no more. */
        REJECT,
        /** Where it happened. */
        SET_PLACE,
        /** When it happened. */
        SET_TIME,
        /** The incident is the same as another one, into which it goes. */
        MERGE,
        /** A report tells of another incident. */
        SPLIT,
        /** Words for others who work on it. */
        NOTE,
        /** An earlier edit holds no more. */
        UNDO;

        /** The name in public output: lower case with underscores. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
