package org.onrecord.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A trigger with its arguments in one report: "<u>killed</u> by <u>a car bomb</u> in <u>Kabul</u>".
 *
 * @param trigger the word or phrase that speaks of the happening
 * @param type what sort of happening the trigger names
 * @param kind the kind of incident that it is evidence for; absent for deaths and injuries of unsaid cause
 * @param arguments in text order
 */
public record EventMention(Mention trigger, Type type, Optional<IncidentKind> kind, List<Argument> arguments) {
    public EventMention {
        arguments = List.copyOf(arguments);
    }

    /** What a trigger names. */
    public enum Type {
        /** An act of violence, or its means at work: attack, shooting, blast. */
        ATTACK,
        /** An accident or natural happening: fire, crash, quake. */
        DISASTER,
        DIE,
        INJURE;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who or what takes part.
     *
     * @param role as what
     * @param mention the words, with their head
     * @param head the word that carries the meaning: "bomb" of "a car bomb"
     */
    public record Argument(Role role, Mention mention, Span head) {}

    /** How something takes part. */
    public enum Role {
        ATTACKER,
        /** Who or what is attacked, killed or injured. */
        VICTIM,
        PLACE,
        INSTRUMENT;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
