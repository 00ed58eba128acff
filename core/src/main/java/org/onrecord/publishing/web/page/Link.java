package org.onrecord.publishing.web.page;

/**
 * Words that lead somewhere.
 *
 * @param words what stands there
 * @param href where it leads; empty where it leads nowhere
 */
public record Link(String words, String href) {
    /** Words that lead nowhere. */
    public static Link to(String words) {
        return new Link(words, "");
    }

    public boolean leads() {
        return !href.isEmpty();
    }
}
