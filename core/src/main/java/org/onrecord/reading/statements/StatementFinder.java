package org.onrecord.reading.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;

/** Finds the statements of a report, with what each covers. */
public final class StatementFinder {
    /** How many sentences a quotation goes on for at most. */
    private static final int LONGEST_QUOTATION = 12;

    private final Attributions attributions;
    private final StanceFinder stances;
    private final Words words;

    private StatementFinder() {
        words = new Words();
        NounPhrases phrases = new NounPhrases(words);
        attributions = new Attributions(words, phrases);
        stances = new StanceFinder(words, phrases);
    }

    /** The finder of English. */
    public static StatementFinder english() {
        return new StatementFinder();
    }

    /** The statements of a report, in text order. */
    public List<FoundStatement> find(List<Sentence> sentences, String text) {
        Speakers speakers = new Speakers(words, text);
        Quotations quotations = new Quotations(sentences);
        List<FoundStatement> found = new ArrayList<>();
        int lastParagraph = -1;
        for (Sentence sentence : sentences) {
            List<FoundStatement> here = stances.find(sentence, attributions.in(sentence, speakers), speakers);
            boolean silent = here.stream().noneMatch(s -> !s.content().isEmpty());
            if (silent && quotations.contain(sentence.span()) && sentence.paragraph() - lastParagraph <= 1) {
                continueLast(found, sentence.span());
            }
            if (here.isEmpty()) {
                attributions.rememberSubject(sentence, speakers);
            }
            here.forEach(statement -> found.add(widen(statement, quotations)));
            if (!silent) {
                lastParagraph = sentence.paragraph();
            }
        }
        found.sort(Comparator.comparing(FoundStatement::span));
        return found;
    }

    /** A quotation that stands by itself goes on what its speaker said last. */
    private static void continueLast(List<FoundStatement> found, Span quoted) {
        for (int i = found.size() - 1; i >= 0; i--) {
            FoundStatement last = found.get(i);
            if (!last.content().isEmpty()) {
                if (last.content().size() > LONGEST_QUOTATION) {
                    return;
                }
                List<Span> content = new ArrayList<>(last.content());
                content.add(quoted);
                found.set(i, with(last, content));
                return;
            }
        }
    }

    /** What is said reaches as far as the quotation that it begins or ends. */
    private static FoundStatement widen(FoundStatement statement, Quotations quotations) {
        List<Span> content = statement.content().stream()
                .map(span -> quotations.overlapping(span).map(span::cover).orElse(span))
                .toList();
        return content.equals(statement.content()) ? statement : with(statement, content);
    }

    private static FoundStatement with(FoundStatement statement, List<Span> content) {
        return new FoundStatement(
                statement.sentence(),
                statement.span(),
                content,
                statement.cue(),
                statement.stance(),
                statement.source(),
                statement.via(),
                statement.actor(),
                statement.recipient());
    }
}
