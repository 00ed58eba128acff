package org.onrecord.publishing.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.Whereabouts;

/** What is on record of an incident besides tolls, each with how well it is supported. */
public final class FactWords {
    private final IncidentRecord record;

    public FactWords(IncidentRecord record) {
        this.record = record;
    }

    /** With the ids that were merged into it. */
    public String id() {
        String merged = record.merged().stream().map(Printable::of).collect(Collectors.joining(", "));
        return Printable.of(record.id()) + (merged.isEmpty() ? "" : " (with " + merged + ", merged into it)");
    }

    /** "the Riverside Hall; Vetrin, Ostland". */
    public static String names(Whereabouts where) {
        return Stream.of(
                        where.venue().map(Voice::name),
                        where.address().map(Voice::name),
                        where.location().map(LocationWords::inFull))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** "(precise to the venue; 4 of 5 stories)". */
    public String supportedPlace(Supported<Whereabouts> place) {
        return supported(place, "precise to the " + place.value().precision().code() + "; ");
    }

    /** "(4 of 5 stories)", or by which editor. */
    public String supported(Supported<?> value) {
        return supported(value, "");
    }

    private String supported(Supported<?> value, String before) {
        boolean set = value.evidence().isEmpty();
        String by = set ? Printable.of(value.why()) : value.stories() + " of " + CountWords.stories(record.stories());
        return "(" + before + by + ")";
    }

    /** "14 reports of 12 stories, 22 Mar 2024 18:40 to 27 Mar 2024 18:45 UTC"; absent where there are none. */
    public Optional<String> reports() {
        List<ReportHead> reports = record.reports();
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        MomentWords moments = MomentWords.inFull();
        String first = moments.of(reports.get(0).reportedAt());
        String last = moments.of(reports.get(reports.size() - 1).reportedAt());
        return Optional.of(CountWords.of(reports.size(), "report") + " of " + CountWords.stories(record.stories())
                + ", " + (first.equals(last) ? first : first + " to " + last) + " UTC");
    }
}
