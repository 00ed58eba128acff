package org.onrecord.model;

import java.util.List;

/**
 * Something that a record says, with the words that support it.
 *
 * @param value what it says
 * @param evidence where reports say it; empty only where an editor set it
 * @param stories how many stories say it: fifty copies of one agency's are one
 * @param why the rule that chose it, a short phrase
 */
public record Supported<T>(T value, List<Evidence> evidence, int stories, String why) {
    public Supported {
        evidence = List.copyOf(evidence);
    }

    /** A piece of a report's text. */
    public record Evidence(String report, Span span) {}
}
