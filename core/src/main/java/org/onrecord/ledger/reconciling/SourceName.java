package org.onrecord.ledger.reconciling;

import java.util.List;
import java.util.Optional;

/**
 * The names that a mention gives to a source.
 *
 * @param body the body that speaks, or whose speaker or head speaks
 * @param names of persons, and short names of the body: "Murashko", "FSB"
 * @param holdsOffice whether the person holds the office that the body stands for: a minister, a mayor
 * @param isNamed whether any part is a proper name or a known body, and not a description such as "a witness"
 */
record SourceName(Optional<Facet> body, List<Facet> names, boolean holdsOffice, boolean isNamed) {
    SourceName {
        names = List.copyOf(names);
    }

    /** Whether it names somebody beyond doubt: a body, or a name of several words or of capitals. */
    boolean isSure() {
        return body.isPresent() || isNamed && names.stream().anyMatch(Facet::isFull);
    }
}
