package org.onrecord.publishing;

import java.util.Optional;
import org.onrecord.model.Category;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Place;
import org.onrecord.model.Target;

/** Writes the fields of an incident: what, when, where, by whom, against what, with what. */
final class IncidentWriter {
    private final Fields json;
    private final WhereWhenWriter places;

    IncidentWriter(Fields json) {
        this.json = json;
        this.places = new WhereWhenWriter(json);
    }

    void write(Incident incident) {
        json.text("id", incident.id());
        json.flag("main", incident.main());
        json.text("scope", incident.scope() == Incident.Scope.SINGLE ? "single" : "total");
        json.text("type", incident.kinds().stream().findFirst().map(IncidentKind::code));
        json.strings(
                "alsoTypes",
                incident.kinds().stream().skip(1).map(IncidentKind::code).toList());
        json.optional("occurred", incident.occurred(), this::writeOccurrence);
        json.optional("place", incident.place(), this::writePlace);
        writeCircumstances(incident.circumstances());
        json.array("triggers", incident.triggers(), json::span);
    }

    private void writeOccurrence(Occurrence occurrence) {
        json.text("from", occurrence.period().from().toString());
        json.text("to", occurrence.period().to().toString());
        json.span("span", occurrence.span());
    }

    private void writePlace(Place place) {
        Optional<Location> location = place.location();
        json.text("venue", place.venue().map(Mention::text));
        json.span("venueSpan", place.venue().map(Mention::span));
        json.text("address", place.address().map(Mention::text));
        json.span("addressSpan", place.address().map(Mention::span));
        places.writeLocation(location);
        json.text("precision", place.precision().code());
        json.number("geonamesId", location.stream().mapToLong(Location::id).findFirst());
        json.span("span", place.span());
    }

    private void writeCircumstances(Circumstances circumstances) {
        json.objects(
                "weapons",
                circumstances.weapons(),
                weapon -> json.mention(weapon.mention(), weapon.kind().code()));
        json.objects("perpetrators", circumstances.perpetrators(), this::writePerpetrator);
        json.objects("targets", circumstances.targets(), this::writeTarget);
        json.objects("damage", circumstances.damage(), json::mention);
        json.objects("response", circumstances.response(), json::mention);
        json.objects("background", circumstances.background(), json::mention);
    }

    private void writePerpetrator(Perpetrator perpetrator) {
        json.mention(perpetrator.mention(), perpetrator.kind().code());
        json.optional("description", perpetrator.description(), json::mention);
    }

    private void writeTarget(Target target) {
        json.mention(target.mention(), target.kind().code());
        json.number("age", target.age());
        json.text("role", target.role());
        json.text("harm", target.harm().map(Category::code));
    }
}
