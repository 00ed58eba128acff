package org.onrecord.publishing;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.onrecord.model.EventMention;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Toponym;

/** Writes the fields of what incidents rest on: expressions of time, names of places, triggers of events. */
final class MentionWriter {
    private final Fields json;

    MentionWriter(Fields json) {
        this.json = json;
    }

    void writeTime(TimeExpression time) {
        json.mention(time.mention(), time.kind().code());
        json.text("value", time.value());
        json.text("from", time.period().map(Period::from));
        json.text("to", time.period().map(Period::to));
    }

    void writeToponym(Toponym toponym) {
        json.mention(toponym.mention());
        json.optional("location", toponym.location(), this::writeLocation);
    }

    private void writeLocation(Location location) {
        json.number("geonamesId", OptionalLong.of(location.id()));
        json.text("name", location.name());
        json.text("level", location.level().code());
        json.text("county", location.county());
        json.text("region", location.region());
        json.text("country", Optional.of(location.country()).filter(s -> !s.isEmpty()));
        json.text("countryCode", Optional.of(location.countryCode()).filter(s -> !s.isEmpty()));
        json.number("latitude", OptionalDouble.of(location.latitude()));
        json.number("longitude", OptionalDouble.of(location.longitude()));
    }

    void writeEvent(EventMention event) {
        json.mention(event.trigger());
        json.text("type", event.type().code());
        json.text("kind", event.kind().map(IncidentKind::code));
        json.objects("arguments", event.arguments(), this::writeArgument);
    }

    private void writeArgument(EventMention.Argument argument) {
        json.text("role", argument.role().code());
        json.mention(argument.mention());
        json.span("head", argument.head());
    }
}
