package org.onrecord.publishing.alerts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.FoldedWords;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.Whereabouts;

/**
 * What somebody watches for, and where alerts go; what is absent or empty does not narrow.
 *
 * @param name unique among the rules: lower-case letters, digits and hyphens
 * @param area where the coordinates of the incident's place lie
 * @param countries ISO 3166-1 alpha-2, upper case; one of them is the incident's
 * @param kinds one of them is among the incident's
 * @param text words that all stand in the headlines of its reports, each by its beginning, without case and accents
 * @param on what alerts, one at least
 * @param deliver where alerts go, one place at least
 */
public record Rule(
        String name,
        Optional<WatchedArea> area,
        Set<String> countries,
        Set<IncidentKind> kinds,
        Optional<String> text,
        List<Trigger> on,
        List<Target> deliver) {
    public Rule {
        countries = Set.copyOf(countries);
        kinds = Set.copyOf(kinds);
        on = List.copyOf(on);
        deliver = List.copyOf(deliver);
    }

    /** Whether an incident is one that is watched, as far as is on record of it. */
    boolean watches(IncidentRecord record) {
        Optional<Location> location = record.place().map(Supported::value).flatMap(Whereabouts::location);
        return (area.isEmpty() || location.filter(area.get()::holds).isPresent())
                && (countries.isEmpty()
                        || location.map(Location::countryCode)
                                .filter(countries::contains)
                                .isPresent())
                && (kinds.isEmpty() || record.kinds().stream().anyMatch(kinds::contains))
                && text.filter(words -> !tellsOf(words, record)).isEmpty();
    }

    private static boolean tellsOf(String words, IncidentRecord record) {
        String headlines = String.join(
                " | ",
                record.reports().stream().map(ReportHead::title).distinct().toList());
        return FoldedWords.allBegin(FoldedWords.of(words), headlines);
    }
}
