package org.onrecord.intake.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Blocks beside each other of one kind that each hold a stamp, the time at which they were written: one walk, however deep
 * the page is nested. Of several kinds the one with most blocks is taken, in whatever lists they stand: days, or hours.
 */
final class LiveBlocks implements NodeFilter {
    /** Fewer blocks beside each other are no list. */
    static final int FEWEST = 3;

    /** A block with less text is a label, in UTF-16 units. */
    private static final int SHORTEST = 40;

    private static final Set<String> BLOCKS = Set.of("article", "section", "li", "div");

    /** A clock reading takes up to so many UTF-16 units: "10.42am BST". */
    private static final int LONGEST_CLOCK = 14;

    /** Parts that are no text, but hold stamps. */
    private static final Pattern STAMPED = Pattern.compile("(?i)time|date|meta|byline");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** A block and its first stamp. */
    record Block(Element element, Element stamp) {}

    private static final class Frame {
        private final Element element;
        private final Map<String, List<Block>> children = new LinkedHashMap<>(0);
        private @Nullable Element stamp;
        private int text;

        private Frame(Element element) {
            this.element = element;
        }
    }

    private final Set<Element> without;
    private final boolean byClock;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, List<Block>> lists = new LinkedHashMap<>();

    private LiveBlocks(Set<Element> without, boolean byClock) {
        this.without = without;
        this.byClock = byClock;
    }

    /**
     * The blocks in the page's order.
     *
     * @param byClock whether a stamp is a clock reading, instead of an element with a whole time
     */
    static List<Block> of(Element body, Set<Element> without, boolean byClock) {
        LiveBlocks blocks = new LiveBlocks(without, byClock);
        body.filter(blocks);
        return outermost(blocks.lists.values().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of()));
    }

    private static List<Block> outermost(List<Block> blocks) {
        Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        blocks.forEach(block -> elements.add(block.element()));
        return blocks.stream()
                .filter(block -> {
                    Element around = block.element().parent();
                    while (around != null && !elements.contains(around)) {
                        around = around.parent();
                    }
                    return around == null;
                })
                .toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (without.contains(element) && !mayHoldStamps(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open.push(new Frame(element));
            if (isStamp(element)) {
                open.peek().stamp = element;
            }
        } else if (node instanceof TextNode text && !text.isBlank() && !open.isEmpty()) {
            open.peek().text += text.getWholeText().strip().length();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean mayHoldStamps(Element part) {
        return STAMPED.matcher(part.className()).find()
                || STAMPED.matcher(part.id()).find();
    }

    private boolean isStamp(Element element) {
        if (!byClock) {
            return element.normalName().equals("time")
                    && PageTime.find(element.attr("datetime"))
                            .flatMap(PageTime::at)
                            .isPresent();
        }
        return element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode text
                && text.getWholeText().length() <= LONGEST_CLOCK
                && WrittenTime.isClock(text.getWholeText());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element)) {
            return FilterResult.CONTINUE;
        }
        Frame frame = open.pop();
        frame.children.forEach((kind, blocks) -> {
            if (blocks.size() >= FEWEST) {
                lists.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(blocks);
            }
        });
        if (!open.isEmpty()) {
            addTo(open.peek(), frame);
        }
        return FilterResult.CONTINUE;
    }

    private static void addTo(Frame around, Frame frame) {
        around.text += frame.text;
        Element stamp = frame.stamp;
        if (stamp == null) {
            return;
        }
        around.stamp = around.stamp == null ? stamp : around.stamp;
        if (frame.text >= SHORTEST && BLOCKS.contains(frame.element.normalName())) {
            around.children
                    .computeIfAbsent(kind(frame.element), kind -> new ArrayList<>())
                    .add(new Block(frame.element, stamp));
        }
    }

    /** The tag and the first class of an element; numbers in it are an entry's own. */
    private static String kind(Element element) {
        String name = element.className();
        int end = name.indexOf(' ');
        return element.normalName() + "."
                + DIGITS.matcher(end < 0 ? name : name.substring(0, end)).replaceAll("");
    }
}
