package org.onrecord.reading.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.onrecord.model.Mention;
import org.onrecord.model.Period;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.ItemPattern.Match;
import org.onrecord.reading.language.Items;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/**
 * Finds time expressions and gives them their values.
 *
 * <p>Values follow TIMEX3 as TempEval-3 writes it. Where the day of publication is not known, an expression that hangs
 * on it has a value with {@code X} for what is not known, and no period.
 */
public final class TimeFinder {
    private static final Map<String, BiFunction<Found, Anchors, Optional<Timex>>> VALUES = Map.ofEntries(
            Map.entry("iso", CalendarValues::iso),
            Map.entry("slash", CalendarValues::slash),
            Map.entry("monthDay", CalendarValues::monthDay),
            Map.entry("dayMonth", CalendarValues::dayMonth),
            Map.entry("monthYear", CalendarValues::monthYear),
            Map.entry("month", CalendarValues::month),
            Map.entry("year", CalendarValues::year),
            Map.entry("decade", CalendarValues::decade),
            Map.entry("century", CalendarValues::century),
            Map.entry("season", CalendarValues::season),
            Map.entry("quarter", CalendarValues::quarter),
            Map.entry("fiscal", CalendarValues::fiscal),
            Map.entry("holiday", CalendarValues::holiday),
            Map.entry("weekday", RelativeValues::weekday),
            Map.entry("dayWord", RelativeValues::dayWord),
            Map.entry("tonight", RelativeValues::tonight),
            Map.entry("partOf", RelativeValues::partOf),
            Map.entry("part", RelativeValues::part),
            Map.entry("weekend", RelativeValues::weekend),
            Map.entry("unit", RelativeValues::unit),
            Map.entry("ago", RelativeValues::ago),
            Map.entry("shift", RelativeValues::shift),
            Map.entry("theDayBefore", RelativeValues::theDayBefore),
            Map.entry("yearAgo", RelativeValues::yearAgo),
            Map.entry("yearEnd", RelativeValues::yearEnd),
            Map.entry("latest", RelativeValues::latest),
            Map.entry("ended", SpanValues::ended),
            Map.entry("clock", ClockValues::clock),
            Map.entry("duration", SpanValues::duration),
            Map.entry("manyUnits", SpanValues::manyUnits),
            Map.entry("years", SpanValues::years),
            Map.entry("every", SpanValues::every),
            Map.entry("mondays", SpanValues::mondays),
            Map.entry("adverb", SpanValues::adverb),
            Map.entry("reference", SpanValues::reference));

    private static final int FIRST_SENTENCES = 6;
    private static final int LONGEST_HEAD = 80;
    private static final int NEAR_CHARACTERS = 30;

    private final TimeWords words;
    private final TimeItems labels;

    private TimeFinder(TimeWords words, NumberWords numbers) {
        this.words = words;
        this.labels = new TimeItems(words, numbers);
        for (TimeWords.Rule rule : words.rules()) {
            if (!VALUES.containsKey(rule.value())) {
                throw new IllegalArgumentException(
                        "Expected one of " + VALUES.keySet() + " before a pattern but found " + rule.value());
            }
        }
    }

    /** The finder of English. */
    public static TimeFinder english() {
        return new TimeFinder(new TimeWords(WordList.load("times.txt")), new NumberWords(WordList.load("numbers.txt")));
    }

    /** The time expressions of a report, in text order. */
    public List<TimeExpression> find(Report report, List<Sentence> sentences) {
        String text = report.text();
        Anchors anchors = new Anchors(statedDay(report, sentences).or(report::publishedAt));
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.tokens().stream().anyMatch(words::tells)) {
                find(sentence, text, anchors, times);
            }
        }
        return times;
    }

    /** The day that a page says it was published on: "Posted: Friday, March 22, 2024"; it beats what was told of it. */
    private Optional<LocalDate> statedDay(Report report, List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(0, Math.min(FIRST_SENTENCES, sentences.size()))) {
            for (int i = 0; i < Math.min(sentence.size(), LONGEST_HEAD); i++) {
                if (words.lexicon().lists(sentence.token(i).lower(), "Published")) {
                    Optional<LocalDate> day = fullDate(report, sentence, i);
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first day with its year that stands close behind a token. */
    private Optional<LocalDate> fullDate(Report report, Sentence sentence, int from) {
        List<TimeExpression> times = new ArrayList<>();
        find(sentence, report.text(), new Anchors(Optional.empty()), times);
        int start = sentence.token(from).span().end();
        return times.stream()
                .filter(time -> time.span().start() >= start && time.span().start() < start + NEAR_CHARACTERS)
                .flatMap(time -> time.period().stream())
                .filter(Period::isOneDay)
                .map(Period::from)
                .findFirst();
    }

    private void find(Sentence sentence, String text, Anchors anchors, List<TimeExpression> times) {
        int end = 0;
        for (Found found : matches(labels.of(sentence))) {
            if (found.from() < end) {
                continue;
            }
            Optional<Timex> timex = value(found, anchors);
            if (timex.isPresent()) {
                end = found.to();
                if (timex.get() != Timex.IMPOSSIBLE) {
                    times.add(expression(found, text, timex.get(), anchors));
                }
            }
        }
    }

    /** What matches any pattern: by its start, the longest first. */
    private List<Found> matches(Items items) {
        List<Found> all = new ArrayList<>();
        for (TimeWords.Rule rule : words.rules()) {
            for (Match match : rule.pattern().in(items)) {
                all.add(new Found(rule.value(), items, match, labels, words));
            }
        }
        all.sort(Comparator.comparingInt(Found::from).thenComparingInt(found -> -found.to()));
        return all;
    }

    private static Optional<Timex> value(Found found, Anchors anchors) {
        try {
            return VALUES.getOrDefault(found.rule(), (f, a) -> Optional.empty()).apply(found, anchors);
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static TimeExpression expression(Found found, String text, Timex timex, Anchors anchors) {
        Span span = found.sentence().spanOf(found.from(), found.to());
        Optional<Period> period = timex.kind() == TimeExpression.Kind.DATE || timex.kind() == TimeExpression.Kind.TIME
                ? Days.of(timex.value())
                : Optional.empty();
        anchors.speakOf(timex, period, found);
        return new TimeExpression(Mention.at(span, text), timex.kind(), timex.value(), period);
    }
}
