package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Who is said to have done it, by the report or by those whom it quotes.
 *
 * @param mention the words that name or describe them
 * @param kind what sort of actor it is
 * @param description what else the report says of them, maybe elsewhere: "wearing battle fatigues"
 */
public record Perpetrator(Mention mention, Kind kind, Optional<Mention> description) {
    /** One of whom no more is said. */
    public Perpetrator(Mention mention, Kind kind) {
        this(mention, kind, Optional.empty());
    }

    /** What sort of actor it is. */
    public enum Kind {
        INDIVIDUAL,
        GROUP,
        STATE;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
