package org.onrecord.pipeline;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.intake.Capture;
import org.onrecord.intake.Intake;
import org.onrecord.intake.Item;
import org.onrecord.intake.feeds.Feed;
import org.onrecord.intake.feeds.FeedEntry;
import org.onrecord.intake.feeds.FeedException;
import org.onrecord.intake.feeds.FeedReader;
import org.onrecord.intake.pages.PageTime;
import org.onrecord.intake.web.Fetched;
import org.onrecord.intake.web.Fetcher;
import org.onrecord.intake.web.Validators;
import org.onrecord.intake.web.Wanted;

/**
 * One visit to a feed: what is new in it is followed to its pages, and kept entry by entry.
 *
 * <p>Where a page cannot be had, the feed's own words are kept instead. Where it cannot be had for now, it is tried again
 * at the next visits.
 */
final class FeedVisit {
    /** How often a page is tried that cannot be had for now. */
    private static final int MOST_TRIES = 3;

    private final Fetcher fetcher;
    private final Intake intake;
    private final Keeper keeper;
    private final WatchOptions options;
    private final URI feed;

    private FeedState state;
    private int fresh;
    private int pages;
    private int later;
    private int inWords;
    private final List<Pageless> pageless = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    FeedVisit(Fetcher fetcher, Intake intake, Keeper keeper, WatchOptions options, URI feed) {
        this.fetcher = fetcher;
        this.intake = intake;
        this.keeper = keeper;
        this.options = options;
        this.feed = feed;
        this.state = FeedState.read(keeper.state(feed.toString()));
    }

    /** When to come again, and what there was. */
    record Outcome(Optional<Instant> next, List<URI> sitemaps, List<String> lines) {}

    /** @throws IOException where the keeper cannot keep */
    Outcome visit() throws IOException {
        Fetched fetched = fetcher.fetch(feed, state.validators(), Wanted.FEED);
        if (fetched instanceof Fetched.NotModified same) {
            return ended(same.validators(), options.next(same.freshFor()), List.of(), "nothing new");
        }
        if (fetched instanceof Fetched.Body body) {
            moved(body.movedTo());
            return read(body);
        }
        Fetched.Refused refused = (Fetched.Refused) fetched;
        boolean gone = refused.kind().equals("HTTP 410");
        return failed(refused.reason(), options.afterFailure(state.failures(), refused.retryAfter()), gone);
    }

    private void moved(Optional<URI> to) {
        to.ifPresent(address -> notes.add("has moved for good to " + address + "; change it in your list"));
    }

    private Outcome read(Fetched.Body body) throws IOException {
        Feed read;
        try {
            read = FeedReader.read(body.bytes(), body.charset(), body.url());
        } catch (FeedException broken) {
            return failed(
                    String.valueOf(broken.getMessage()),
                    options.afterFailure(state.failures(), Optional.empty()),
                    false);
        }
        notes.addAll(read.notes());
        List<FeedEntry> entries = fresh(read);
        for (FeedEntry entry : entries) {
            follow(entry);
        }
        keepPageless(body, read);
        Instant next = options.next(read.ttl().or(body::freshFor));
        return ended(body.validators(), next, read.sitemaps(), summary(read));
    }

    /** Entries that were not followed yet, the newest first, not more than one visit takes. */
    private List<FeedEntry> fresh(Feed read) throws IOException {
        Set<String> seen = new HashSet<>(state.seen());
        List<FeedEntry> all = read.entries().stream()
                .filter(entry -> seen.add(key(entry)))
                .sorted(Comparator.comparing(FeedVisit::day, Comparator.reverseOrder()))
                .toList();
        fresh = all.size();
        if (all.size() <= options.mostEntries()) {
            return all;
        }
        List<FeedEntry> passedOver = all.subList(options.mostEntries(), all.size());
        notes.add("%,d older entries are passed over, since a visit follows %,d at most (--most)"
                .formatted(passedOver.size(), options.mostEntries()));
        keep(state.followed(passedOver.stream().map(FeedVisit::key).toList()), List.of());
        return all.subList(0, options.mostEntries());
    }

    private static String day(FeedEntry entry) {
        return entry.updatedAt()
                .or(entry::publishedAt)
                .map(PageTime::day)
                .map(Object::toString)
                .orElse("");
    }

    private void follow(FeedEntry entry) throws IOException {
        Optional<URI> page = entry.url();
        if (page.isEmpty()) {
            pageless.add(new Pageless(entry, List.of()));
            return;
        }
        Fetched fetched = fetcher.fetch(page.get(), Validators.NONE, Wanted.PAGE);
        if (fetched instanceof Fetched.Body body) {
            followed(entry, body);
        } else if (fetched instanceof Fetched.Refused refused
                && refused.temporary()
                && state.tried().getOrDefault(key(entry), 0) + 1 < MOST_TRIES) {
            later++;
            keep(state.triedOnceMore(key(entry)), List.of());
        } else if (fetched instanceof Fetched.Refused refused) {
            notes.add(page.get() + ": " + refused.reason());
            Item why = new Item.Skipped(page.get().toString(), refused.kind(), refused.reason());
            pageless.add(new Pageless(entry, List.of(why)));
        }
    }

    private void followed(FeedEntry entry, Fetched.Body body) throws IOException {
        List<Item> items =
                intake.readEntry(Capture.fetched(body.url(), body.bytes(), body.fetchedAt(), body.charset()), entry);
        boolean report = items.stream().anyMatch(item -> item instanceof Item.Read || item instanceof Item.Foreign);
        if (report) {
            pages++;
            keep(state.followed(List.of(key(entry))), items);
        } else {
            pageless.add(new Pageless(entry, items));
        }
    }

    /**
     * An entry whose page gave no report.
     *
     * @param why what became of the page; kept where the feed has no words of its own either
     */
    private record Pageless(FeedEntry entry, List<Item> why) {}

    private void keepPageless(Fetched.Body body, Feed read) throws IOException {
        Capture capture = Capture.fetched(body.url(), body.bytes(), body.fetchedAt(), body.charset());
        for (Pageless one : pageless) {
            List<Item> words =
                    intake.readWords(capture, one.entry(), read.entries().indexOf(one.entry()) + 1);
            inWords += words.isEmpty() ? 0 : 1;
            keep(state.followed(List.of(key(one.entry()))), words.isEmpty() ? one.why() : words);
        }
    }

    private static String key(FeedEntry entry) {
        return EntryKey.of(entry);
    }

    private void keep(FeedState newState, List<Item> items) throws IOException {
        keeper.keep(feed.toString(), newState.write(), items);
        state = newState;
    }

    private String summary(Feed read) {
        List<String> parts = new ArrayList<>();
        parts.add("%,d new of %,d".formatted(fresh, read.entries().size()));
        if (pages > 0) {
            parts.add("%,d with their pages".formatted(pages));
        }
        if (inWords > 0) {
            parts.add("%,d in the feed's own words".formatted(inWords));
        }
        if (pageless.size() > inWords) {
            parts.add("%,d without text".formatted(pageless.size() - inWords));
        }
        if (later > 0) {
            parts.add("%,d to be tried again".formatted(later));
        }
        if (!read.sitemaps().isEmpty()) {
            parts.add("%,d sitemaps".formatted(read.sitemaps().size()));
        }
        return String.join(", ", parts);
    }

    private Outcome ended(Validators validators, Instant next, List<URI> sitemaps, String summary) throws IOException {
        keep(state.visited(validators, next), List.of());
        List<String> lines = new ArrayList<>(notes);
        lines.add(summary);
        return new Outcome(Optional.of(next), sitemaps, lines);
    }

    private Outcome failed(String reason, Instant next, boolean gone) throws IOException {
        keep(state.failed(next, gone), List.of());
        List<String> lines = new ArrayList<>(notes);
        lines.add(gone ? reason + "; it is not asked for again, so take it out of your list" : reason);
        return new Outcome(gone ? Optional.empty() : Optional.of(next), List.of(), lines);
    }
}
