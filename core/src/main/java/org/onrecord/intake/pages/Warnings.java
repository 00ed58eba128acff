package org.onrecord.intake.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's warnings of its own content, in the article or in a box beside it. "Warning: more rain is on its way"
 * is none: the words must speak of the text, of its pictures or of those who look at them.
 */
final class Warnings {
    /** A longer paragraph holds news, in UTF-16 units. */
    private static final int LONGEST = 400;

    /** So many warnings are kept, out of so many paragraphs that begin as one. */
    private static final int MOST = 5;

    private static final int MOST_LOOKED_AT = 200;

    /** So many nodes of a block are passed on the way to its first words. */
    private static final int STEPS = 12;

    /** A larger part that is no text of the article, such as comments, is not looked into. */
    private static final int LARGEST_BOX = 600;

    private static final Set<String> FIRST = Set.of(
            "trigger",
            "content",
            "graphic",
            "sensitive",
            "warning",
            "caution",
            "advisory",
            "viewer",
            "viewers",
            "reader",
            "readers",
            "parental",
            "listener",
            "editor",
            "editors",
            "note",
            "this",
            "the",
            "some",
            "please",
            "distressing",
            "disturbing",
            "upsetting",
            "tw",
            "cw");

    private static final String UPSETTING =
            "(?:distress|disturb|upset|graphic|offens|trigger|traumati|difficult to (?:read|watch)|sensitive)";
    private static final String TEXT =
            "(?:story|article|report|post|piece|page|video|clip|footage|episode|coverage|content"
                    + "|gallery|image|photo|picture|interview|podcast)s?";
    private static final String HOLDS =
            "(?:may )?(?:contain|include|feature|discuss|describe|depict|has|have|deal|detail|mention)\\w*";
    private static final String MATTER =
            "(?:graphic |distressing |disturbing |upsetting |explicit |detailed |sensitive )*"
                    + "(?:detail|description|reference|discussion|account|image|mention|depiction|content|language|footage|scene"
                    + "|theme|material|picture|photo|video)s?\\b";

    private static final List<Pattern> WARNINGS = List.of(
            pattern("^\\W*(?:trigger|content|graphic content|sensitive content|graphic) (?:warning|advisory|note)\\b"),
            pattern("^\\W*(?:warning|caution|advisory|tw|cw|graphic|sensitive)\\b.{0,3}[:\\-–—!.].{0,100}\\b(?:"
                    + UPSETTING + "|" + TEXT + ".{0,20}" + HOLDS + "|contains\\b)"),
            pattern("\\b(?:viewer|reader|parental|listener)s?['’]? discretion\\b"),
            pattern("\\b(?:this|the following|these|the) " + TEXT + "(?: below| above)? " + HOLDS + " (?:with )?(?:"
                    + MATTER + "|.{0,60}\\b" + UPSETTING + ")"),
            pattern(
                    "\\b(?:some|many|certain)(?: (?:readers|viewers|people|listeners|users|audiences))? (?:may|might|could|will)"
                            + " find .{0,60}" + UPSETTING),
            pattern("\\b(?:may|might|could) be " + UPSETTING + "\\w* (?:to|for) (?:some|many|certain|readers|viewers)"),
            pattern("\\b(?:readers|viewers) (?:may|might|could) be " + UPSETTING));

    private final List<Element> candidates = new ArrayList<>();

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a paragraph warns of what the page holds. */
    static boolean isWarning(String paragraph) {
        return paragraph.length() <= LONGEST
                && beginsAsOne(paragraph)
                && WARNINGS.stream()
                        .anyMatch(warning -> warning.matcher(paragraph).find());
    }

    private static boolean beginsAsOne(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return FIRST.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Remembers a block of the page, if it may be a warning. */
    void look(Element block, TextSums.Sum sum) {
        if (sum.own <= LONGEST
                && sum.text <= LONGEST
                && candidates.size() < MOST_LOOKED_AT
                && beginsAsOne(start(block))) {
            candidates.add(block);
        }
    }

    /** The first words below an element, whatever they stand in; few steps are taken. */
    private static String start(Element block) {
        Node node = block;
        for (int step = 0; step < STEPS && node != null; step++) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return text.getWholeText();
            }
            node = node.childNodeSize() > 0 ? node.childNode(0) : next(node, block);
        }
        return "";
    }

    private static @Nullable Node next(Node node, Element within) {
        Node at = node;
        while (at != null && at != within && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null || at == within ? null : at.nextSibling();
    }

    /**
     * The warnings of the page in its order.
     *
     * @param boilerplate tells whether a warning stands in comments or the like
     */
    List<String> found(Boilerplate boilerplate) {
        Set<String> warnings = new LinkedHashSet<>();
        for (Element candidate : candidates) {
            String text = candidate.text().strip();
            if (warnings.size() < MOST && isWarning(text) && boilerplate.isInBoxOf(candidate, LARGEST_BOX)) {
                warnings.add(text);
            }
        }
        return List.copyOf(warnings);
    }
}
