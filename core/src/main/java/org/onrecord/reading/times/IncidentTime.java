package org.onrecord.reading.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.WordList;

/** Chooses the time of an incident among a report's time expressions. */
public final class IncidentTime {
    private static final int FAR = 6;

    private static final int PAGE_LINE = 8;
    private static final double LEAST = -2;
    private static final int FAR_DAYS = 30;

    private final Attachment attachment;
    private final Set<String> dayNames;

    private IncidentTime(WordList words, TimeWords times) {
        this.attachment = new Attachment(words);
        this.dayNames = times.words(List.of("Weekday", "WeekdayShort", "Month", "DayWord", "Tonight", "Overnight"));
    }

    /** The chooser of English. */
    public static IncidentTime english() {
        return new IncidentTime(WordList.load("occurrences.txt"), new TimeWords(WordList.load("times.txt")));
    }

    /** An expression that may tell the time, and how well it fits. */
    private record Candidate(TimeExpression time, double score) {}

    /**
     * The time at which the happening that the triggers speak of took place; absent where the text gives no clue.
     *
     * @param main whether it is the report's own, of which any sentence may tell; another's must tell it themselves
     */
    public Optional<Occurrence> of(
            List<Sentence> sentences,
            List<TimeExpression> times,
            List<Span> triggers,
            Optional<LocalDate> publishedAt,
            boolean main) {
        TreeSet<Integer> triggered = new TreeSet<>();
        triggers.forEach(span -> triggered.add(Sentence.indexAt(sentences, span.start())));
        TreeSet<Span> spans = new TreeSet<>(triggers);
        return times.stream()
                .filter(time -> isDay(time) && !isAhead(time, publishedAt))
                .filter(time -> main
                        || triggered.contains(
                                Sentence.indexAt(sentences, time.span().start())))
                .map(time -> candidate(time, sentences, spans, triggered))
                .flatMap(Optional::stream)
                .map(one -> isFar(one.time(), publishedAt) ? new Candidate(one.time(), one.score() - 2) : one)
                .filter(one -> one.score() > LEAST || !isFar(one.time(), publishedAt))
                .max(Comparator.comparingDouble(Candidate::score)
                        .thenComparing(one -> -one.time().span().start()))
                .filter(best -> best.time().period().isPresent())
                .map(best -> new Occurrence(
                        period(best.time(), publishedAt), best.time().span()));
    }

    /** Whether an expression is of days, though they may be unknown. */
    private static boolean isDay(TimeExpression time) {
        return time.period().isPresent() || time.value().startsWith("XXXX-") && time.kind() != TimeExpression.Kind.SET;
    }

    private static boolean isFar(TimeExpression time, Optional<LocalDate> publishedAt) {
        return publishedAt.isPresent()
                && time.period()
                        .filter(days -> days.to().isBefore(publishedAt.get().minusDays(FAR_DAYS)))
                        .isPresent();
    }

    private static boolean isAhead(TimeExpression time, Optional<LocalDate> publishedAt) {
        return publishedAt.isPresent()
                && time.period()
                        .filter(days -> days.from().isAfter(publishedAt.get().plusDays(1)))
                        .isPresent();
    }

    private Optional<Candidate> candidate(
            TimeExpression time, List<Sentence> sentences, TreeSet<Span> triggers, TreeSet<Integer> triggered) {
        int at = Sentence.indexAt(sentences, time.span().start());
        Sentence sentence = sentences.get(at);
        int first = sentence.tokenAt(time.span().start());
        boolean since = first > 0 && sentence.token(first - 1).lower().equals("since");
        if (since || first < PAGE_LINE && attachment.isPageLine(sentence)) {
            return Optional.empty();
        }
        int away = Math.min(distance(triggered.floor(at), at), distance(triggered.ceiling(at), at));
        away = triggered.isEmpty() ? at : away;
        if (away > FAR) {
            return Optional.empty();
        }
        int attached =
                attachment.of(sentence, first, sentence.tokenAt(time.span().end() - 1) + 1, triggers);
        if (attached == Attachment.ASIDE || attached == Attachment.NONE && away > 2) {
            return Optional.empty();
        }
        double score = 2.0 * attached - away - 0.2 * Math.min(at, 15) - width(time);
        return Optional.of(new Candidate(time, score));
    }

    private static int distance(@Nullable Integer sentence, int at) {
        return sentence == null ? Integer.MAX_VALUE : Math.abs(sentence - at);
    }

    /** What an expression gives away by being wide or vague. */
    private double width(TimeExpression time) {
        long days = time.period()
                .map(period -> ChronoUnit.DAYS.between(period.from(), period.to()))
                .orElse(0L);
        double wide = days > 40 ? 4 : days > 8 ? 2 : days > 0 ? 1 : 0;
        return isClockAlone(time) ? wide + 5 : wide;
    }

    /** Whether an expression names no day: it hangs on one spoken of before. */
    private boolean isClockAlone(TimeExpression time) {
        boolean clock = time.kind() == TimeExpression.Kind.TIME;
        for (String word : time.mention().text().split("\\W+")) {
            clock &= !dayNames.contains(word) && !dayNames.contains(word.toLowerCase(Locale.ROOT));
        }
        return clock;
    }

    private static Period period(TimeExpression time, Optional<LocalDate> publishedAt) {
        Period period = time.period().orElseThrow();
        if (time.mention().text().toLowerCase(Locale.ROOT).contains("overnight")) {
            period = new Period(period.from(), period.to().plusDays(1));
        }
        if (publishedAt.isPresent() && period.to().isAfter(publishedAt.get())) {
            LocalDate last = period.from().isAfter(publishedAt.get()) ? period.from() : publishedAt.get();
            return new Period(period.from(), last);
        }
        return period;
    }
}
