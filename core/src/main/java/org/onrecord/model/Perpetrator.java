package org.onrecord.model;

import java.util.Locale;

/** Who is said to have done it, by the report or by those whom it quotes. */
public record Perpetrator(Mention mention, Kind kind) {
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
