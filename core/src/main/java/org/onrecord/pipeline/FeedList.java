package org.onrecord.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The addresses of feeds, one a line; what stands behind {@code #} at a line's beginning or behind a blank is a comment.
 *
 * @param problems of lines that name no feed, each with its line and what to do
 */
public record FeedList(List<URI> feeds, List<String> problems) {
    public FeedList {
        feeds = List.copyOf(feeds);
        problems = List.copyOf(problems);
    }

    /** @param name of the file, for messages */
    public static FeedList of(String name, List<String> lines) {
        Set<URI> feeds = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i)
                    .replaceFirst("^\ufeff", "")
                    .replaceFirst("(?:^|\\s+)#.*", "")
                    .strip();
            String where = name + ":" + (i + 1) + ": ";
            if (line.isEmpty()) {
                continue;
            }
            try {
                URI feed = new URI(line);
                if (!isWeb(feed)) {
                    problems.add(where + "expected an address such as https://example.org/feed.xml but found \"" + line
                            + "\"");
                } else if (!feeds.add(feed)) {
                    problems.add(where + "expected each feed once but found " + line + " again");
                }
            } catch (URISyntaxException e) {
                problems.add(
                        where + "expected an address such as https://example.org/feed.xml but found \"" + line + "\"");
            }
        }
        return new FeedList(List.copyOf(feeds), problems);
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
    }
}
