package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Sentence;

/** Where in the sentences of a report the words stand that speak of an incident. */
final class TriggerMap {
    private final List<Sentence> sentences;
    private final List<List<Position>> bySentence = new ArrayList<>();

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
        sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (Span trigger : triggers) {
            Position position = position(trigger);
            bySentence.get(position.sentence()).add(position);
        }
    }

    /** The sentence and tokens of a span; those nearest to it where it stands in none. */
    Position position(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Sentence sentence = sentences.get(low);
        int from = tokenAt(sentence, span.start());
        return new Position(low, from, Math.max(from, tokenAt(sentence, span.end() - 1)) + 1);
    }

    /** The first token that ends behind an offset. */
    private static int tokenAt(Sentence sentence, int offset) {
        int low = 0;
        int high = sentence.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.token(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean hasTrigger(int sentence) {
        return !bySentence.get(sentence).isEmpty();
    }

    /** How many tokens lie between a place in a sentence and the nearest trigger there; very many where there is none. */
    int distance(Position at) {
        int least = Integer.MAX_VALUE;
        for (Position trigger : bySentence.get(at.sentence())) {
            int distance = trigger.to() <= at.from()
                    ? at.from() - trigger.to()
                    : trigger.from() >= at.to() ? trigger.from() - at.to() : 0;
            least = Math.min(least, distance);
        }
        return least;
    }
}
