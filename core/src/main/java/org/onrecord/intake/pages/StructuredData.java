package org.onrecord.intake.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, by the vocabulary of schema.org. */
final class StructuredData {
    private static final ObjectMapper JSON = JsonMapper.shared();
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

    /** So many nodes of all blocks together are looked at. */
    private static final int MOST_NODES = 20_000;

    private final List<JsonNode> articles = new ArrayList<>();

    private StructuredData() {}

    /** All articles that the blocks of a page describe; blocks that are no JSON are passed over. */
    static StructuredData of(Document document) {
        StructuredData data = new StructuredData();
        int left = MOST_NODES;
        for (Element script : document.select("script[type*=ld+json]")) {
            try {
                left = data.addArticles(JSON.readTree(withoutLineEnds(script.data())), left);
            } catch (JacksonException e) {
                continue; // a page whose block is broken still has its other metadata
            }
        }
        return data;
    }

    /** Pages break lines inside of strings, which JSON forbids. */
    private static String withoutLineEnds(String json) {
        return json.replaceAll("[\\x00-\\x1f]", " ").replaceAll("^\\s*(?://)?<!\\[CDATA\\[|(?://)?]]>\\s*$", "");
    }

    private int addArticles(JsonNode root, int most) {
        int left = most;
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && left-- > 0) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && isArticle(node)) {
                articles.add(node);
            }
            for (JsonNode child :
                    node.isObject() || node.isArray() ? List.copyOf(node.values()) : List.<JsonNode>of()) {
                if (child.isObject() || child.isArray()) {
                    open.addLast(child);
                }
            }
        }
        return left;
    }

    private static boolean isArticle(JsonNode node) {
        return strings(node.path("@type")).anyMatch(ARTICLES::contains);
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
        return strings(article.path("@type")).anyMatch("LiveBlogPosting"::equals);
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

    private static Stream<String> names(JsonNode node) {
        if (node.isObject()) {
            return Stream.of("name", "@id", "url")
                    .flatMap(key -> strings(node.path(key)))
                    .limit(1);
        }
        return node.isArray() ? node.values().stream().flatMap(StructuredData::names) : strings(node);
    }
}
