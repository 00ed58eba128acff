package org.onrecord.reading.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Period;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.TextOrder;

/** A report as the choice of an incident's time sees it: sentences, triggers, day of publication, and what its lead is about. */
final class TimeScene {
    private static final int LEAD = 3;
    private static final int LONGEST = 80;

    private final OccurrenceWords words;
    private final List<Sentence> sentences;
    private final TreeSet<Span> triggers;
    private final TreeSet<Integer> triggered = new TreeSet<>();
    private final Optional<LocalDate> published;
    private final Set<String> leadWords = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final String lead;

    TimeScene(OccurrenceWords words, List<Sentence> sentences, List<Span> triggers, Optional<LocalDate> published) {
        this.words = words;
        this.sentences = sentences;
        this.triggers = new TreeSet<>(triggers);
        this.published = published;
        triggers.forEach(span -> triggered.add(sentenceAt(span)));
        for (int i = 0; i < Math.min(LEAD, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            for (int j = 0; j < Math.min(LONGEST, sentence.size()); j++) {
                leadWords.add(sentence.token(j).lower());
                if (i < 2) {
                    firstWords.add(sentence.token(j).lower());
                }
            }
        }
        lead = leadWords.stream().anyMatch(word -> words.is(word, OccurrenceWords.LATER)) ? "later" : "news";
    }

    OccurrenceWords words() {
        return words;
    }

    Sentence sentence(int at) {
        return sentences.get(at);
    }

    int size() {
        return sentences.size();
    }

    /** Whether a title or another heading stands first. */
    boolean isTitled() {
        return sentences.get(0).heading();
    }

    /** The words of title and first sentences, in no order. */
    Set<String> leadWords() {
        return leadWords;
    }

    /** Whether a word of some length stands in the first two sentences too. */
    boolean isEcho(String word) {
        return word.length() > 4 && firstWords.contains(word);
    }

    /** What the lead is about: "later" for a court or an arrest, else "news". */
    String lead() {
        return lead;
    }

    /** The first sentence with a trigger; as many as there are sentences where none has one. */
    int firstTriggered() {
        return triggered.isEmpty() ? sentences.size() : triggered.first();
    }

    /** How many sentences away the next trigger is; without any, the report's start counts as one. */
    int away(int at) {
        return triggered.isEmpty()
                ? at
                : Math.min(distance(triggered.floor(at), at), distance(triggered.ceiling(at), at));
    }

    private static int distance(@Nullable Integer sentence, int at) {
        return sentence == null ? Integer.MAX_VALUE : Math.abs(sentence - at);
    }

    /** The last trigger that begins before an offset, and the first that begins at it or behind. */
    Optional<Span> triggerBefore(int offset) {
        return Optional.ofNullable(triggers.lower(new Span(offset, offset)));
    }

    Optional<Span> triggerFrom(int offset) {
        return Optional.ofNullable(triggers.ceiling(new Span(offset, offset)));
    }

    boolean isInTrigger(Span token) {
        Span trigger = triggers.floor(new Span(token.start(), Integer.MAX_VALUE));
        return trigger != null && trigger.end() > token.start();
    }

    /** How many days before publication a period ended; absent where one of them is not known. */
    Optional<Long> age(Optional<Period> period) {
        return published.flatMap(day -> period.map(days -> ChronoUnit.DAYS.between(days.to(), day)));
    }

    /** Whether the lead names a day of a month that is none of the times: one that the calendar does not have. */
    boolean namesImpossibleDay(List<TimeExpression> times) {
        for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            for (int i = 1; i < Math.min(LONGEST, sentence.size()); i++) {
                Span days = sentence.spanOf(i - 1, i + 1);
                if (words.isMonthWithNumber(sentence.token(i - 1), sentence.token(i))
                        && times.stream().noneMatch(time -> time.span().overlaps(days))) {
                    return true;
                }
            }
        }
        return false;
    }

    int sentenceAt(Span span) {
        return Sentence.indexAt(sentences, span.start());
    }

    /** Those of the times that stand in a sentence with a trigger; without any, in the first. */
    List<TimeExpression> beside(List<TimeExpression> times) {
        TextOrder<TimeExpression> order = new TextOrder<>(times, TimeExpression::span);
        return (triggered.isEmpty() ? Set.of(0) : triggered)
                .stream()
                        .map(at -> sentences.get(at).span())
                        .flatMap(span -> order.beginningIn(span.start(), span.end()).stream())
                        .toList();
    }
}
