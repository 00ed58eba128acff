package org.onrecord.intake;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text below an element, with a blank line wherever a block of the page begins or ends. */
final class Paragraphs implements NodeVisitor {
    /** What stands between two paragraphs. */
    static final String BREAK = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private boolean breakDue;
    private boolean spaceDue;

    private Paragraphs() {}

    static String of(Element element) {
        Paragraphs paragraphs = new Paragraphs();
        // jsoup walks without recursion, so a deeply nested page can't overflow the stack.
        element.traverse(paragraphs);
        return paragraphs.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            breakAt(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            breakDue = true;
        }
    }

    private void breakAt(Element element) {
        if (element.isBlock()) {
            breakDue = true;
        } else if (element.normalName().equals("br")) {
            spaceDue = true;
        }
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
    }
}
