package org.onrecord.reading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Report;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.Token;
import org.onrecord.reading.language.WordList;

/**
 * Cuts a report into sentences.
 *
 * <p>An empty line always ends a sentence, and so does a line break after a line that is finished or short. Elsewhere a
 * sentence ends at a full stop, question or exclamation mark, with the closing marks behind it, where what follows can
 * begin one; the periods of listed abbreviations and initials end none.
 */
public final class Segmenter {
    private static final String CLOSERS = "\"'”’)]»";
    private static final String OPENERS = "\"'“‘([«—–-•*";
    private static final int SHORT_LINE = 60;
    private static final int LONGEST_SENTENCE = 400;

    private final Tokenizer tokenizer;
    private final Set<String> starters;

    private Segmenter(WordList words) {
        this.tokenizer = new Tokenizer(new HashSet<>(words.entries("Abbreviation")));
        this.starters = new HashSet<>(words.entries("Starter"));
    }

    /** The segmenter of English. */
    public static Segmenter english() {
        return new Segmenter(WordList.load("sentences.txt"));
    }

    /** The sentences of title and body, in text order; none where the text has no token. */
    public List<Sentence> segment(Report report) {
        String text = report.text();
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfBlock(text, at);
            if (segmentBlock(text, at, end, paragraph, end <= report.title().length(), sentences)) {
                paragraph++;
            }
            at = end;
        }
        return sentences;
    }

    /** The end of the line, or of the lines that run on, with its break. */
    private static int endOfBlock(String text, int from) {
        int at = from;
        while (true) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            if (!runsOn(text, at, end)) {
                return end + 1;
            }
            at = end + 1;
        }
    }

    private static boolean runsOn(String text, int lineStart, int lineEnd) {
        int last = lineEnd - 1;
        while (last >= lineStart && Tokenizer.isBlank(text.charAt(last))) {
            last--;
        }
        int next = lineEnd + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Tokenizer.isBlank(text.charAt(next))) {
            next++;
        }
        if (last < lineStart || next >= text.length() || text.charAt(next) == '\n') {
            return false;
        }
        boolean finished = ".!?:".indexOf(text.charAt(last)) >= 0 || CLOSERS.indexOf(text.charAt(last)) >= 0;
        boolean goesOn = Character.isLowerCase(text.charAt(next));
        return goesOn || !finished && last - lineStart >= SHORT_LINE;
    }

    private boolean segmentBlock(
            String text, int from, int to, int paragraph, boolean title, List<Sentence> sentences) {
        List<Token> tokens = tokenizer.tokens(text, from, to);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + 1;
            boolean last = end == tokens.size();
            if (!last && ends(tokens, i)) {
                while (end < tokens.size() && closes(tokens, end)) {
                    end++;
                }
                last = end == tokens.size() || begins(tokens.get(end));
            }
            if (last || end - start >= LONGEST_SENTENCE) {
                boolean heading = title || (end == tokens.size() && !isFinished(tokens));
                sentences.add(new Sentence(sentences.size(), paragraph, heading, tokens.subList(start, end)));
                start = end;
                i = end - 1;
            }
        }
        return !tokens.isEmpty();
    }

    private static boolean isFinished(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String mark = tokens.get(i).text();
            if (CLOSERS.indexOf(mark.charAt(0)) < 0) {
                return ".!?:…".indexOf(mark.charAt(mark.length() - 1)) >= 0;
            }
        }
        return false;
    }

    private boolean ends(List<Token> tokens, int i) {
        String mark = tokens.get(i).text();
        if (mark.equals(".") || mark.equals("?") || mark.equals("!") || mark.equals("...") || mark.equals("…")) {
            return true;
        }
        // "in the U.S. The embassy": an acronym ends a sentence only before a word that begins most sentences.
        return mark.length() > 2
                && mark.endsWith(".")
                && i + 1 < tokens.size()
                && starters.contains(tokens.get(i + 1).text());
    }

    /** Whether a token is a closing mark that stands right behind the one before it. */
    private static boolean closes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return CLOSERS.indexOf(token.text().charAt(0)) >= 0
                && token.span().length() == 1
                && token.span().start() == tokens.get(i - 1).span().end();
    }

    private static boolean begins(Token token) {
        char first = token.text().charAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || !Character.isLetterOrDigit(first) && OPENERS.indexOf(first) >= 0
                || Character.isTitleCase(first)
                || Character.isSurrogate(first);
    }
}
