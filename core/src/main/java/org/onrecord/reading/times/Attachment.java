package org.onrecord.reading.times;

import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/** Tells by the words around a time expression what took place then: the incident, or something else. */
final class Attachment {
    /** That which hangs on a word of something else, or of nothing known, on one of the incident, or right on its name. */
    static final int ASIDE = -1;

    static final int NONE = 0;
    static final int PERHAPS = 1;
    static final int HAPPENED = 2;
    static final int NAMED = 3;

    private static final int REACH = 14;
    private static final int BESIDE = 3;

    private final Set<String> happened;
    private final Set<String> incident;
    private final Set<String> perhaps;
    private final Set<String> aside;
    private final Set<String> saying;
    private final Set<String> boundaries;
    private final Set<String> pageLines;

    Attachment(WordList words) {
        this.happened = Set.copyOf(words.entries("list:Happened"));
        this.incident = Set.copyOf(words.entries("list:Incident"));
        this.perhaps = Set.copyOf(words.entries("list:Perhaps"));
        this.aside = Set.copyOf(new TreeSet<>(words.entries("list:Aside")));
        this.saying = Set.copyOf(words.entries("list:Saying"));
        this.boundaries = Set.copyOf(words.entries("list:Boundary"));
        this.pageLines = Set.copyOf(words.entries("list:PageLine"));
    }

    /** Whether a sentence only tells when a page was made. */
    boolean isPageLine(Sentence sentence) {
        return pageLines.contains(sentence.token(0).lower());
    }

    /** What the expression that covers the tokens [from, to) hangs on. */
    int of(Sentence sentence, int from, int to, TreeSet<Span> triggers) {
        for (int i = to; i < Math.min(sentence.size(), to + BESIDE); i++) {
            if (incident.contains(sentence.token(i).lower())) {
                return NAMED;
            }
            if (!isName(sentence, i)) {
                break;
            }
        }
        int before = backward(sentence, from, triggers);
        return before != NONE ? before : forward(sentence, to, triggers);
    }

    /** Whether a token can stand between a time and the incident's name: "Friday's deadly". */
    private static boolean isName(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        return word.equals("'s") || word.equals("'") || Character.isLetter(word.charAt(0)) && word.length() > 3;
    }

    private int backward(Sentence sentence, int from, TreeSet<Span> triggers) {
        boolean named = false;
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            int verb = verb(sentence, i, triggers);
            if (verb != NONE) {
                return verb;
            }
            boolean noun = incident.contains(sentence.token(i).lower());
            if (noun && i >= from - BESIDE) {
                return HAPPENED;
            }
            named |= noun;
            if (i < from - 1 && boundaries.contains(sentence.token(i).lower())) {
                break;
            }
        }
        return named ? PERHAPS : NONE;
    }

    private int forward(Sentence sentence, int to, TreeSet<Span> triggers) {
        for (int i = to; i < Math.min(sentence.size(), to + REACH); i++) {
            int verb = saying.contains(sentence.token(i).lower()) ? NONE : verb(sentence, i, triggers);
            if (verb != NONE) {
                return verb;
            }
        }
        return NONE;
    }

    private int verb(Sentence sentence, int at, TreeSet<Span> triggers) {
        String word = sentence.token(at).lower();
        if (aside.contains(word)) {
            return ASIDE;
        }
        if (perhaps.contains(word)) {
            return PERHAPS;
        }
        if (incident.contains(word)) {
            return NONE;
        }
        Span token = sentence.token(at).span();
        Span trigger = triggers.floor(new Span(token.start(), Integer.MAX_VALUE));
        boolean within = trigger != null && trigger.end() > token.start() && word.endsWith("ed");
        return within || happened.contains(word) ? HAPPENED : NONE;
    }
}
