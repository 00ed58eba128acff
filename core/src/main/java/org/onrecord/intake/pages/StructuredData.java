package org.onrecord.intake.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, by the vocabulary of schema.org. */
final class StructuredData {
    private static final ObjectMapper JSON = JsonMapper.shared();
    private static final Set<String> LIVE = Set.of("LiveBlogPosting");
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "BackgroundNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "AdvertiserContentArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "SocialMediaPosting",
            "Report",
            "Review");

    /** What leads from an article to others, whose author and day are not the page's. */
    private static final Set<String> ELSEWHERE = Set.of(
            "itemListElement",
            "liveBlogUpdate",
            "hasPart",
            "mentions",
            "citation",
            "comment",
            "about",
            "isBasedOn",
            "isPartOf",
            "subjectOf",
            "review",
            "relatedLink");

    /** So many nodes of all blocks together are looked at. */
    private static final int MOST_NODES = 20_000;

    private static final Pattern WRAPPING = Pattern.compile("^\\s*(?://)?<!\\[CDATA\\[|(?://)?]]>\\s*$");

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();

    private StructuredData() {}

    /** All articles that the blocks of a page describe; blocks that are no JSON are passed over. */
    static StructuredData of(List<Element> blocks) {
        StructuredData data = new StructuredData();
        int left = MOST_NODES;
        for (Element block : blocks) {
            try {
                left = data.addArticles(JSON.readTree(withoutLineEnds(block.data())), left);
            } catch (JacksonException e) {
                continue; // a page whose block is broken still has its other metadata
            }
        }
        return data;
    }

    /** Pages break lines inside of strings, which JSON forbids, and wrap blocks as XML. */
    private static String withoutLineEnds(String json) {
        char[] chars = json.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = chars[i] < ' ' ? ' ' : chars[i];
        }
        String line = new String(chars).strip();
        return line.startsWith("{") || line.startsWith("[")
                ? line
                : WRAPPING.matcher(line).replaceAll("");
    }

    private int addArticles(JsonNode root, int most) {
        int left = most;
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && left-- > 0) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                addObject(node);
                node.properties().stream()
                        .filter(property -> !ELSEWHERE.contains(property.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(JsonNode::isContainer)
                        .forEach(open::addLast);
            } else {
                node.values().stream().filter(JsonNode::isContainer).forEach(open::addLast);
            }
        }
        return left;
    }

    private void addObject(JsonNode node) {
        if (isOf(node, ARTICLES)) {
            articles.add(node);
        }
        String id = node.path("@id").asString("");
        if (!id.isEmpty() && node.has("name")) {
            named.putIfAbsent(id, node);
        }
    }

    /** Whether a node is of one of the types, which pages write with schema.org's address or prefix too. */
    private static boolean isOf(JsonNode node, Set<String> types) {
        return strings(node.path("@type"))
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .anyMatch(types::contains);
    }

    private static Stream<String> strings(JsonNode node) {
        if (node.isString()) {
            return Stream.of(node.asString().strip()).filter(s -> !s.isEmpty());
        }
        return node.isArray() ? node.values().stream().flatMap(StructuredData::strings) : Stream.empty();
    }

    boolean hasArticle() {
        return !articles.isEmpty();
    }

    boolean isLiveBlog() {
        return articles.stream().anyMatch(StructuredData::isLiveBlog);
    }

    private static boolean isLiveBlog(JsonNode article) {
        return isOf(article, LIVE);
    }

    /** The texts that the updates of the first live blog give, by property. */
    List<Map<String, String>> liveUpdates() {
        return articles.stream()
                .filter(StructuredData::isLiveBlog)
                .limit(1)
                .flatMap(blog -> blog.path("liveBlogUpdate").values().stream())
                .map(update -> update.properties().stream()
                        .filter(property -> property.getValue().isString())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                property -> property.getValue().asString())))
                .toList();
    }

    /** The first value of a property of the page's articles: itself, or the name of the thing that it is. */
    Optional<String> find(String property) {
        return all(property).stream().findFirst();
    }

    /** The values of a property in the first article that has it. */
    List<String> all(String property) {
        return articles.stream()
                .map(article -> names(article.path(property)).distinct().toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What values are called: themselves, or the name of the thing that they are or refer to. */
    private Stream<String> names(JsonNode node) {
        if (node.isObject()) {
            String id = node.path("@id").asString("");
            JsonNode thing = node.has("name") ? node : named.getOrDefault(id, node);
            return Stream.of("name", "@id", "url")
                    .flatMap(key -> strings(thing.path(key)))
                    .limit(1);
        }
        return node.isArray() ? node.values().stream().flatMap(this::names) : strings(node);
    }
}
