package org.onrecord.intake.pages;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the lines that lead from an article to others, "READ MORE: Train crash kills 9", from sentences that begin with the
 * same words, "Related deaths rose to 9": what they lead to is a link
 * or stands behind a colon, or the words are several or in bold, and no full stop ends the line.
 */
final class LeadIn {
    /** A longer paragraph leads nowhere, in UTF-16 units. */
    private static final int LONGEST = 200;

    /** A lead-in without a headline behind it is not longer. */
    private static final int LONGEST_LABEL = 40;

    private static final double LINKED = 0.5;

    private static final Pattern WORDS =
            Pattern.compile("(?i)\\W{0,3}(?<words>read (?:more|also|next|on|now)|also read|also see|see also"
                    + "|more on this(?: story| topic)?|related(?: (?:story|stories|article|articles|coverage|news|links?|topics?))?"
                    + "|recommended(?: (?:for you|stories|reading))?|don['’]t miss|what to read next|you (?:may|might) also (?:like|be interested in)"
                    + "|watch(?: (?:live|now|more|below|above|again|here|how|the|this|our|a))?|listen(?: (?:now|live|here|to))?|in (?:pictures|photos|pics)"
                    + "|(?:photos|pictures|video|gallery|explainer|analysis|podcast)|more from(?: [\\p{L}\\p{N}&'’.]+){1,4}|further reading"
                    + "|more (?:stories|news|coverage|reading)|keep reading|continue reading|click here)"
                    + "(?![\\p{L}\\p{N}])(?<colon>\\s?[:|»>→–—]|\\s-\\s)?");

    /** Words that only a link makes a lead-in: behind them a colon is as often the article's own. */
    private static final Set<String> LOOSE = Set.of("analysis", "explainer", "video", "photos", "pictures", "gallery");

    /** A whole line that tells readers to go on, though a full stop ends it. */
    private static final Pattern ORDER = Pattern.compile(
            "(?i)(?:(?:read|see) (?:also|more (?:about|at|from|here|on))|also (?:read|see)|don['’]t miss|listen to (?:the|this|our)"
                    + "|watch (?:more|again|here|how|the|this|our)) [^,\"“”]{1,100}");

    private LeadIn() {}

    /** Whether a paragraph leads to another report, with that report's headline. */
    static boolean leads(Paragraph paragraph) {
        String text = paragraph.text();
        Matcher words = WORDS.matcher(text);
        return text.length() < LONGEST
                && words.lookingAt()
                && words.end() < text.length() - 3
                && isMarked(paragraph, words);
    }

    private static boolean isMarked(Paragraph paragraph, Matcher words) {
        String text = paragraph.text();
        String lead = words.group("words");
        boolean linked = paragraph.linked() > LINKED * (text.length() - words.end());
        if (linked) {
            return true;
        }
        boolean colon = words.group("colon") != null;
        boolean sentence = text.endsWith(".") && !ORDER.matcher(text).matches();
        boolean firm = !LOOSE.contains(lead.toLowerCase(Locale.ROOT));
        boolean several = lead.contains(" ") && !lead.toLowerCase(Locale.ROOT).startsWith("more from");
        boolean bold = paragraph.strong() >= words.end("words") && paragraph.strong() <= words.end() + 1;
        return firm && (colon || !sentence && (several || bold));
    }

    /** Whether a paragraph is but a label above other reports' headlines: "Recommended", "More from Harbour News". */
    static boolean isLabel(Paragraph paragraph) {
        String text = paragraph.text();
        Matcher words = WORDS.matcher(text);
        return text.length() <= LONGEST_LABEL && words.lookingAt() && words.end() >= text.length() - 1;
    }
}
