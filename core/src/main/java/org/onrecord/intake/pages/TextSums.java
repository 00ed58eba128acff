package org.onrecord.intake.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text of which sort stands below each element of a page: one walk, however deep the page is nested. */
final class TextSums implements NodeFilter {
    /** Shorter paragraphs than this, in UTF-16 units, may be anything. */
    private static final int PARAGRAPH = 60;

    /** A block with less text of its own runs no text. */
    private static final int RUNNING = 25;

    /** A block of which more is links is none of running text. */
    private static final double MOST_LINKED = 0.33;

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre");

    /** Lengths in UTF-16 units. */
    static final class Sum {
        private static final Sum NONE = new Sum();

        /** Text that stands in the element itself or in what flows inside of its lines. */
        int own;

        /** What of that is links. */
        int ownLinked;

        /** All text, that of links, that of paragraphs of some length, and that of blocks of running text. */
        int text;

        int linked;
        int paragraphs;
        int running;

        /** How many paragraphs there are, however short. */
        int count;

        /** Whether blocks or line breaks divide the element. */
        boolean divided;

        boolean runs() {
            return own >= RUNNING && ownLinked <= MOST_LINKED * own;
        }
    }

    private final Map<Element, Sum> sums = new IdentityHashMap<>();
    private final Deque<Sum> open = new ArrayDeque<>();
    private final Set<Element> without;
    private final BiConsumer<Element, Sum> atBlock;
    private int links;

    private TextSums(Set<Element> without, BiConsumer<Element, Sum> atBlock) {
        this.without = without;
        this.atBlock = atBlock;
    }

    /** The sums of an element and of all below it but what is left out. */
    static TextSums of(Element root, Set<Element> without) {
        return of(root, without, (block, sum) -> {});
    }

    /** The same, with a look at each block of running text, inner ones first. */
    static TextSums of(Element root, Set<Element> without, BiConsumer<Element, Sum> atRunningBlock) {
        TextSums sums = new TextSums(without, atRunningBlock);
        // jsoup walks without recursion, so a deeply nested page can't overflow the stack.
        root.filter(sums);
        return sums;
    }

    /** All zero for an element that is not below the root. */
    Sum at(Element element) {
        return sums.getOrDefault(element, Sum.NONE);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (without.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open.push(new Sum());
            links += isLink(element) ? 1 : 0;
        } else if (node instanceof TextNode text && !open.isEmpty()) {
            int length = length(text.getWholeText());
            Sum sum = open.peek();
            sum.own += length;
            sum.ownLinked += links > 0 ? length : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** The length of a text as it is shown: without blanks around it, and with single ones inside. */
    private static int length(String text) {
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == NO_BREAK_SPACE) {
                gap = length > 0;
            } else if (c != SOFT_HYPHEN && c != ZERO_WIDTH_SPACE) {
                length += gap ? 2 : 1;
                gap = false;
            }
        }
        return length;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Sum sum = open.pop();
        links -= isLink(element) ? 1 : 0;
        boolean flows = !element.isBlock();
        if (!flows) {
            boolean paragraph = PARAGRAPHS.contains(element.normalName());
            sum.text += sum.own;
            sum.linked += sum.ownLinked;
            sum.paragraphs += paragraph && sum.own >= PARAGRAPH ? sum.own : 0;
            sum.count += paragraph ? 1 : 0;
            sum.running += sum.runs() ? sum.own : 0;
        }
        sums.put(element, sum);
        if (!open.isEmpty()) {
            addTo(open.peek(), sum, flows);
            open.peek().divided |= !flows || sum.divided || element.normalName().equals("br");
        }
        if (!flows && sum.runs()) {
            atBlock.accept(element, sum);
        }
        return FilterResult.CONTINUE;
    }

    private static void addTo(Sum around, Sum sum, boolean flows) {
        if (flows) {
            around.own += sum.own;
            around.ownLinked += sum.ownLinked;
        }
        around.text += sum.text;
        around.linked += sum.linked;
        around.paragraphs += sum.paragraphs;
        around.running += sum.running;
        around.count += sum.count;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
