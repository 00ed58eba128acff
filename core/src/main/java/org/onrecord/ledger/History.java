package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Which entries speak of which incidents, without what they say. */
final class History {
    private static final String COLUMNS = "e.number, e.recorded_at, e.kind, e.report";

    private History() {}

    static List<Change> changes(Handle handle, long after, int most) {
        List<Step> steps = handle.createQuery(
                        "SELECT " + COLUMNS + " FROM entry e WHERE e.number > :after ORDER BY e.number LIMIT :most")
                .bind("after", after)
                .bind("most", most)
                .map((rows, context) -> new Step(
                        rows.getLong(1),
                        Moments.instant(rows.getLong(2)),
                        rows.getString(3),
                        Optional.ofNullable(rows.getString(4))))
                .list();
        if (steps.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<String>> named =
                named(handle, steps.get(0).entry(), steps.get(steps.size() - 1).entry());
        return steps.stream()
                .map(step -> change(handle, step, named.getOrDefault(step.entry(), Set.of())))
                .toList();
    }

    private static Change change(Handle handle, Step step, Set<String> named) {
        Set<String> standing =
                named.stream().map(id -> IncidentTable.standing(handle, id)).collect(Collectors.toSet());
        return new Change(step.entry(), step.recordedAt(), step.kind(), step.report(), standing, named);
    }

    private static Map<Long, Set<String>> named(Handle handle, long from, long to) {
        Map<Long, Set<String>> named = new TreeMap<>();
        handle.createQuery("SELECT number, incident FROM entry_on_incident WHERE number BETWEEN :from AND :to")
                .bind("from", from)
                .bind("to", to)
                .map((rows, context) -> Map.entry(rows.getLong(1), rows.getString(2)))
                .forEach(one -> named.computeIfAbsent(one.getKey(), number -> new TreeSet<>())
                        .add(one.getValue()));
        return named;
    }

    static List<Step> of(Handle handle, String incident) {
        List<Step> steps = new ArrayList<>();
        for (long number : Records.numbers(handle, Records.standing(handle, incident))) {
            handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.number = :number")
                    .bind("number", number)
                    .map((rows, context) -> new Step(
                            rows.getLong(1),
                            Moments.instant(rows.getLong(2)),
                            rows.getString(3),
                            Optional.ofNullable(rows.getString(4))))
                    .forEach(steps::add);
        }
        return List.copyOf(steps);
    }

    static Optional<Version> version(Handle handle, String incident) {
        String standing = Records.standing(handle, incident);
        SortedSet<Long> numbers = Records.numbers(handle, standing);
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Version(standing, numbers.last(), numbers.size()));
    }
}
