package org.onrecord.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.intake.web.Validators;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is remembered of a feed from one visit to the next.
 *
 * @param validatorsOf the address that etag and lastModified belong to
 * @param seen keys of entries that were followed, the newest last; so many that a feed can't bring one back
 * @param tried how often the page of an entry was not to be had for now, by key
 * @param next when to visit it again
 * @param failures in a row
 * @param gone whether the server said that it is gone for good
 */
record FeedState(
        @Nullable String validatorsOf,
        @Nullable String etag,
        @Nullable String lastModified,
        List<String> seen,
        Map<String, Integer> tried,
        @Nullable String next,
        int failures,
        boolean gone) {
    static final FeedState NEW = new FeedState(null, null, null, List.of(), Map.of(), null, 0, false);

    /** Above what a sitemap may list, so that what has been seen stays seen as long as it is listed. */
    private static final int MOST_SEEN = 60_000;

    FeedState {
        seen = seen.size() > MOST_SEEN
                ? List.copyOf(seen.subList(seen.size() - MOST_SEEN, seen.size()))
                : List.copyOf(seen);
        tried = Map.copyOf(tried);
    }

    static FeedState read(Optional<JsonNode> state) {
        try {
            return state.map(json -> JsonMapper.shared().treeToValue(json, FeedState.class))
                    .orElse(NEW);
        } catch (JacksonException ofAnotherVerb) {
            return NEW;
        }
    }

    JsonNode write() {
        return JsonMapper.shared().valueToTree(this);
    }

    Validators validators() {
        return validatorsOf == null
                ? Validators.NONE
                : new Validators(
                        Optional.of(URI.create(validatorsOf)),
                        Optional.ofNullable(etag),
                        Optional.ofNullable(lastModified));
    }

    Instant nextAt() {
        return next == null ? Instant.EPOCH : Instant.parse(next);
    }

    /** An entry was followed, whatever came of it. */
    FeedState followed(List<String> keys) {
        List<String> more = new ArrayList<>(seen);
        more.addAll(keys);
        Map<String, Integer> left = new LinkedHashMap<>(tried);
        left.keySet().removeAll(keys);
        return new FeedState(validatorsOf, etag, lastModified, more, left, next, failures, gone);
    }

    /** The page of an entry was not to be had for now. */
    FeedState triedOnceMore(String key) {
        Map<String, Integer> more = new LinkedHashMap<>(tried);
        more.merge(key, 1, Integer::sum);
        return new FeedState(validatorsOf, etag, lastModified, seen, more, next, failures, gone);
    }

    /** The feed was read; while pages are still to be had, it is asked for whole the next time. */
    FeedState visited(Validators validators, Instant newNext) {
        boolean whole = tried.isEmpty();
        return new FeedState(
                whole ? validators.url().map(URI::toString).orElse(null) : null,
                whole ? validators.etag().orElse(null) : null,
                whole ? validators.lastModified().orElse(null) : null,
                seen,
                tried,
                newNext.toString(),
                0,
                false);
    }

    FeedState failed(Instant newNext, boolean forGood) {
        return new FeedState(validatorsOf, etag, lastModified, seen, tried, newNext.toString(), failures + 1, forGood);
    }
}
