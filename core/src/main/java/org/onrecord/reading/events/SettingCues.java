package org.onrecord.reading.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.Span;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Toponym;
import org.onrecord.reading.events.Belonging.Scope;
import org.onrecord.reading.language.Lexicon;
import org.onrecord.reading.language.Sentence;
import org.onrecord.reading.language.TextOrder;

/** Finds in a sentence the times and places that are not those of the report's own incident. */
final class SettingCues {
    private static final int FULL_YEAR = 360;
    private static final int RECENT_DAYS = 20;
    private static final int LEAD_SENTENCES = 4;
    private static final int LEAD_PARAGRAPHS = 2;
    private static final int DATELINE_SENTENCES = 4;
    /** A night may be told as either of its days, and a day by the one after. */
    private static final int APART_DAYS = 2;
    /** What was published late in the evening may name the day that has begun elsewhere: its name is that of six days ago. */
    private static final int SAME_NAME_DAYS = 6;

    private static final int LONGEST_DATE = 366;
    private static final int REACH_OF_PREPOSITION = 4;
    private static final int REACH_OF_SAYING = 3;
    /** People; smaller towns share their names too often to be sure of which is meant. */
    private static final long LARGE_CITY = 200_000;

    private static final double NEAR_KM = 60;

    private final Lexicon lexicon;
    private final Setting setting;
    private final TextOrder<TimeExpression> times;
    private final TextOrder<Toponym> toponyms;
    private final Optional<LocalDate> published;
    private final List<Location> own;

    SettingCues(Lexicon lexicon, List<Sentence> sentences, Setting setting) {
        this.lexicon = lexicon;
        this.setting = setting;
        this.times = new TextOrder<>(setting.times(), TimeExpression::span);
        this.toponyms = new TextOrder<>(setting.toponyms(), Toponym::span);
        this.own = own(sentences);
        this.published = setting.publishedAt().or(() -> dateline(sentences));
    }

    /** The places of the lead and of the incident itself; none where that is not known. */
    private List<Location> own(List<Sentence> sentences) {
        Optional<Location> place = setting.place().flatMap(where -> where.location());
        if (place.isEmpty() || isWide(sentences)) {
            return List.of();
        }
        long lead = sentences.stream()
                .limit(LEAD_SENTENCES)
                .filter(sentence -> sentence.paragraph() < LEAD_PARAGRAPHS)
                .count();
        int end = endOf(sentences, (int) lead);
        return Stream.concat(
                        place.stream(),
                        setting.toponyms().stream()
                                .filter(toponym -> toponym.span().end() <= end)
                                .flatMap(toponym -> toponym.location().stream()))
                .toList();
    }

    /** Whether the report is about what reaches over borders. */
    private boolean isWide(List<Sentence> sentences) {
        return sentences.stream()
                .limit(2)
                .anyMatch(
                        sentence -> sentence.tokens().stream().anyMatch(token -> lexicon.lists(token.lower(), "Wide")));
    }

    private static int endOf(List<Sentence> sentences, int count) {
        return sentences.isEmpty() || count == 0
                ? 0
                : sentences.get(Math.min(count, sentences.size()) - 1).span().end();
    }

    /** The day that a report without a date of publication names first, in full. */
    private Optional<LocalDate> dateline(List<Sentence> sentences) {
        int end = endOf(sentences, DATELINE_SENTENCES);
        return setting.times().stream()
                .filter(time -> time.span().end() <= end)
                .flatMap(time -> time.period().stream())
                .filter(Period::isOneDay)
                .map(Period::from)
                .findFirst();
    }

    /** The cues of one sentence, in text order by times and then by places. */
    List<PastCue> in(Sentence sentence) {
        List<PastCue> cues = new ArrayList<>();
        Span span = sentence.span();
        for (TimeExpression time : times.beginningIn(span.start(), span.end())) {
            if (span.contains(time.span())) {
                time.period()
                        .flatMap(period -> timeCue(sentence, time.span(), period))
                        .ifPresent(cues::add);
            }
        }
        for (Toponym toponym : toponyms.beginningIn(span.start(), span.end())) {
            if (span.contains(toponym.span())) {
                toponym.location()
                        .filter(this::isElsewhere)
                        .flatMap(elsewhere -> placeCue(sentence, toponym.span(), elsewhere))
                        .ifPresent(cues::add);
            }
        }
        return cues;
    }

    private Optional<PastCue> timeCue(Sentence sentence, Span span, Period period) {
        // Where the day of publication is unknown, every year points back.
        boolean distant = published
                .map(day -> period.to().isBefore(day.minusDays(RECENT_DAYS)))
                .orElse(period.from().plusDays(FULL_YEAR).isBefore(period.to()));
        boolean earlier = setting.occurred()
                .filter(own -> period.to().isBefore(own.period().from().minusDays(APART_DAYS)))
                .isPresent();
        boolean own = setting.occurred()
                .filter(o -> o.period().from().isBefore(period.to().plusDays(2))
                        && period.from().isBefore(o.period().to().plusDays(2)))
                .isPresent();
        if (own
                || !distant && !(earlier && isSure(sentence, span, period))
                || period.from().plusDays(LONGEST_DATE).isBefore(period.to())) {
            return Optional.empty();
        }
        int from = sentence.tokenAt(span.start());
        int to = sentence.tokenAt(span.end() - 1) + 1;
        Scope scope = isSince(sentence, from, to) ? Scope.TOTAL : Scope.OTHER;
        boolean year = period.from().getDayOfYear() == 1
                && !YearMonth.from(period.from()).equals(YearMonth.from(period.to()));
        String key = year
                ? String.valueOf(period.from().getYear())
                : distant
                        ? YearMonth.from(period.from()).toString()
                        : period.from().toString();
        return Optional.of(new PastCue(from, to, scope, key, false));
    }

    /** Whether a day shortly before the incident's is none of publication, nor one on which somebody said something. */
    private boolean isSure(Sentence sentence, Span span, Period period) {
        int from = sentence.tokenAt(span.start());
        for (int i = from - 1; i >= Math.max(0, from - REACH_OF_SAYING); i--) {
            if (lexicon.lists(sentence.token(i).lower(), "Saying")) {
                return false;
            }
        }
        return published
                .filter(day -> day.minusDays(SAME_NAME_DAYS).equals(period.from()))
                .isEmpty();
    }

    /** "since 2005" is a total; "since 2005, when four men killed 52" names one incident of that year. */
    private static boolean isSince(Sentence sentence, int from, int to) {
        boolean one = to + 1 < sentence.size() && sentence.token(to + 1).lower().equals("when");
        boolean within = sentence.token(from).lower().equals("since");
        return !one && (within || from > 0 && sentence.token(from - 1).lower().equals("since"));
    }

    private Optional<PastCue> placeCue(Sentence sentence, Span span, Location elsewhere) {
        int from = sentence.tokenAt(span.start());
        for (int i = from - 1; i >= Math.max(0, from - REACH_OF_PREPOSITION); i--) {
            String word = sentence.token(i).lower();
            if (lexicon.lists(word, "WhereWord")) {
                int to = sentence.tokenAt(span.end() - 1) + 1;
                return Optional.of(new PastCue(i, to, Scope.OTHER, "place " + elsewhere.id(), false));
            }
            if (!lexicon.lists(word, "WithinPlace")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a place is neither near the incident's own nor near any that the lead names. */
    private boolean isElsewhere(Location other) {
        return !own.isEmpty() && own.stream().allMatch(place -> isApart(place, other));
    }

    /** Whether neither of two places can lie in the other, or near it. */
    private static boolean isApart(Location own, Location other) {
        if (own.countryCode().isEmpty() || other.countryCode().isEmpty()) {
            return false;
        }
        if (!own.countryCode().equals(other.countryCode())) {
            return true;
        }
        boolean known = other.level() == Location.Level.REGION || other.population() >= LARGE_CITY;
        return known
                && other.level() != Location.Level.COUNTRY
                && own.level() != Location.Level.COUNTRY
                && !own.region().equals(other.region())
                && own.distanceTo(other.latitude(), other.longitude()) > NEAR_KM;
    }
}
