package org.onrecord.ledger.folding;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Supported;
import org.onrecord.model.Supported.Evidence;

/** On which days it happened by most stories. */
final class TimeVote {
    private TimeVote() {}

    /** When a story says that it happened. */
    private record Vote(String report, Occurrence occurrence) {
        LocalDate from() {
            return occurrence.period().from();
        }

        LocalDate to() {
            return occurrence.period().to();
        }

        boolean holds(LocalDate day) {
            return occurrence.period().contains(day);
        }
    }

    /** The days that the stories of some votes have in common. */
    private record Days(Period period, List<Vote> votes) {
        long length() {
            return ChronoUnit.DAYS.between(period.from(), period.to());
        }
    }

    private static final Comparator<Days> BEST = comparingLong(
                    (Days days) -> -days.votes().size())
            .thenComparingLong(Days::length)
            .thenComparing(days -> days.period().from());

    /** The days that most stories have in common: where as many have others, the fewest, and then the earliest. */
    static Optional<Supported<Period>> occurred(List<Telling> stories) {
        List<Vote> votes =
                stories.stream().flatMap(story -> vote(story).stream()).toList();
        // the days that most have in common begin where one of them begins
        return votes.stream()
                .map(Vote::from)
                .distinct()
                .map(day ->
                        common(votes.stream().filter(vote -> vote.holds(day)).toList()))
                .min(BEST)
                .map(TimeVote::supported);
    }

    private static Optional<Vote> vote(Telling story) {
        return story.parts().stream()
                .flatMap(part -> part.occurred().stream())
                .findFirst()
                .map(occurrence -> new Vote(story.report().id(), occurrence));
    }

    private static Days common(List<Vote> votes) {
        LocalDate from =
                votes.stream().map(Vote::from).max(LocalDate::compareTo).orElseThrow();
        LocalDate to = votes.stream().map(Vote::to).min(LocalDate::compareTo).orElseThrow();
        return new Days(new Period(from, to), votes);
    }

    private static Supported<Period> supported(Days days) {
        return new Supported<>(
                days.period(),
                days.votes().stream()
                        .map(vote ->
                                new Evidence(vote.report(), vote.occurrence().span()))
                        .toList(),
                days.votes().size(),
                "the days that most stories have in common");
    }
}
