package org.onrecord.publishing.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;

/**
 * A reading of one sentence in which marks tell what is where: {@code [a venue]}, <code>{an address}</code>,
 * {@code <a name of the location>}.
 */
public final class PlacedReading {
    /** Unknown places have no number of their own, so one will do. */
    private static final long ID = 7;

    private final String text;
    private final String marked;
    private final Optional<Location> location;

    public PlacedReading(String marked, String location) {
        this.marked = Report.TITLE_BREAK + marked;
        this.text = this.marked.replaceAll("[\\[\\]{}<>]", "");
        this.location = Optional.of(location).filter(l -> !l.isEmpty()).map(PlacedReading::location);
    }

    /** The reading of an incident of some kinds, divided by spaces, and on a day or two, divided by a slash; or empty. */
    public Reading reading(String kinds, String days) {
        Optional<Occurrence> occurred =
                Optional.of(days).filter(d -> !d.isEmpty()).map(d -> new Occurrence(period(d), new Span(0, 0)));
        Incident incident = new Incident(
                "i1",
                true,
                Incident.Scope.SINGLE,
                kinds.isEmpty()
                        ? List.of()
                        : Arrays.stream(kinds.split(" "))
                                .map(IncidentKind::valueOf)
                                .toList(),
                occurred,
                place(),
                Circumstances.NONE,
                List.of());
        Report report = new Report(
                "0".repeat(64), "", text.substring(2), Optional.empty(), Optional.empty(), Optional.empty(), "en");
        return new Reading(
                "by hand/1",
                report,
                Set.of(),
                List.of(incident),
                List.of(),
                List.of(),
                List.of(),
                find('<', '>').map(m -> new Toponym(m, location)).stream().toList(),
                List.of());
    }

    Optional<Place> place() {
        Optional<Mention> venue = find('[', ']');
        Optional<Mention> address = find('{', '}');
        if (venue.isEmpty() && address.isEmpty() && location.isEmpty()) {
            return Optional.empty();
        }
        Span span = address.or(() -> venue)
                .or(() -> find('<', '>'))
                .map(Mention::span)
                .orElse(new Span(0, 0));
        return Optional.of(new Place(venue, address, location, Place.Precision.VENUE, span));
    }

    private Optional<Mention> find(char open, char close) {
        int start = marked.indexOf(open);
        if (start < 0) {
            return Optional.empty();
        }
        int before = marked.substring(0, start).replaceAll("[\\[\\]{}<>]", "").length();
        String words = marked.substring(start + 1, marked.indexOf(close, start)).replaceAll("[\\[\\]{}<>]", "");
        return Optional.of(Mention.at(new Span(before, before + words.length()), text));
    }

    private static Period period(String days) {
        String[] ends = days.split("/");
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    /** "CITY Kyoto; Kyoto; Japan; JP; 1459640": level and name, region, country, its code, people. */
    private static Location location(String row) {
        String[] cells = row.split(" *; *", -1);
        Level level = Level.valueOf(cells[0].substring(0, cells[0].indexOf(' ')));
        return new Location(
                ID,
                cells[0].substring(cells[0].indexOf(' ') + 1),
                level,
                level == Level.CITY ? Optional.of("Some County") : Optional.empty(),
                Optional.of(cells[1]).filter(name -> !name.isEmpty()),
                cells[2],
                cells[3],
                0,
                0,
                Long.parseLong(cells[4]));
    }
}
