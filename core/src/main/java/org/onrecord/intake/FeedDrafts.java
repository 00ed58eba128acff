package org.onrecord.intake;

import java.net.URI;
import java.util.List;
import org.onrecord.intake.feeds.Feed;
import org.onrecord.intake.feeds.FeedEntry;
import org.onrecord.intake.feeds.FeedException;
import org.onrecord.intake.feeds.FeedReader;
import org.onrecord.intake.pages.PageReader;
import org.onrecord.intake.pages.PageTime;

/** Makes drafts of reports out of the entries of a feed, from what the feed itself says of them. */
final class FeedDrafts {
    /** What relative links of a feed in a file start from; a link that is none then leads nowhere. */
    private static final URI NOWHERE = URI.create("https://feed.invalid/");

    private FeedDrafts() {}

    static List<Draft> parse(Capture capture) throws Refusal {
        Feed feed;
        try {
            feed = FeedReader.read(
                    capture.bytes(), capture.charset(), capture.url().orElse(NOWHERE));
        } catch (FeedException broken) {
            throw new Refusal(broken.kind(), String.valueOf(broken.getMessage()));
        }
        List<Draft> drafts = feed.entries().stream()
                .map(FeedDrafts::of)
                .filter(Draft::hasWords)
                .toList();
        if (drafts.isEmpty()) {
            throw new Refusal(
                    "no text",
                    "no text: expected entries with titles or text but found "
                            + feed.entries().size() + " with neither; `onrecord watch` follows their addresses");
        }
        return drafts;
    }

    static Draft of(FeedEntry entry) {
        return new Draft(
                entry.title(),
                PageReader.text(entry.html()),
                entry.publisher(),
                entry.publishedAt().map(PageTime::day),
                entry.url(),
                new Particulars(
                        entry.publishedAt().flatMap(PageTime::at),
                        entry.updatedAt().flatMap(PageTime::at),
                        entry.authors(),
                        List.of(),
                        List.of()),
                entry.whole() ? List.of() : List.of("a summary of its feed, not the whole report"));
    }

    /** A page's draft, with what its feed knows where the page says nothing. */
    static Draft completed(Draft page, FeedEntry entry) {
        boolean knowsDay = page.publishedAt().isPresent();
        Particulars more = page.particulars();
        return new Draft(
                page.title().isEmpty() ? entry.title() : page.title(),
                page.body(),
                page.publisher().or(entry::publisher),
                page.publishedAt().or(() -> entry.publishedAt().map(PageTime::day)),
                page.url().or(entry::url),
                new Particulars(
                        knowsDay ? more.publishedAt() : entry.publishedAt().flatMap(PageTime::at),
                        more.updatedAt().or(() -> entry.updatedAt().flatMap(PageTime::at)),
                        more.authors().isEmpty() ? entry.authors() : more.authors(),
                        more.captions(),
                        more.related()),
                page.notes());
    }
}
