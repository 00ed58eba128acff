package org.onrecord.intake.feeds;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A feed while it is read: what stands in it so far is whole, so reading may stop anywhere. */
final class FeedDraft {
    private static final int MAX_ENTRIES = 5_000;

    /** As the protocol of sitemaps has it. */
    private static final int MAX_IN_SITEMAP = 50_000;

    private static final Duration LONGEST_TTL = Duration.ofDays(366);

    private final Feed.Kind kind;
    private final int limit;
    private String title = "";
    private Optional<String> language = Optional.empty();
    private Optional<Duration> ttl = Optional.empty();
    private final Set<String> authors = new LinkedHashSet<>();
    private final List<EntryDraft> entries = new ArrayList<>();
    private final List<URI> sitemaps = new ArrayList<>();
    private int withoutAddress;
    private boolean more;

    FeedDraft(Feed.Kind kind) {
        this.kind = kind;
        this.limit = kind == Feed.Kind.SITEMAP || kind == Feed.Kind.SITEMAP_INDEX ? MAX_IN_SITEMAP : MAX_ENTRIES;
    }

    String title() {
        return title;
    }

    Optional<String> language() {
        return language;
    }

    List<String> authors() {
        return List.copyOf(authors);
    }

    /** @param value plain text */
    void title(String value) {
        title = title.isEmpty() ? value : title;
    }

    void language(String value) {
        language = language.or(() -> EntryDraft.named(value));
    }

    void author(String value) {
        if (authors.size() < EntryDraft.MAX_AUTHORS) {
            PlainText.author(value).ifPresent(authors::add);
        }
    }

    void ttl(Duration value) {
        boolean sensible = value.compareTo(Duration.ZERO) > 0 && value.compareTo(LONGEST_TTL) <= 0;
        ttl = ttl.or(() -> sensible ? Optional.of(value) : Optional.empty());
    }

    /** Whether another entry or sitemap would be too many; reading then stops. */
    boolean isFull() {
        more = entries.size() + sitemaps.size() >= limit;
        return more;
    }

    void add(EntryDraft entry) {
        entries.add(entry);
    }

    void addSitemap(Optional<URI> url) {
        url.ifPresentOrElse(sitemaps::add, () -> withoutAddress++);
    }

    int size() {
        return entries.size() + sitemaps.size();
    }

    Feed feed(List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        List<FeedEntry> whole =
                entries.stream().flatMap(draft -> draft.entry(this).stream()).toList();
        int dropped = entries.size() - whole.size() + withoutAddress;
        if (dropped > 0) {
            all.add("%,d left out that had neither an http address nor a text".formatted(dropped));
        }
        if (more) {
            all.add("more than %,d entries: the rest was left out".formatted(limit));
        }
        return new Feed(kind, title, language, whole, sitemaps, ttl, all);
    }
}
