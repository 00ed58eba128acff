package org.onrecord.reading.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.Span;

/**
 * One person to whom a figure says that something happened, as the words describe them.
 *
 * @param span the words
 * @param name the name in them, empty where none stands
 * @param age in years, where the words give it
 * @param role the noun for the person in lower case: "officer", "mother"; empty where none stands
 * @param sex which the words tell
 * @param minor whether the words tell a child or an adult
 * @param apart whether the words set the person apart from those spoken of before: "another man"
 * @param definite whether the words can stand for somebody spoken of before: "the man", "he", a name
 * @param hit whether the word of harm says only that the person was hit, so that it leaves open who died
 * @param attacker whether it is who did it
 */
public record Victim(
        Span span,
        String name,
        OptionalInt age,
        String role,
        Optional<Sex> sex,
        Optional<Boolean> minor,
        boolean apart,
        boolean definite,
        boolean hit,
        boolean attacker) {
    /** The same person with what other words add. */
    Victim with(Victim more) {
        return new Victim(
                span.cover(more.span),
                name.isEmpty() ? more.name : name,
                age.isPresent() ? age : more.age,
                role.isEmpty() ? more.role : role,
                sex.or(more::sex),
                minor.or(more::minor),
                apart || more.apart,
                definite || more.definite,
                hit || more.hit,
                attacker || more.attacker);
    }

    /** As the words tell it. */
    public enum Sex {
        FEMALE,
        MALE
    }
}
