package org.onrecord.publishing.words;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/**
 * The sentence that holds a piece of a text, to be shown around it.
 *
 * <p>Found by the rules of Unicode (UAX 29) within a line, which abbreviations in front of names do not end. Nothing is
 * concluded from it.
 */
public final class SentenceAround {
    /** How far from the piece is looked, in characters: a text without line breaks may have millions. */
    private static final int REACH = 1_500;

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[\\s(\"“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Maj|Rep|Sen|Gov|St|Jr|Sr|No|vs|(?:\\p{Lu}\\.)*\\p{Lu})\\.\\s*$");

    private SentenceAround() {}

    /** The sentences that a span touches, as one; the span widened where it would split a pair of surrogates. */
    public static Span of(String text, Span span) {
        Span whole = unsplit(text, span);
        int from = lineStart(text, whole.start());
        int to = lineEnd(text, whole.end());
        Span sentence = whole;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(from, to));
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (ABBREVIATED.matcher(text.substring(from + start, from + end)).find() && from + end < to) {
                continue;
            }
            Span one = trimmed(text, new Span(from + start, from + end));
            sentence = one.overlaps(whole) ? sentence.cover(one) : sentence;
            start = end;
        }
        return unsplit(text, sentence);
    }

    /** The span within the text, with whole characters at both ends. */
    public static Span unsplit(String text, Span span) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        return new Span(splits(text, start) ? start - 1 : start, splits(text, end) ? end + 1 : end);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static int lineStart(String text, int at) {
        int least = Math.max(0, at - REACH);
        int start = at;
        while (start > least && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int lineEnd(String text, int at) {
        int most = Math.min(text.length(), at + REACH);
        int end = at;
        while (end < most && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    public static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
