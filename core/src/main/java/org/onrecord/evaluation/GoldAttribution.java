package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Span;

/**
 * Who says, the words that mark the saying, and what is said; each in one or more pieces.
 *
 * @param source empty where the text leaves the speaker out
 */
record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "i",
            "we",
            "you",
            "who",
            "which",
            "that",
            "his",
            "her",
            "its",
            "their",
            "my",
            "our",
            "him",
            "them",
            "himself",
            "herself",
            "themselves",
            "this",
            "these",
            "those");

    GoldAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    boolean hasSource() {
        return !source.isEmpty();
    }

    String sourceText(String text) {
        return words(source, text);
    }

    /** Source, cue and content in brackets. */
    String show(String text) {
        return "[" + words(source, text) + "] [" + words(cue, text) + "] [" + words(content, text) + "]";
    }

    /** Whether the source is a pronoun alone, so that a reader which resolves it names someone else. */
    boolean hasPronounSource(String text) {
        return PRONOUNS.contains(sourceText(text).toLowerCase(Locale.ROOT));
    }

    private static String words(List<Span> pieces, String text) {
        return pieces.stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
    }
}
