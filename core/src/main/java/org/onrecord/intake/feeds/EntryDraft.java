package org.onrecord.intake.feeds;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.intake.pages.PageTime;

/** An entry while it is read. Where a feed gives a thing twice, the first that can be read is kept. */
final class EntryDraft {
    static final int MAX_AUTHORS = 100;

    private static final int LONGEST_ID = 4_096;

    private Optional<String> id = Optional.empty();
    private Optional<URI> url = Optional.empty();
    private String title = "";
    private String content = "";
    private String summary = "";
    private Optional<PageTime> publishedAt = Optional.empty();
    private Optional<PageTime> updatedAt = Optional.empty();
    private final Set<String> authors = new LinkedHashSet<>();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> language = Optional.empty();

    void id(String value) {
        id = id.or(() -> named(value).filter(found -> found.length() <= LONGEST_ID));
    }

    void url(Optional<URI> value) {
        url = url.or(() -> value);
    }

    /** An address that is better than those before it. */
    void betterUrl(Optional<URI> value) {
        url = value.or(() -> url);
    }

    /** @param value plain text */
    void title(String value) {
        title = title.isEmpty() ? value : title;
    }

    /** @param html where the format puts the full text */
    void content(String html) {
        content = content.isBlank() ? html.strip() : content;
    }

    /** Content that is better than what came before it. */
    void betterContent(String html) {
        content = html.isBlank() ? content : html.strip();
    }

    void summary(String html) {
        summary = summary.isBlank() ? html.strip() : summary;
    }

    void publishedAt(String value) {
        publishedAt = publishedAt.or(() -> FeedTime.find(value));
    }

    void updatedAt(String value) {
        updatedAt = updatedAt.or(() -> FeedTime.find(value));
    }

    void author(String value) {
        if (authors.size() < MAX_AUTHORS) {
            PlainText.author(value).ifPresent(authors::add);
        }
    }

    void publisher(String value) {
        publisher = publisher.or(() -> named(PlainText.ofHtml(value)));
    }

    void language(String value) {
        language = language.or(() -> named(value));
    }

    static Optional<String> named(String value) {
        return Optional.of(value.strip()).filter(found -> !found.isEmpty());
    }

    /** The entry; absent where it has neither an address nor a text. */
    Optional<FeedEntry> entry(FeedDraft feed) {
        boolean whole = !content.isEmpty();
        String html = whole ? content : summary;
        if (url.isEmpty() && html.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FeedEntry(
                id.or(() -> url.map(URI::toString)).orElseGet(() -> digest(title + "\n" + html)),
                url,
                title,
                html,
                whole,
                publishedAt,
                updatedAt,
                authors.isEmpty() ? feed.authors() : new ArrayList<>(authors),
                publisher.or(() -> named(feed.title())),
                language.or(feed::language)));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, which every Java has", e);
        }
    }
}
