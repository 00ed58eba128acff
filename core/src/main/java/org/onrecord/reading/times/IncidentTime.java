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
    private static final int REACH = 10;
    private static final int FAR = 6;

    private final Set<String> happened;
    private final Set<String> aside;
    private final Set<String> pageLines;
    private final Set<String> dayNames;

    private IncidentTime(WordList words, TimeWords times) {
        this.happened = Set.copyOf(new TreeSet<>(words.entries("list:Happened")));
        this.aside = Set.copyOf(words.entries("list:Aside"));
        this.pageLines = Set.copyOf(words.entries("list:PageLine"));
        this.dayNames = times.words(List.of("Weekday", "WeekdayShort", "Month", "DayWord", "Tonight", "Overnight"));
    }

    /** The chooser of English. */
    public static IncidentTime english() {
        return new IncidentTime(WordList.load("occurrences.txt"), new TimeWords(WordList.load("times.txt")));
    }

    /** An expression that may tell the time, and how well it fits. */
    private record Candidate(TimeExpression time, double score) {}

    /** The time at which the happening that the triggers speak of took place; absent where the text gives no clue. */
    public Optional<Occurrence> of(
            List<Sentence> sentences,
            List<TimeExpression> times,
            List<Span> triggers,
            Optional<LocalDate> publishedAt) {
        TreeSet<Integer> triggered = new TreeSet<>();
        triggers.forEach(span -> triggered.add(sentenceAt(sentences, span)));
        TreeSet<Span> spans = new TreeSet<>(triggers);
        return times.stream()
                .filter(time -> isDay(time) && !isAhead(time, publishedAt))
                .map(time -> candidate(time, sentences, spans, triggered))
                .flatMap(Optional::stream)
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

    private static boolean isAhead(TimeExpression time, Optional<LocalDate> publishedAt) {
        return publishedAt.isPresent()
                && time.period()
                        .filter(days -> days.from().isAfter(publishedAt.get().plusDays(1)))
                        .isPresent();
    }

    private Optional<Candidate> candidate(
            TimeExpression time, List<Sentence> sentences, TreeSet<Span> triggers, TreeSet<Integer> triggered) {
        int at = sentenceAt(sentences, time.span());
        Sentence sentence = sentences.get(at);
        int first = sentence.tokenAt(time.span().start());
        boolean since = first > 0 && sentence.token(first - 1).lower().equals("since");
        if (since || pageLines.contains(sentence.token(0).lower())) {
            return Optional.empty();
        }
        int away = Math.min(distance(triggered.floor(at), at), distance(triggered.ceiling(at), at));
        away = triggered.isEmpty() ? at : away;
        if (away > FAR) {
            return Optional.empty();
        }
        int attached = attachment(sentence, time.span(), triggers);
        double score = 3.0 * attached - away - 0.2 * Math.min(at, 15) - width(time);
        return attached < 0 && away > 0 ? Optional.empty() : Optional.of(new Candidate(time, score));
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
        return isClockAlone(time) ? wide + 1.5 : wide;
    }

    /** Whether an expression names no day: it hangs on one spoken of before. */
    private boolean isClockAlone(TimeExpression time) {
        boolean clock = time.kind() == TimeExpression.Kind.TIME;
        for (String word : time.mention().text().split("\\W+")) {
            clock &= !dayNames.contains(word) && !dayNames.contains(word.toLowerCase(Locale.ROOT));
        }
        return clock;
    }

    /** 1 where the nearest telling word is of the incident, -1 where it is of something else, 0 where there is none. */
    private int attachment(Sentence sentence, Span span, TreeSet<Span> triggers) {
        int from = sentence.tokenAt(span.start());
        int to = sentence.tokenAt(span.end() - 1) + 1;
        for (int away = 1; away <= REACH; away++) {
            int sign = sign(sentence, from - away, triggers);
            if (sign == 0) {
                sign = sign(sentence, to - 1 + away, triggers);
            }
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private int sign(Sentence sentence, int at, TreeSet<Span> triggers) {
        if (at < 0 || at >= sentence.size()) {
            return 0;
        }
        String word = sentence.token(at).lower();
        Span token = sentence.token(at).span();
        Span trigger = triggers.floor(new Span(token.start(), Integer.MAX_VALUE));
        if (happened.contains(word) || trigger != null && trigger.end() > token.start()) {
            return 1;
        }
        return aside.contains(word) ? -1 : 0;
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

    private static int sentenceAt(List<Sentence> sentences, Span span) {
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
}
