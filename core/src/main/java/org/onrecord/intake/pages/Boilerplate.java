package org.onrecord.intake.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** What on a page is no text of its article, by tags, roles, and the words of {@code parts.txt}. */
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

    /** A part with more of the page's paragraphs than this share is no boilerplate, whatever its name. */
    private static final double MOST = 0.25;

    /** A page with fewer characters in paragraphs marks them in another way. */
    private static final int FEW = 500;

    private static final List<String> COMMENTS = List.of("comment", "disqus", "reply", "replies");

    private final Set<Element> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final PartNames names = new PartNames();
    private final TextSums sums;

    private Boilerplate(Element body, BiConsumer<Element, TextSums.Sum> atRunningBlock) {
        List<Element> all = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof Element element) {
                all.add(element);
                if (NEVER_TEXT.contains(element.normalName())) {
                    parts.add(element);
                }
            }
        });
        sums = TextSums.of(body, parts, atRunningBlock);
        boolean marked = sums.at(body).paragraphs >= FEW;
        double most = MOST * (marked ? sums.at(body).paragraphs : sums.at(body).text);
        for (Element element : all) {
            if (element != body && isPart(element)) {
                TextSums.Sum sum = sums.at(element);
                if ((marked ? sum.paragraphs : sum.text) <= most) {
                    parts.add(element);
                }
            }
        }
    }

    /**
     * The parts of a page's body that are named as none of the article and hold little of its text.
     *
     * @param atRunningBlock gets each block of running text, those of such parts too
     */
    static Boilerplate of(Element body, BiConsumer<Element, TextSums.Sum> atRunningBlock) {
        return new Boilerplate(body, atRunningBlock);
    }

    /** The parts, to which readers may add. */
    Set<Element> parts() {
        return parts;
    }

    private boolean isPart(Element element) {
        if (SELDOM_TEXT.contains(element.normalName())) {
            return true;
        }
        return element.attributesSize() > 0
                && (isHidden(element) || !ROLES_OF_TEXT.contains(element.attr("role")) || names.has(element));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isUndisplayed(element.attr("style"));
    }

    private static boolean isUndisplayed(String style) {
        return style.contains("none") && style.replace(" ", "").contains("display:none");
    }

    /**
     * Whether a block that is shown stands in the article, or in parts beside it that hold but some text.
     *
     * @param most of that text, in UTF-16 units
     */
    boolean isInBoxOf(Element block, int most) {
        for (Element around = block; around != null; around = around.parent()) {
            if (!parts.contains(around)) {
                continue;
            }
            boolean box = !isHidden(around)
                    && !NEVER_TEXT.contains(around.normalName())
                    && sums.at(around).text <= most
                    && !isOfReaders(around);
            if (!box) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfReaders(Element part) {
        String name = (part.className() + " " + part.id()).toLowerCase(Locale.ROOT);
        return COMMENTS.stream().anyMatch(name::contains);
    }
}
