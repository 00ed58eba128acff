package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Report;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;

/** A predicted statement, taken apart as PolNeAR takes attributions apart: source, cue and the content that is left. */
record StatementPieces(Statement statement, String text) {
    static StatementPieces of(Statement statement, Report report) {
        return new StatementPieces(statement, report.text());
    }

    Optional<String> source() {
        return statement.source().map(Source::mention).map(mention -> mention.text());
    }

    /** Where the cue may stand: each of its occurrences in the statement, else the whole statement. */
    List<Span> cues() {
        List<Span> cues = new ArrayList<>();
        Span span = statement.span();
        String cue = statement.cue();
        for (int at = text.indexOf(cue, span.start());
                !cue.isEmpty() && at >= 0 && at + cue.length() <= span.end();
                at = text.indexOf(cue, at + 1)) {
            cues.add(new Span(at, at + cue.length()));
        }
        return cues.isEmpty() ? List.of(span) : cues;
    }

    boolean hasCueAt(List<Span> pieces) {
        return cues().stream().anyMatch(cue -> pieces.stream().anyMatch(cue::overlaps));
    }

    /** How well the statement without its source and the gold's cue covers the gold's content: F over words. */
    double contentF(GoldAttribution gold) {
        Set<Integer> content = Tokens.of(text, List.of(statement.span()));
        content.removeAll(Tokens.of(text, gold.cue()));
        statement
                .source()
                .ifPresent(source -> content.removeAll(
                        Tokens.of(text, List.of(source.mention().span()))));
        return Tokens.f1(content, Tokens.of(text, gold.content()));
    }
}
