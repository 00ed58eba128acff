package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Target;
import org.onrecord.model.Weapon;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.LocationWords;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.TargetWords;
import org.onrecord.publishing.words.Voice;

/** What a reading says of its main incident besides figures: a line each for kind, place, time, people and things. */
final class IncidentFacts {
    private static final int INDENT = 2;
    private static final int LABEL_COLUMNS = 12;

    /** More names than these are counted, not shown. */
    private static final int MOST_NAMES = 12;

    private final Reading reading;
    private final Style style;

    IncidentFacts(Reading reading, Style style) {
        this.reading = reading;
        this.style = style;
    }

    /** Lines under a heading; empty where the report has no main incident or says nothing of it. */
    String text() {
        String lines = reading.mainIncident().map(this::lines).orElse("");
        return lines.isEmpty() ? "" : "\n" + style.heading("Incident") + "\n" + lines;
    }

    /** A kind and nothing else stands in the headline already. */
    private String lines(Incident incident) {
        String more = moreThanKind(incident);
        return more.isEmpty() ? "" : line("kind", incident.kinds().stream().map(KindWords::of)) + more;
    }

    private String moreThanKind(Incident incident) {
        List<Target> targets = incident.circumstances().targets();
        return line("place", incident.place().map(IncidentFacts::place).stream())
                + line("time", incident.occurred().map(this::time).stream())
                + line(
                        "attackers",
                        incident.circumstances().perpetrators().stream().map(IncidentFacts::attacker))
                + line(
                        "weapons",
                        names(incident.circumstances().weapons().stream().map(Weapon::mention)))
                + line(
                        "victims",
                        targets.stream().filter(TargetWords::isOfPeople).map(TargetWords::of))
                + line("targets", things(incident).map(TargetWords::of))
                + line("damage", incident.circumstances().damage().stream().map(DamageWords::of))
                + line("response", names(incident.circumstances().response().stream()))
                + line("background", names(incident.circumstances().background().stream()));
    }

    private String line(String label, Stream<String> values) {
        return line(label, values, style);
    }

    /** A label and what stands beside it, each once; empty where nothing does. */
    static String line(String label, Stream<String> values, Style style) {
        List<String> all = values.distinct().toList();
        if (all.isEmpty()) {
            return "";
        }
        String rest = all.size() > MOST_NAMES ? "; and " + (all.size() - MOST_NAMES) + " more" : "";
        String words = all.stream().limit(MOST_NAMES).collect(Collectors.joining("; ")) + rest;
        String cell = " ".repeat(INDENT) + Wrapped.cell(style.bold(label), LABEL_COLUMNS);
        return Wrapped.row(cell, words, style.width());
    }

    /** "gunmen wearing battle fatigues": the name, and what else is said of them. */
    private static String attacker(Perpetrator one) {
        String name = Voice.name(one.mention());
        return one.description().map(more -> name + " " + Voice.name(more)).orElse(name);
    }

    /** Not the building that the line of the place names already. */
    private static Stream<Target> things(Incident incident) {
        String venue = incident.place()
                .flatMap(Place::venue)
                .map(name -> Voice.name(name).toLowerCase(Locale.ENGLISH))
                .orElse("");
        return incident.circumstances().targets().stream()
                .filter(target -> !TargetWords.isOfPeople(target))
                .filter(target -> !venue.endsWith(Voice.name(target.mention()).toLowerCase(Locale.ENGLISH)));
    }

    private static Stream<String> names(Stream<Mention> mentions) {
        return mentions.map(Voice::name);
    }

    private static String place(Place place) {
        String names = Stream.of(
                        place.venue().map(Voice::name),
                        place.address().map(Voice::name),
                        place.location().map(LocationWords::inFull))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return names + " (precise to the " + place.precision().code() + ")";
    }

    /** The days, and the report's words for them. */
    private String time(Occurrence occurrence) {
        String days = PeriodWords.of(occurrence.period());
        String words = Voice.name(Mention.at(occurrence.span(), reading.report().text()));
        boolean same = words.toLowerCase(Locale.ENGLISH).equals(days.toLowerCase(Locale.ENGLISH));
        return same ? days : days + " (“" + words + "”)";
    }
}
