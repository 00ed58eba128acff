package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * An assertion in the light of those before it: what it is to them.
 *
 * @param assertion what a report says
 * @param chain who says it, through whom
 * @param relation what it is to an earlier claim
 * @param earlier id of the assertion that it repeats, supersedes or corrects; absent for the first of its source
 * @param standing what has become of it
 */
public record Claim(Assertion assertion, Chain chain, Relation relation, Optional<String> earlier, Standing standing) {
    /** What a claim is to an earlier one of the same source. */
    public enum Relation {
        /** The first that the source is known to have said. */
        FIRST,
        /** The same figure again: a copy, another report that quotes it, or a look back. */
        REPETITION,
        /** A later figure that takes the place of an earlier one, as tolls rise. */
        SUPERSESSION,
        /** A later figure that lowers or withdraws an earlier one. */
        CORRECTION;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What has become of a claim. */
    public enum Standing {
        /** Its source maintains it, as far as the reports tell. */
        CURRENT,
        /** Its source has said another figure since. */
        SUPERSEDED,
        /** Its source has lowered or withdrawn it since, or the report gives it as one that no longer stands. */
        CORRECTED,
        /** Others have reported a higher figure since and its source has not repeated it, or it is a mere bound below theirs. */
        OVERTAKEN,
        /** An editor has rejected it. */
        REJECTED;

        /** The name in public output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
