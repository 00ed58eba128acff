package org.onrecord.intake.pages;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that holds a page's article: where most running text stands together.
 *
 * <p>Blocks of running text vote for the elements around them by their length and their commas, less for each step up, in the
 * manner of Arc90's Readability; from the best, one goes up as long as much more running text and little else comes in.
 */
final class ArticleElement {
    /** How many elements around it a block votes for, and the share of a vote that is left at each step. */
    private static final int STEPS = 4;

    private static final double PER_STEP = 0.6;
    private static final double NAMED = 1.25;
    private static final double IN_LIST = 0.3;
    private static final int LIST_STEPS = 3;

    /** Text of this length, in UTF-16 units, is worth as much as a comma; so many of them count. */
    private static final double LENGTH = 80;

    private static final double MOST_LENGTHS = 5;

    /** To go up, so much more running text must come in, and of other text at most this share of it. */
    private static final double MORE = 0.3;

    private static final double OTHER = 0.15;
    private static final Set<String> CELLS = Set.of("div", "td", "section", "article", "main");
    private static final Pattern NAME =
            Pattern.compile("article|body|content|entry|post|story|text|main", Pattern.CASE_INSENSITIVE);

    private final Map<Element, Double> scores = new IdentityHashMap<>();
    private final Map<String, Boolean> names = new HashMap<>();
    private Element best;
    private double most;

    private ArticleElement(Element body) {
        best = body;
    }

    /** The element; the body itself where no text runs on the page. */
    static Element of(Element body, Set<Element> without) {
        ArticleElement finder = new ArticleElement(body);
        TextSums sums = TextSums.of(body, without, finder::vote);
        return finder.widened(body, sums);
    }

    private void vote(Element block, TextSums.Sum sum) {
        double vote = (1 + marks(block) + Math.min(sum.own / LENGTH, MOST_LENGTHS))
                * (1 - (double) sum.ownLinked / sum.own)
                * (isInList(block) ? IN_LIST : 1);
        Element around = CELLS.contains(block.normalName()) && sum.divided ? block : block.parent();
        for (int step = 0; around != null && step < STEPS; step++, around = around.parent()) {
            double score = scores.merge(around, isNamed(around) ? NAMED * vote : vote, Double::sum);
            if (score > most) {
                most = score;
                best = around;
            }
            vote *= PER_STEP;
        }
    }

    /** The commas and stops of a block's own text. */
    private static long marks(Element block) {
        long marks = 0;
        for (int n = 0; n < block.childNodeSize(); n++) {
            if (block.childNode(n) instanceof TextNode text) {
                String whole = text.getWholeText();
                for (int i = 0; i < whole.length(); i++) {
                    char c = whole.charAt(i);
                    marks += c == ',' || c == '.' ? 1 : 0;
                }
            }
        }
        return marks;
    }

    private static boolean isInList(Element block) {
        Element around = block;
        for (int step = 0; around != null && step <= LIST_STEPS; step++, around = around.parent()) {
            if (around.normalName().equals("li")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Element element) {
        return element.normalName().equals("article") || isName(element.className()) || isName(element.id());
    }

    private boolean isName(String name) {
        return !name.isEmpty()
                && names.computeIfAbsent(name, n -> NAME.matcher(n).find());
    }

    private Element widened(Element body, TextSums sums) {
        Element wide = best;
        for (Element around = best.parent(); around != null && around != body; around = around.parent()) {
            TextSums.Sum inner = sums.at(wide);
            TextSums.Sum outer = sums.at(around);
            int gain = outer.running - inner.running;
            int other = outer.text - outer.running - (inner.text - inner.running);
            if (gain > MORE * inner.running && other < OTHER * gain) {
                wide = around;
            }
        }
        return wide;
    }
}
