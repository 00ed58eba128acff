package org.onrecord.intake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The times that stand in words on short lines near the headline: a page's last resort, looked for only when asked. */
final class VisibleTimes {
    private static final Set<String> LINES =
            Set.of("time", "span", "p", "div", "small", "li", "b", "strong", "em", "dd");

    private static final int SHORTEST_LINE = 8;

    /** A longer line is a paragraph, of which after so many the article has begun; in UTF-16 units. */
    private static final int LONGEST_LINE = 200;

    private static final int PARAGRAPHS = 2;

    /** So many lines below the headline are looked at, and above it: sites show today's date at their top. */
    private static final int BELOW = 40;

    private static final int ABOVE = 5;

    private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:last )?(?:updated|modified|changed|edited)\\b");
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\b(?:published|posted|first)\\b");

    private final PageElements elements;
    private final boolean british;
    private @Nullable List<String> lines;

    VisibleTimes(PageElements elements, boolean british) {
        this.elements = elements;
        this.british = british;
    }

    /** The first time of a line that does not speak of a change alone. */
    Optional<PageTime> publishedAt() {
        return lines().stream()
                .flatMap(line -> WrittenTime.find(published(line), british).stream())
                .findFirst();
    }

    /** The first time behind a word such as "Updated". */
    Optional<PageTime> updatedAt() {
        return lines().stream()
                .flatMap(line -> {
                    Matcher updated = UPDATED.matcher(line);
                    return updated.find()
                            ? WrittenTime.find(untilNext(line.substring(updated.end())), british).stream()
                            : Optional.<PageTime>empty().stream();
                })
                .findFirst();
    }

    /** A line without what it says of changes. */
    private static String published(String line) {
        Matcher updated = UPDATED.matcher(line);
        if (!updated.find()) {
            return line;
        }
        Matcher published = PUBLISHED.matcher(line);
        boolean behind = published.find() && published.start() > updated.start();
        return behind ? line.substring(published.end()) : line.substring(0, updated.start());
    }

    private static String untilNext(String line) {
        Matcher published = PUBLISHED.matcher(line);
        return published.find() ? line.substring(0, published.start()) : line;
    }

    private List<String> lines() {
        if (lines == null) {
            lines = elements.headings.isEmpty() ? List.of() : find();
        }
        return lines;
    }

    private List<String> find() {
        Lines found = new Lines(elements.headings.get(0));
        elements.document.body().filter(found);
        List<String> all = new ArrayList<>(found.below);
        all.addAll(found.above);
        return all;
    }

    private static final class Lines implements NodeFilter {
        private final Element heading;
        private final List<String> above = new ArrayList<>();
        private final List<String> below = new ArrayList<>();
        private boolean isBelow;
        private int paragraphs;

        private Lines(Element heading) {
            this.heading = heading;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (element == heading) {
                isBelow = true;
                return FilterResult.SKIP_ENTIRELY;
            }
            if (LINES.contains(element.normalName())) {
                add(element.ownText().strip());
            }
            return paragraphs >= PARAGRAPHS || below.size() >= BELOW ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private void add(String line) {
            if (line.length() >= LONGEST_LINE) {
                paragraphs += isBelow ? 1 : 0;
            } else if (line.endsWith(".") && !line.endsWith("m.")) {
                return; // a sentence, whose day is that of something else
            } else if (line.length() >= SHORTEST_LINE && isBelow) {
                below.add(line);
            } else if (line.length() >= SHORTEST_LINE) {
                above.add(line);
                if (above.size() > ABOVE) {
                    above.remove(0);
                }
            }
        }
    }
}
