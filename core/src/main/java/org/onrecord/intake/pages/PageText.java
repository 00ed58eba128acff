package org.onrecord.intake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The paragraphs below an element but for what is left out: one wherever a block of the page begins or ends. */
final class PageText implements NodeFilter {
    /** What stands between two paragraphs. */
    static final String BREAK = "\n\n";

    private static final Set<String> STRONG = Set.of("b", "strong", "em", "i");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<Element> without;
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int strong;
    private @Nullable Element link;
    private int linksOpen;
    private int strongOpen;
    private boolean breakDue;
    private boolean spaceDue;
    private int lines;

    private PageText(Set<Element> without) {
        this.without = without;
    }

    static List<Paragraph> of(Element element, Set<Element> without) {
        PageText paragraphs = new PageText(without);
        // jsoup walks without recursion, so a deeply nested page can't overflow the stack.
        element.filter(paragraphs);
        paragraphs.endParagraph();
        return paragraphs.paragraphs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            if (without.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (element.isBlock()) {
                breakDue = true;
            } else {
                open(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            // two in a row divide paragraphs on old pages
            breakDue |= ++lines > 1;
            spaceDue = true;
        } else if (isLink(element)) {
            linksOpen++;
            if (breakDue) {
                endParagraph();
            }
            link = link == null ? element : link;
        } else if (STRONG.contains(element.normalName())) {
            strongOpen++;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                breakDue = true;
            } else if (isLink(element)) {
                linksOpen--;
            } else if (STRONG.contains(element.normalName())) {
                strongOpen--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                spaceDue = true;
            } else {
                appendDue();
                text.append(c);
                linked += linksOpen > 0 ? 1 : 0;
                strong = strongOpen > 0 && strong >= text.length() - 2 ? text.length() : strong;
            }
        }
    }

    private void appendDue() {
        if (breakDue) {
            endParagraph();
        } else if (spaceDue && !text.isEmpty()) {
            text.append(' ');
        }
        spaceDue = false;
        lines = 0;
    }

    private void endParagraph() {
        if (!text.isEmpty()) {
            paragraphs.add(new Paragraph(text.toString(), linked, strong, Optional.ofNullable(link)));
        }
        link = linksOpen > 0 ? link : null;
        text.setLength(0);
        linked = 0;
        strong = 0;
        breakDue = false;
        spaceDue = false;
    }
}
