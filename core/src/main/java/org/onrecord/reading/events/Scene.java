package org.onrecord.reading.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Span;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;

/** One incident's part of a report: its events, and the sentences that speak of it. */
final class Scene {
    /** An incident with an event among the first sentences is told in those around its events as well. */
    private static final int LEAD = 3;

    private static final int NEAR = 3;

    private final String text;
    private final List<Sentence> sentences;
    private final List<EventMention> events;
    private final TreeSet<Integer> own = new TreeSet<>();
    private final Map<Integer, Items> labelled = new HashMap<>();
    private final EventWords words = EventWords.english();

    Scene(String text, List<Sentence> sentences, List<EventMention> events, List<Figure> figures) {
        this.text = text;
        this.sentences = sentences;
        this.events = events;
        events.forEach(event -> own.add(sentenceAt(event.trigger().span())));
        figures.forEach(figure -> own.add(sentenceAt(figure.span())));
    }

    String text() {
        return text;
    }

    List<EventMention> events() {
        return events;
    }

    /** The sentences that hold an event or a figure of the incident. */
    List<Items> own() {
        return own.stream().map(this::items).toList();
    }

    /** Those that tell of the aftermath, and for the incident that the report leads with the ones close to them. */
    List<Items> around() {
        if (own.isEmpty() || own.first() >= LEAD) {
            return own();
        }
        TreeSet<Integer> around = new TreeSet<>();
        for (int at : own) {
            for (int i = Math.max(0, at - 1); i <= Math.min(sentences.size() - 1, at + NEAR); i++) {
                around.add(i);
            }
        }
        return around.stream()
                .filter(at -> words.maySpeakOfAftermath(sentences.get(at)))
                .map(this::items)
                .toList();
    }

    /** The sentence that a span of the text stands in, as items. */
    Items itemsAt(Span span) {
        return items(sentenceAt(span));
    }

    private Items items(int at) {
        return labelled.computeIfAbsent(at, i -> words.lexicon().label(sentences.get(i)));
    }

    private int sentenceAt(Span span) {
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
        return low;
    }

    /** The item that a span begins in. */
    static int itemAt(Items items, Span span) {
        for (int i = 0; i < items.size(); i++) {
            if (items.spanOf(i, i + 1).end() > span.start()) {
                return i;
            }
        }
        return items.size() - 1;
    }
}
