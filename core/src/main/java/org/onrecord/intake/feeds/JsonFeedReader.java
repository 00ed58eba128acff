package org.onrecord.intake.feeds;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON Feed 1.0 and 1.1, item by item; other fields are passed over without being kept. */
final class JsonFeedReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Strings may be as long as the feed, whose size is bounded.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(XmlCursor.MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser json;
    private final URI base;
    private final FeedDraft feed = new FeedDraft(Feed.Kind.JSON);
    private boolean isFeed;

    private JsonFeedReader(JsonParser json, URI base) {
        this.json = json;
        this.base = base;
    }

    static Feed read(FeedText text, URI base) throws FeedException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text.text())) {
            return new JsonFeedReader(json, base).read(text.notes());
        }
    }

    private Feed read(List<String> notes) throws FeedException {
        try {
            readFeed();
        } catch (JacksonException e) {
            if (!isFeed || feed.size() == 0) {
                throw new FeedException(
                        "malformed feed",
                        "expected JSON Feed but found JSON that breaks %s: %s; ask the publisher to mend it"
                                .formatted(where(e), e.getOriginalMessage()));
            }
            return feed.feed(FeedReader.with(notes, "breaks %s; the entries before are kept".formatted(where(e))));
        }
        if (!isFeed) {
            throw new FeedException(
                    "no feed",
                    "expected JSON with \"version\": \"https://jsonfeed.org/version/…\" but found other JSON");
        }
        return feed.feed(notes);
    }

    private String where(JacksonException e) {
        TokenStreamLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
        return "at line %,d, column %,d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private void readFeed() {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "version" -> string(version -> isFeed |= version.contains("jsonfeed.org/version/1"));
                case "title" -> string(title -> feed.title(PlainText.ofText(title)));
                case "language" -> string(feed::language);
                case "author" -> readAuthor(feed::author);
                case "authors" -> each(() -> readAuthor(feed::author));
                case "items" -> each(this::readItem);
                default -> {}
            }
            json.skipChildren();
        }
    }

    private void readItem() {
        if (json.currentToken() != JsonToken.START_OBJECT || feed.isFull()) {
            return;
        }
        EntryDraft entry = new EntryDraft();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            readField(entry, json.currentName());
            json.skipChildren();
        }
        feed.add(entry);
    }

    private void readField(EntryDraft entry, String name) {
        json.nextToken();
        switch (name) {
            case "id" -> string(entry::id);
            case "url" -> string(url -> entry.betterUrl(Links.resolve(base, url)));
            case "external_url" -> string(url -> entry.url(Links.resolve(base, url)));
            case "title" -> string(title -> entry.title(PlainText.ofText(title)));
            case "content_html" -> string(entry::betterContent);
            case "content_text" -> string(text -> entry.content(PlainText.asHtml(text)));
            case "summary" -> string(text -> entry.summary(PlainText.asHtml(text)));
            case "date_published" -> string(entry::publishedAt);
            case "date_modified" -> string(entry::updatedAt);
            case "language" -> string(entry::language);
            case "author" -> readAuthor(entry::author);
            case "authors" -> each(() -> readAuthor(entry::author));
            default -> {}
        }
    }

    private void readAuthor(Consumer<String> name) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isName = json.currentName().equals("name");
            json.nextToken();
            if (isName) {
                string(name);
            }
            json.skipChildren();
        }
    }

    /** Runs for each value of an array, standing on its first token. */
    private void each(Runnable read) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            read.run();
            json.skipChildren();
        }
    }

    /** Hands over a string; a number too, since ids were numbers in early feeds. */
    private void string(Consumer<String> use) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            use.accept(json.getString());
        }
    }
}
