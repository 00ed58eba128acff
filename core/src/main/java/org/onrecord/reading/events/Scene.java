package org.onrecord.reading.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.model.EventMention;
import org.onrecord.model.EventMention.Argument;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Span;
import org.onrecord.reading.events.CircumstanceFinder.Told;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;

/** One incident's part of a report: its events, and the sentences that speak of it. */
final class Scene {
    /** An incident with an event among the first sentences is told in those around its events as well. */
    private static final int LEAD = 3;

    private static final int NEAR = 3;

    /** So many sentences of a report are read for an incident's circumstances. */
    private static final int FAR = 40;

    private final String text;
    private final List<Sentence> sentences;
    private final List<EventMention> events;
    private final TreeSet<Integer> own = new TreeSet<>();
    private final boolean attack;
    private final boolean causeless;
    private final List<Span> instruments;
    private final Map<Integer, Items> labelled = new HashMap<>();
    private final EventWords words = EventWords.english();

    Scene(String text, List<Sentence> sentences, Told told) {
        this.text = text;
        this.sentences = sentences;
        this.causeless = told.kinds().equals(List.of(IncidentKind.OTHER));
        this.attack = told.kinds().stream().anyMatch(IncidentKind::isAttack);
        this.events = told.events().stream()
                .filter(event -> !isOfPage(event.trigger().span())
                        && !isFar(event.trigger().span()))
                .toList();
        this.instruments = events.stream()
                .flatMap(event -> event.arguments().stream())
                .filter(argument -> argument.role() == Role.INSTRUMENT)
                .map(Argument::head)
                .toList();
        events.forEach(event -> own.add(sentenceAt(event.trigger().span())));
        told.figures().stream()
                .filter(figure -> !isOfPage(figure.span()) && !isFar(figure.span()))
                .forEach(figure -> own.add(sentenceAt(figure.span())));
    }

    /** Far behind its lead a long report speaks of much else. */
    private boolean isFar(Span span) {
        return sentenceAt(span) >= FAR;
    }

    /** Whether the words that stand there are a page's around its pictures, and not the report's own. */
    private boolean isOfPage(Span span) {
        return words.isOfPage(sentences.get(sentenceAt(span)));
    }

    /** Whether somebody did it: no accident, no disaster, and no harm of which the report tells no cause. */
    boolean isAttack() {
        return attack;
    }

    String text() {
        return text;
    }

    List<EventMention> events() {
        return events;
    }

    /** What its events were done with, as their own words tell. */
    List<Span> instruments() {
        return instruments;
    }

    /** The sentences that hold an event or a figure of the incident. */
    List<Items> own() {
        return own.stream().map(this::items).toList();
    }

    /** The sentences up to where a report begins to speak of much else, of an incident that it leads with; else none. */
    List<Sentence> lead() {
        return own.isEmpty() || own.first() >= LEAD ? List.of() : sentences.subList(0, Math.min(FAR, sentences.size()));
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
                .filter(at -> words.maySpeakOfAftermath(sentences.get(at)) && !words.isOfPage(sentences.get(at)))
                .map(this::items)
                .toList();
    }

    /** Whether the report tells of an attack, or of harm without its cause: not of an accident or a disaster. */
    boolean mayBeAttack() {
        return attack || causeless;
    }

    /** The sentence that a span of the text stands in, as items. */
    Items itemsAt(Span span) {
        return items(sentenceAt(span));
    }

    private Items items(int at) {
        return labelled.computeIfAbsent(at, i -> words.lexicon().label(sentences.get(i)));
    }

    private int sentenceAt(Span span) {
        return Sentence.indexAt(sentences, span.start());
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
