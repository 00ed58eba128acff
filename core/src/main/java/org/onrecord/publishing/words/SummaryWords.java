package org.onrecord.publishing.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Toll;
import org.onrecord.model.Whereabouts;

/** An incident of a list in words. */
public final class SummaryWords {
    private SummaryWords() {}

    /** "Shooting at the Riverside Hall in Vetrin, Ostland"; "Incident" where nothing is known of it. */
    public static String whatAndWhere(IncidentSummary incident) {
        List<IncidentKind> kinds = incident.kind().stream().toList();
        Optional<String> place = incident.place().map(where -> place(kinds, where));
        String words = Stream.of(kinds.stream().map(KindWords::of).findFirst(), place)
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "Incident" : IncidentPhrase.capital(words);
    }

    private static String place(List<IncidentKind> kinds, Whereabouts where) {
        return KindWords.isOfWholeAreas(kinds)
                ? where.location()
                        .map(location -> "in " + LocationWords.of(location))
                        .orElse("")
                : PlaceWords.of(where);
    }

    /** "Shooting at the Riverside Hall in Vetrin, Ostland, 3 May 2031: 60–93 killed, ≥ 100 injured". */
    public static String inALine(IncidentSummary incident) {
        String days = incident.occurred()
                .map(period -> ", " + PeriodWords.behindComma(period))
                .orElse("");
        String tolls = Stream.of(toll(Category.KILLED, incident.killed()), toll(Category.INJURED, incident.injured()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return whatAndWhere(incident) + days + (tolls.isEmpty() ? "" : ": " + tolls);
    }

    private static Optional<String> toll(Category category, Toll toll) {
        return Optional.of(TollWords.brief(toll))
                .filter(number -> !number.equals(TollWords.NONE))
                .map(number -> number + " " + TollWords.name(category));
    }
}
