package org.onrecord.intake.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds what on a page is no text of its article, by tags, roles, and the words of {@code parts.txt}. */
final class Boilerplate {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "textarea",
            "input",
            "audio",
            "video",
            "object",
            "dialog",
            "nav");

    private static final Set<String> SELDOM_TEXT = Set.of("aside", "footer", "form", "figure", "figcaption");
    private static final Set<String> ROLES_OF_TEXT = Set.of("", "main", "article", "document", "presentation", "none");
    private static final Pattern PART =
            Pattern.compile("(?:^|[\\s_-])(?:" + words() + ")(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    /** A part with more of the page's paragraphs than this share is no boilerplate, whatever its name. */
    private static final double MOST = 0.25;

    /** A page with fewer characters in paragraphs marks them in another way. */
    private static final int FEW = 500;

    /** So many teasers make a list, if they are this share of it. */
    private static final int LIST = 3;

    private static final double LIST_SHARE = 0.7;

    /** A teaser is no longer than this, in UTF-16 units, and a link for this share of it. */
    private static final int LONGEST_TEASER = 400;

    private static final double TEASER_LINKED = 0.15;

    /** A line that leads elsewhere is shorter than this, and a link for this share of it. */
    private static final int LONGEST_LINE = 200;

    private static final double LINE_LINKED = 0.7;

    private Boilerplate() {}

    private static String words() {
        try (InputStream file = Boilerplate.class.getResourceAsStream("parts.txt")) {
            if (file == null) {
                throw new IllegalStateException("Expected parts.txt beside " + Boilerplate.class + " but found none");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.replace("*", "\\w*"))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a page's body that are named as none of the article and hold little of its text. */
    static Set<Element> parts(Element body) {
        Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> all = body.getAllElements();
        all.stream()
                .filter(element -> NEVER_TEXT.contains(element.normalName()))
                .forEach(parts::add);
        TextSums sums = TextSums.of(body, parts);
        boolean marked = sums.at(body).paragraphs >= FEW;
        double most = MOST * (marked ? sums.at(body).paragraphs : sums.at(body).text);
        for (Element element : all) {
            int text = marked ? sums.at(element).paragraphs : sums.at(element).text;
            if (element != body && text <= most && isPart(element)) {
                parts.add(element);
            }
        }
        return parts;
    }

    private static boolean isPart(Element element) {
        return SELDOM_TEXT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || !ROLES_OF_TEXT.contains(element.attr("role"))
                || element.attr("style").replace(" ", "").contains("display:none")
                || PART.matcher(element.className()).find()
                || PART.matcher(element.id()).find();
    }

    /** Adds what leads from an article to others: lists of teasers, and lines that are links for the most part. */
    static void addTeasers(Element article, Set<Element> parts) {
        TextSums sums = TextSums.of(article, parts);
        for (Element element : article.getAllElements()) {
            List<Element> children = element.children().stream()
                    .filter(child -> sums.at(child).text > 0)
                    .toList();
            List<Element> teasers = children.stream()
                    .filter(child -> isTeaser(child, sums.at(child)))
                    .toList();
            if (teasers.size() >= LIST && teasers.size() >= LIST_SHARE * children.size()) {
                parts.addAll(teasers);
            }
            TextSums.Sum sum = sums.at(element);
            boolean line = element.isBlock() && sum.text > 0 && sum.text < LONGEST_LINE && sum.count < 2;
            if (element != article && line && sum.linked > LINE_LINKED * sum.text) {
                parts.add(element);
            }
        }
    }

    private static boolean isTeaser(Element child, TextSums.Sum sum) {
        return child.isBlock()
                && !child.normalName().equals("p")
                && sum.text > 0
                && sum.text < LONGEST_TEASER
                && sum.linked >= TEASER_LINKED * sum.text;
    }
}
