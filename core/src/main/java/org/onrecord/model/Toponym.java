package org.onrecord.model;

import java.util.Optional;

/**
 * A name of a place in a report.
 *
 * @param mention the words
 * @param location what they name; absent where the gazetteer or the text leaves it open
 */
public record Toponym(Mention mention, Optional<Location> location) {
    public Span span() {
        return mention.span();
    }
}
