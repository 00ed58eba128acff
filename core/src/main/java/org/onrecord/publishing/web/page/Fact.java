package org.onrecord.publishing.web.page;

import java.util.List;

/**
 * A line of what is known: a label and what stands beside it.
 *
 * @param values one or more
 */
public record Fact(String label, List<Value> values) {
    public Fact {
        values = List.copyOf(values);
    }

    static Fact of(String label, String words) {
        return new Fact(label, List.of(Value.of(words)));
    }

    /**
     * @param link what it is, leading to the words that say so
     * @param note how well it is supported; may be empty
     */
    public record Value(Link link, String note) {
        static Value of(String words) {
            return new Value(Link.to(words), "");
        }
    }
}
