package org.onrecord.publishing.alerts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Conflict;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Stance;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;

/** What alerts. */
public sealed interface Trigger {
    /** The name in rules and alerts. */
    String code();

    /**
     * What of it there is at a turn.
     *
     * @param watched whether the rule watches an incident, as it stands in a record: what becomes known later counts from
     *     then on
     */
    List<Finding> findings(Turn turn, Predicate<IncidentRecord> watched);

    /** By which rule tolls are told. */
    default TollRule tolls() {
        return TollRule.ONRECORD;
    }

    /**
     * Something that alerts.
     *
     * @param about what it is about, in a word or a name; empty for the incident as such
     * @param key tells it from others of the same trigger at the same turn
     * @param support ids of the assertions and testimonies that it rests on beside the tolls
     */
    record Finding(String about, String key, List<String> support) {
        public Finding {
            support = List.copyOf(support);
        }
    }

    /** An incident is on record that the rule watches, which none of its earlier records was. */
    record NewIncident() implements Trigger {
        @Override
        public String code() {
            return "new-incident";
        }

        @Override
        public List<Finding> findings(Turn turn, Predicate<IncidentRecord> watched) {
            return turn.isFirst(watched) ? List.of(new Finding("", "", List.of())) : List.of();
        }
    }

    /**
     * The toll reaches a number for the first time: the best one by the rule, and where it gives none, the least.
     *
     * @param atLeast 1 or more
     */
    record TollReaches(Category category, long atLeast, TollRule rule) implements Trigger {
        @Override
        public String code() {
            return "toll";
        }

        @Override
        public TollRule tolls() {
            return rule;
        }

        @Override
        public List<Finding> findings(Turn turn, Predicate<IncidentRecord> watched) {
            return turn.isFirst(watched.and(this::isReached))
                    ? List.of(new Finding(
                            category.code(), category.code() + " " + atLeast + " " + rule.code(), List.of()))
                    : List.of();
        }

        private boolean isReached(IncidentRecord record) {
            Optional<Toll> toll = record.findToll(category, Figure.ALL).map(series -> series.toll(rule));
            return toll.flatMap(Toll::best)
                    .or(() -> toll.flatMap(Toll::low))
                    .filter(bound -> bound.value() >= atLeast)
                    .isPresent();
        }
    }

    /** Sources begin to contradict each other on a toll. */
    record NewConflict() implements Trigger {
        @Override
        public String code() {
            return "conflict";
        }

        @Override
        public List<Finding> findings(Turn turn, Predicate<IncidentRecord> watched) {
            return turn.after().tolls().stream()
                    .filter(series ->
                            turn.begins(watched.and(record -> isDisputed(record, series.category(), series.counted()))))
                    .map(series -> new Finding(
                            series.category().code(), series.category().code() + " " + series.counted(), open(series)))
                    .toList();
        }

        private static boolean isDisputed(IncidentRecord record, Category category, String counted) {
            return record.findToll(category, counted)
                    .filter(series -> series.toll(TollRule.ONRECORD).disputed())
                    .isPresent();
        }

        /** Both sides of the contradictions that are not settled. */
        private static List<String> open(TollSeries series) {
            return series.conflicts().stream()
                    .filter(conflict -> !conflict.settled())
                    .flatMap((Conflict conflict) -> Stream.of(conflict.lower(), conflict.higher()))
                    .distinct()
                    .toList();
        }
    }

    /** Somebody claims responsibility, or is said to have warned before, of whom that was not told. */
    record NewTestimony(String code, Stance stance) implements Trigger {
        static final NewTestimony CLAIM = new NewTestimony("claim", Stance.CLAIMS_RESPONSIBILITY);
        static final NewTestimony WARNING = new NewTestimony("warning", Stance.WARNS);

        @Override
        public List<Finding> findings(Turn turn, Predicate<IncidentRecord> watched) {
            List<Testimony> known = turn.before().stream()
                    .filter(watched)
                    .flatMap(this::testimonies)
                    .toList();
            Set<String> ids = known.stream().map(Testimony::id).collect(Collectors.toSet());
            Set<String> origins =
                    known.stream().map(one -> one.chain().origin()).collect(Collectors.toSet());
            List<Testimony> fresh = Stream.of(turn.after())
                    .filter(watched)
                    .flatMap(this::testimonies)
                    .toList();
            // a source may come to be known by another name, under which what it said before is nothing new
            Set<String> renamed = fresh.stream()
                    .filter(one -> ids.contains(one.id()))
                    .map(one -> one.chain().origin())
                    .collect(Collectors.toSet());
            return fresh.stream()
                    .map(one -> one.chain().origin())
                    .filter(origin -> !origins.contains(origin) && !renamed.contains(origin))
                    .distinct()
                    .map(origin -> finding(origin, fresh))
                    .toList();
        }

        private Stream<Testimony> testimonies(IncidentRecord record) {
            return record.testimonies().stream()
                    .filter(testimony -> testimony.statement().stance() == stance);
        }

        private static Finding finding(String origin, List<Testimony> all) {
            List<Testimony> ofOrigin = all.stream()
                    .filter(one -> one.chain().origin().equals(origin))
                    .toList();
            return new Finding(
                    ofOrigin.get(0).chain().source(),
                    origin,
                    ofOrigin.stream().map(Testimony::id).toList());
        }
    }
}
