package org.onrecord.intake.pages;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text below an element but for what is left out, with a blank line wherever a block of the page begins or ends. */
final class PageText implements NodeFilter {
    /** What stands between two paragraphs. */
    static final String BREAK = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private boolean breakDue;
    private boolean spaceDue;
    private int lines;

    private final Set<Element> without;

    private PageText(Set<Element> without) {
        this.without = without;
    }

    static String of(Element element, Set<Element> without) {
        PageText paragraphs = new PageText(without);
        // jsoup walks without recursion, so a deeply nested page can't overflow the stack.
        element.filter(paragraphs);
        return paragraphs.text.toString();
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
            } else if (element.normalName().equals("br")) {
                // two in a row divide paragraphs on old pages
                breakDue |= ++lines > 1;
                spaceDue = true;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            breakDue = true;
        }
        return FilterResult.CONTINUE;
    }

    private void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                spaceDue = true;
            } else {
                appendDue();
                text.append(c);
            }
        }
    }

    private void appendDue() {
        if (breakDue && !text.isEmpty()) {
            text.append(BREAK);
        } else if (spaceDue && !text.isEmpty()) {
            text.append(' ');
        }
        breakDue = false;
        spaceDue = false;
        lines = 0;
    }
}
