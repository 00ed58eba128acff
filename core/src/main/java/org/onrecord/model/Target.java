package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who or what was hit, or meant to be.
 *
 * @param mention the words
 * @param kind what it is
 * @param age of a person in years, where the text gives it
 * @param role of a person or group, where the text gives it: "police officer", "student"
 * @param harm what happened to them, where the text tells
 */
public record Target(Mention mention, Kind kind, OptionalInt age, Optional<String> role, Optional<Category> harm) {
    /** What sort of target it is. */
    public enum Kind {
        /** One person, named or not. */
        PERSON,
        PEOPLE,
        BUILDING,
        VEHICLE,
        PLACE,
        OTHER;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
