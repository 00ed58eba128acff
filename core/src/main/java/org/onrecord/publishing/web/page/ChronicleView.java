package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became known hour by hour, in days. */
public record ChronicleView(List<Day> days) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    public ChronicleView {
        days = List.copyOf(days);
    }

    public record Day(String name, List<Hour> hours) {
        public Day {
            hours = List.copyOf(hours);
        }
    }

    /**
     * All that became known at one moment.
     *
     * @param reports that were published then
     * @param changes what they brought
     */
    public record Hour(When when, List<Reported> reports, List<Change> changes) {
        public Hour {
            reports = List.copyOf(reports);
            changes = List.copyOf(changes);
        }
    }

    public record Reported(String publisher, Link title) {}

    /**
     * @param sort what sort of change, for its mark: toll, correction, conflict, testimony, edit
     * @param label "killed", "conflict", "claimed"
     * @param words what became known, leading to the words that say so
     * @param by who says so; may be empty
     */
    public record Change(String sort, String label, Link words, String by) {}

    static ChronicleView of(TreeMap<Instant, Hour> hours) {
        Map<String, List<Hour>> days = new LinkedHashMap<>();
        hours.forEach((at, hour) ->
                days.computeIfAbsent(DAY.format(at), name -> new ArrayList<>()).add(hour));
        return new ChronicleView(days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList());
    }
}
