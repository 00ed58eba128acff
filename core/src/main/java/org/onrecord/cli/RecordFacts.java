package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.LocationWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.Voice;

/** What is on record of an incident besides tolls: a line each for kind, place, time and people, with what supports it. */
final class RecordFacts {
    private final IncidentRecord record;
    private final Style style;

    RecordFacts(IncidentRecord record, Style style) {
        this.record = record;
        this.style = style;
    }

    String text() {
        return "\n" + style.heading("Incident") + "\n"
                + line("id", Stream.of(id()))
                + line("kind", record.kinds().stream().map(KindWords::of))
                + line("place", record.place().map(this::place).stream())
                + line(
                        "time",
                        record.occurred().map(time -> PeriodWords.of(time.value()) + supported(time, "")).stream())
                + line(
                        "attackers",
                        record.perpetrators().stream().map(one -> Voice.name(one.value()) + supported(one, "")))
                + line("reports", reports());
    }

    private String line(String label, Stream<String> values) {
        return IncidentFacts.line(label, values, style);
    }

    private String id() {
        String merged = record.merged().stream().map(Printable::of).collect(Collectors.joining(", "));
        return Printable.of(record.id()) + (merged.isEmpty() ? "" : " (with " + merged + ", merged into it)");
    }

    private String place(Supported<Whereabouts> place) {
        Whereabouts where = place.value();
        String names = Stream.of(
                        where.venue().map(Voice::name),
                        where.address().map(Voice::name),
                        where.location().map(LocationWords::inFull))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return names + supported(place, "precise to the " + where.precision().code() + "; ");
    }

    /** How well it is supported: "(4 of 5 stories)", or by which editor. */
    private String supported(Supported<?> value, String before) {
        boolean set = value.evidence().isEmpty();
        String by = set ? Printable.of(value.why()) : value.stories() + " of " + CountWords.stories(record.stories());
        return " (" + before + by + ")";
    }

    private Stream<String> reports() {
        List<ReportHead> reports = record.reports();
        if (reports.isEmpty()) {
            return Stream.empty();
        }
        MomentWords moments = MomentWords.inFull();
        String first = moments.of(reports.get(0).reportedAt());
        String last = moments.of(reports.get(reports.size() - 1).reportedAt());
        return Stream.of(CountWords.of(reports.size(), "report") + " of " + CountWords.stories(record.stories()) + ", "
                + (first.equals(last) ? first : first + " to " + last) + " UTC");
    }
}
