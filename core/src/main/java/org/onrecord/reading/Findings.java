package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.onrecord.model.EventMention;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Toponym;
import org.onrecord.reading.figures.FoundFigure;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.TextOrder;
import org.onrecord.reading.statements.FoundStatement;

/** What the sub-rooms found in one report, each list in text order. */
record Findings(
        List<Sentence> sentences,
        List<FoundFigure> figures,
        List<FoundStatement> statements,
        List<TimeExpression> times,
        List<Toponym> toponyms,
        List<EventMention> events) {
    /** With the times and toponyms alone that stand in a sentence with one of these triggers, or in the one before. */
    Findings beside(List<Span> triggers) {
        TreeSet<Integer> telling = new TreeSet<>();
        for (Span trigger : triggers) {
            int at = Sentence.indexAt(sentences, trigger.start());
            telling.add(Math.max(0, at - 1));
            telling.add(at);
        }
        return new Findings(
                sentences,
                figures,
                statements,
                in(telling, new TextOrder<>(times, TimeExpression::span)),
                in(telling, new TextOrder<>(toponyms, Toponym::span)),
                events);
    }

    private <T> List<T> in(SortedSet<Integer> telling, TextOrder<T> found) {
        List<T> inside = new ArrayList<>();
        for (int i : telling) {
            Span span = sentences.get(i).span();
            inside.addAll(found.beginningIn(span.start(), span.end()));
        }
        return inside;
    }
}
