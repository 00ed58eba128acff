package org.onrecord.reading.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Period;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;

/**
 * The times at which an incident may have happened: each that the report names; where it is the report's own, the day
 * of publication or the one before; and that the report does not tell.
 */
final class TimeChoices {
    /** Of a report that names more times than any does, the first are looked at. */
    private static final int MOST = 150;

    private static final int PAGE_LINE = 8;
    private static final int PAGE_SENTENCES = 5;
    private static final int BESIDE = 3;

    private final OccurrenceWords words;

    TimeChoices(OccurrenceWords words) {
        this.words = words;
    }

    /**
     * A time that may be the incident's.
     *
     * @param period absent where the report does not tell, and for an expression whose days are unknown
     * @param named whether the words at the span name these days
     * @param features names of what speaks for and against it
     */
    record Choice(Optional<Period> period, Span span, boolean named, List<String> features) {}

    /**
     * The choices, those of time expressions in text order.
     *
     * @param main whether the incident is the report's own; another's time stands in the sentences of its triggers
     */
    List<Choice> of(
            List<Sentence> sentences,
            List<TimeExpression> times,
            List<Span> triggers,
            Optional<LocalDate> publishedAt,
            boolean main) {
        Optional<LocalDate> published = publishedAt.or(() -> statedDay(sentences, times));
        TimeScene scene = new TimeScene(words, sentences, triggers, published);
        List<TimeExpression> some = (main ? times : scene.beside(times))
                .stream()
                        .filter(time -> isDay(time) && !isAhead(time, published))
                        .filter(time -> !isOfPage(sentences.get(scene.sentenceAt(time.span())), time))
                        .limit(MOST)
                        .toList();
        TimeFeatures features = new TimeFeatures(scene, some);
        List<Choice> choices = new ArrayList<>();
        for (TimeExpression time : some) {
            choices.add(new Choice(
                    time.period().map(days -> period(time, days, published)), time.span(), true, features.of(time)));
        }
        Span first = triggers.isEmpty() ? sentences.get(0).span() : triggers.get(0);
        choices.add(new Choice(Optional.empty(), first, false, List.of("none")));
        if (main && !scene.namesImpossibleDay(times)) {
            published.ifPresent(day -> choices.add(
                    new Choice(Optional.of(new Period(day.minusDays(1), day)), first, false, features.ofFresh())));
        }
        return choices;
    }

    /** Whether an expression is of days, though they may be unknown. */
    private static boolean isDay(TimeExpression time) {
        return time.period().isPresent() || time.value().startsWith("XXXX-") && time.kind() != TimeExpression.Kind.SET;
    }

    private static boolean isAhead(TimeExpression time, Optional<LocalDate> published) {
        return published.isPresent()
                && time.period()
                        .filter(days -> days.from().isAfter(published.get().plusDays(1)))
                        .isPresent();
    }

    /** The day that the head of a page names as its own. */
    private Optional<LocalDate> statedDay(List<Sentence> sentences, List<TimeExpression> times) {
        for (Sentence sentence : sentences.subList(0, Math.min(PAGE_SENTENCES, sentences.size()))) {
            for (TimeExpression time : times) {
                if (time.span().start() >= sentence.span().end()) {
                    break;
                }
                if (sentence.span().contains(time.span())
                        && time.period().filter(Period::isOneDay).isPresent()
                        && isOfPage(sentence, time)) {
                    return time.period().map(Period::from);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an expression tells when a page was made, or since when something lasts. */
    private boolean isOfPage(Sentence sentence, TimeExpression time) {
        int first = sentence.tokenAt(time.span().start());
        if (first > 0 && sentence.token(first - 1).lower().equals("since")
                || first < PAGE_LINE && words.is(sentence.token(0).lower(), OccurrenceWords.PAGE)) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, first - BESIDE); i--) {
            if (words.is(sentence.token(i).lower(), OccurrenceWords.PAGE)) {
                return true;
            }
        }
        int next = sentence.tokenAt(time.span().end() - 1) + 1;
        return next < sentence.size() && words.is(sentence.token(next).lower(), OccurrenceWords.VERSION);
    }

    private static Period period(TimeExpression time, Period days, Optional<LocalDate> published) {
        boolean overnight = time.mention().text().toLowerCase(Locale.ROOT).contains("overnight");
        LocalDate last = overnight ? days.to().plusDays(1) : days.to();
        if (published.isPresent() && last.isAfter(published.get())) {
            last = days.from().isAfter(published.get()) ? days.from() : published.get();
        }
        return new Period(days.from(), last);
    }
}
