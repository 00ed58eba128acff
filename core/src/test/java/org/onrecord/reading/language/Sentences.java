package org.onrecord.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/** Sentences of words that blanks part, for tests. */
final class Sentences {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Sentences() {}

    static Sentence of(String text) {
        List<Token> tokens = new ArrayList<>();
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            tokens.add(new Token(new Span(word.start(), word.end()), word.group(), lower));
        }
        return new Sentence(0, 0, false, tokens);
    }
}
