package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.TextOrder;

/** Where in the sentences of a report the words stand that speak of an incident. */
final class TriggerMap {
    private final List<Sentence> sentences;
    private final TreeMap<Integer, List<Position>> bySentence = new TreeMap<>();

    /**
     * Tokens of a sentence.
     *
     * @param sentence its index
     * @param from index of the first token
     * @param to index after the last token
     */
    record Position(int sentence, int from, int to) {}

    TriggerMap(List<Sentence> sentences, List<Span> triggers) {
        this.sentences = sentences;
        for (Span trigger : triggers) {
            Position position = position(trigger);
            bySentence
                    .computeIfAbsent(position.sentence(), sentence -> new ArrayList<>())
                    .add(position);
        }
    }

    /** The sentence and tokens of a span; those nearest to it where it stands in none. */
    Position position(Span span) {
        int at = Sentence.indexAt(sentences, span.start());
        Sentence sentence = sentences.get(at);
        int from = sentence.tokenAt(span.start());
        return new Position(at, from, Math.max(from, sentence.tokenAt(span.end() - 1)) + 1);
    }

    /** The indices of the sentences with a trigger. */
    SortedSet<Integer> sentences() {
        return bySentence.navigableKeySet();
    }

    /** Those of the toponyms that stand in a sentence with a trigger, or in the one before. */
    List<Toponym> beside(List<Toponym> toponyms) {
        TextOrder<Toponym> order = new TextOrder<>(toponyms, Toponym::span);
        TreeSet<Integer> telling = new TreeSet<>(bySentence.keySet());
        bySentence.keySet().forEach(at -> telling.add(Math.max(0, at - 1)));
        return telling.stream()
                .map(at -> sentences.get(at).span())
                .flatMap(span -> order.beginningIn(span.start(), span.end()).stream())
                .toList();
    }

    boolean hasTrigger(int sentence) {
        return bySentence.containsKey(sentence);
    }

    /** How many tokens lie between a place in a sentence and the nearest trigger there; very many where there is none. */
    int distance(Position at) {
        int least = Integer.MAX_VALUE;
        for (Position trigger : bySentence.getOrDefault(at.sentence(), List.of())) {
            int distance = trigger.to() <= at.from()
                    ? at.from() - trigger.to()
                    : trigger.from() >= at.to() ? trigger.from() - at.to() : 0;
            least = Math.min(least, distance);
        }
        return least;
    }
}
