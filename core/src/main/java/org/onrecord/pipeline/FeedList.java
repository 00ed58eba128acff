package org.onrecord.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.intake.web.WebAddress;

/**
 * The addresses of feeds, one a line; what stands behind {@code #} at a line's beginning or behind a blank is a comment.
 *
 * @param problems of lines that name no feed, each with its line and what to do
 */
public record FeedList(List<URI> feeds, List<String> problems) {
    private static final Pattern BLANK = Pattern.compile("\\s");

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
                    .replaceFirst("(?:^|\\s)#.*", "")
                    .strip();
            String where = name + ":" + (i + 1) + ": ";
            if (line.isEmpty()) {
                continue;
            }
            Optional<URI> feed = BLANK.matcher(line).find() ? Optional.empty() : WebAddress.find(line);
            if (feed.isEmpty()) {
                problems.add(
                        where + "expected an address such as https://example.org/feed.xml but found \"" + line + "\"");
            } else if (!feeds.add(feed.get())) {
                problems.add(where + "expected each feed once but found " + line + " again");
            }
        }
        return new FeedList(List.copyOf(feeds), problems);
    }
}
