package org.onrecord.intake.feeds;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.onrecord.intake.pages.PageTime;

/**
 * One entry of a feed.
 *
 * @param id the feed's own, else the address, else a digest of title and HTML; the same at each reading
 * @param url of the report's page, http or https
 * @param title plain text on one line; empty if none
 * @param html the content, else the summary; empty if none. Links in it are as the feed has them
 * @param whole whether {@code html} stands where a feed puts the full text, not a summary
 * @param publishedAt absent where the feed gives no time, or none that can be read
 * @param updatedAt likewise
 * @param authors names, without addresses
 * @param publisher named by the entry, else the feed's title
 * @param language of the entry, else of the feed
 */
public record FeedEntry(
        String id,
        Optional<URI> url,
        String title,
        String html,
        boolean whole,
        Optional<PageTime> publishedAt,
        Optional<PageTime> updatedAt,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> language) {

    public FeedEntry {
        if (id.isBlank()) {
            throw new IllegalArgumentException("Expected an id for the entry \"" + title + "\" but found none");
        }
        authors = List.copyOf(authors);
    }
}
