package org.onrecord.model;

import java.util.List;

/**
 * Who says it, through whom, in whose report.
 *
 * @param origin the key of the source where it all begins, the same for all its names in one incident; chains of one
 *     origin are not independent of each other
 * @param source who speaks, in the words of the report; the publisher or its agency where it asserts a thing itself
 * @param kind what sort of source it is
 * @param via through whom the source spoke, nearest to the source first, in the report's words
 * @param publisher whose report it is, the publisher's name or "an unnamed publisher"
 * @param attackers whether the source is one of those who are said, or claim, to have done it
 */
public record Chain(
        String origin, String source, SourceKind kind, List<String> via, String publisher, boolean attackers) {
    public Chain {
        via = List.copyOf(via);
    }
}
