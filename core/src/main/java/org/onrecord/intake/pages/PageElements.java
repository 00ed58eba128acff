package org.onrecord.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that say something of it, found in one walk. */
final class PageElements implements NodeVisitor {
    /** So many elements of one sort are looked at. */
    private static final int MOST = 1000;

    private static final List<String> META_KEYS = List.of("property", "name", "itemprop", "http-equiv");

    final Document document;
    final List<Element> headings = new ArrayList<>();
    final List<Element> captions = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> canonicals = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    final List<Element> structured = new ArrayList<>();
    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, List<Element>> properties = new HashMap<>();

    private PageElements(Document document) {
        this.document = document;
    }

    static PageElements of(Document document) {
        PageElements elements = new PageElements(document);
        // jsoup walks without recursion, so a deeply nested page can't overflow the stack.
        document.traverse(elements);
        return elements;
    }

    /** The first content of the meta tags of a name, which is given in lower case. */
    Optional<String> findMeta(String name) {
        return Optional.ofNullable(metas.get(name));
    }

    /** The elements of a microdata property, such as {@code datePublished}. */
    List<Element> ofProperty(String property) {
        return properties.getOrDefault(property, List.of());
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "h1" -> add(headings, element);
            case "figcaption" -> add(captions, element);
            case "time" -> add(times, element);
            case "meta" -> addMeta(element);
            case "link" -> addIf(element.attr("rel").equalsIgnoreCase("canonical"), canonicals, element);
            case "a" -> addIf(element.attr("rel").equalsIgnoreCase("author"), authorLinks, element);
            case "script" ->
                addIf(element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"), structured, element);
            default -> {}
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            add(properties.computeIfAbsent(property, p -> new ArrayList<>()), element);
        }
    }

    private void addMeta(Element meta) {
        String content = meta.attr("content").strip();
        if (content.isEmpty() || metas.size() > MOST) {
            return;
        }
        for (String key : META_KEYS) {
            String name = meta.attr(key);
            if (!name.isEmpty()) {
                metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
            }
        }
    }

    private static void addIf(boolean wanted, List<Element> list, Element element) {
        if (wanted) {
            add(list, element);
        }
    }

    private static void add(List<Element> list, Element element) {
        if (list.size() < MOST) {
            list.add(element);
        }
    }
}
