package org.onrecord.publishing.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Incident;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Reading;

/** What, where and when in one phrase: "Shooting at a concert hall in Krasnogorsk, Russia, 22–23 March 2024". */
public final class IncidentPhrase {
    private final PlaceWords places;

    public IncidentPhrase(Reading reading) {
        this.places = new PlaceWords(reading);
    }

    /** As much of it as is known, its first letter a capital; absent where nothing is. */
    public Optional<String> of(Incident incident) {
        Optional<String> kind = KindWords.of(incident.kinds());
        String place = incident.place()
                .map(p -> KindWords.isOfWholeAreas(incident.kinds()) ? places.areaOf(p) : places.of(p))
                .orElse("");
        Optional<Period> period = incident.occurred().map(Occurrence::period);
        if (place.isEmpty() && kind.isPresent()) {
            return Optional.of(capital(kind.get()
                    + period.map(p -> " " + PeriodWords.behindNoun(p)).orElse("")));
        }
        if (place.isEmpty()) {
            return period.map(PeriodWords::of).map(IncidentPhrase::capital);
        }
        String whatAndWhere = Stream.concat(kind.stream(), Stream.of(place)).collect(Collectors.joining(" "));
        return Optional.of(capital(whatAndWhere
                + period.map(p -> ", " + PeriodWords.behindComma(p)).orElse("")));
    }

    public static String capital(String words) {
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
    }
}
