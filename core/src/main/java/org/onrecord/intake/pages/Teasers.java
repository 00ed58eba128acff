package org.onrecord.intake.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** What leads from an article to others: lists of teasers, lines that are links for the most part, and parts so named. */
final class Teasers implements NodeFilter {
    /** So many teasers make a list, if they are this share of it. */
    private static final int LIST = 3;

    private static final double LIST_SHARE = 0.7;

    /** A teaser is no longer than this, in UTF-16 units, and a link for this share of it. */
    private static final int LONGEST_TEASER = 400;

    private static final double TEASER_LINKED = 0.15;

    /** A line that leads elsewhere is shorter than this, and a link for this share of it. */
    private static final int LONGEST_LINE = 200;

    private static final double LINE_LINKED = 0.7;

    /** So many links are kept; a shorter text, in UTF-16 units or words, is no headline but "Share" or a topic. */
    private static final int MOST = 30;

    private static final int SHORTEST_HEADLINE = 15;
    private static final int FEWEST_WORDS = 4;

    /** What asks for something instead of telling. */
    private static final Pattern ASKS =
            Pattern.compile("(?i)\\b(?:newsletters?|subscribe|sign up|download|click here|follow us)\\b");

    private static final List<String> RELATED =
            List.of("related", "recommend", "read-more", "readmore", "more-on", "teaser", "also");

    private final Set<Element> parts;
    private final Set<Element> found;
    private final Optional<URI> base;
    private final Map<String, RelatedLink> links = new LinkedHashMap<>();

    private Teasers(Set<Element> parts, Set<Element> found, Optional<URI> base) {
        this.parts = parts;
        this.found = found;
        this.base = base;
    }

    /**
     * Adds what leads from an article to others to the parts that are none of it.
     *
     * @param base the page's address
     * @return the headlines there, in the page's order
     */
    static List<RelatedLink> addTo(Set<Element> parts, Element article, Optional<URI> base) {
        Set<Element> found = find(parts, article);
        parts.addAll(found);
        Teasers teasers = new Teasers(parts, found, base);
        article.filter(teasers);
        return List.copyOf(teasers.links.values());
    }

    private static Set<Element> find(Set<Element> parts, Element article) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        TextSums sums = TextSums.of(article, parts);
        article.traverse((node, depth) -> {
            if (node instanceof Element element) {
                TextSums.Sum sum = sums.at(element);
                if (sum.text > 0) {
                    addListed(element, sums, found);
                    if (element != article && isLine(element, sum)) {
                        found.add(element);
                    }
                }
            }
        });
        return found;
    }

    private static void addListed(Element list, TextSums sums, Set<Element> found) {
        if (list.childrenSize() < LIST) {
            return;
        }
        List<Element> teasers = new ArrayList<>();
        int children = 0;
        for (Element child = list.firstElementChild(); child != null; child = child.nextElementSibling()) {
            TextSums.Sum sum = sums.at(child);
            children += sum.text > 0 ? 1 : 0;
            if (isTeaser(child, sum)) {
                teasers.add(child);
            }
        }
        if (teasers.size() >= LIST && teasers.size() >= LIST_SHARE * children) {
            found.addAll(teasers);
        }
    }

    private static boolean isTeaser(Element child, TextSums.Sum sum) {
        return sum.text > 0
                && sum.text < LONGEST_TEASER
                && sum.linked >= TEASER_LINKED * sum.text
                && child.isBlock()
                && !child.normalName().equals("p");
    }

    private static boolean isLine(Element element, TextSums.Sum sum) {
        return sum.text < LONGEST_LINE && sum.count < 2 && sum.linked > LINE_LINKED * sum.text && element.isBlock();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || !parts.contains(element)) {
            return FilterResult.CONTINUE;
        }
        if (links.size() < MOST && (found.contains(element) || isNamedRelated(element))) {
            addLinks(element);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    /** The links of a part; a line that is hardly more than one link is kept as a whole, with its "READ MORE". */
    private void addLinks(Element part) {
        List<Element> anchors = new ArrayList<>();
        part.filter((below, steps) -> {
            if (below instanceof Element link && link.normalName().equals("a") && link.hasAttr("href")) {
                anchors.add(link);
            }
            return anchors.size() < MOST ? FilterResult.CONTINUE : FilterResult.STOP;
        });
        if (anchors.size() == 1) {
            String link = anchors.get(0).text();
            String line = part.text();
            add(anchors.get(0), link.length() > LINE_LINKED * line.length() ? line : link);
        } else {
            anchors.forEach(link -> add(link, link.text()));
        }
    }

    private static boolean isNamedRelated(Element part) {
        String name = (part.className() + " " + part.id()).toLowerCase(Locale.ROOT);
        return RELATED.stream().anyMatch(name::contains);
    }

    /** Keeps a link with a headline; of several to one address, as pictures and headlines often are, the longest text. */
    private void add(Element link, String raw) {
        String text = raw.strip();
        if (links.size() < MOST && isHeadline(text) && !link.attr("href").startsWith("#")) {
            Optional<URI> url = PageAddress.resolve(link.attr("href"), base);
            links.merge(
                    url.map(URI::toString).orElse(text),
                    new RelatedLink(text, url),
                    (one, other) -> other.text().length() > one.text().length() ? other : one);
        }
    }

    private static boolean isHeadline(String text) {
        return text.length() >= SHORTEST_HEADLINE
                && text.length() <= LONGEST_LINE
                && !Character.isLowerCase(text.charAt(0))
                && text.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS
                && !ASKS.matcher(text).find();
    }
}
