package org.onrecord.publishing.formats.geojson;

import java.util.Optional;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.formats.common.JsonOut;
import org.onrecord.publishing.formats.common.Links;
import org.onrecord.publishing.formats.common.Locality;
import org.onrecord.publishing.formats.common.Times;
import org.onrecord.publishing.formats.common.TollSupport;
import org.onrecord.publishing.words.RecordHeadline;

/** Writes an incident as a feature; its properties are flat, as maps and tables load them, and absent ones are left out. */
final class Feature {
    private final JsonOut json;
    private final Links links;

    Feature(JsonOut json, Links links) {
        this.json = json;
        this.links = links;
    }

    void write(IncidentRecord record) {
        Locality locality = Locality.of(record.place().map(Supported::value));
        json.object(() -> {
            json.text("type", "Feature");
            json.text("id", record.id());
            locality.point().ifPresentOrElse(this::writePoint, () -> json.nothing("geometry"));
            json.object("properties", () -> {
                json.text("name", RecordHeadline.of(record, TollRule.ONRECORD));
                json.texts(
                        "kinds", record.kinds().stream().map(IncidentKind::code).toList());
                writePlace(record.place().map(Supported::value), locality);
                writeTimes(record);
                record.tolls().forEach(this::writeToll);
                writeState(record);
                json.text("uri", links.incident(record.id()).toString());
                json.text("url", links.page(record.id()));
                json.text("record", links.record(record.id()));
            });
        });
    }

    private void writePoint(Location at) {
        json.object("geometry", () -> {
            json.text("type", "Point");
            json.array("coordinates", () -> {
                json.number(at.longitude());
                json.number(at.latitude());
            });
        });
    }

    private void writePlace(Optional<Whereabouts> place, Locality locality) {
        json.text("venue", place.flatMap(Whereabouts::venue));
        json.text("address", place.flatMap(Whereabouts::address));
        json.text("city", locality.city());
        json.text("county", locality.county());
        json.text("region", locality.region());
        json.text("country", locality.country());
        json.text("country_code", locality.countryCode());
        json.text("precision", place.map(where -> where.precision().code()));
        json.text("coordinates_of", locality.level().map(Location.Level::code));
    }

    private void writeTimes(IncidentRecord record) {
        json.text("occurred_from", record.occurred().map(days -> days.value().from()));
        json.text("occurred_to", record.occurred().map(days -> days.value().to()));
        json.text("first_reported_at", Times.firstReported(record).toString());
        json.text("last_reported_at", Times.lastReported(record).toString());
        json.text("recorded_at", Times.changed(record).toString());
    }

    /** "killed_low", "killed_best", …; of attackers "killed_attackers_low", …. */
    private void writeToll(TollSeries series) {
        Toll toll = series.toll(TollRule.ONRECORD);
        String prefix = series.category().code()
                + (series.counted().equals(Figure.ALL)
                        ? ""
                        : "_" + series.counted().replace(' ', '_')) + "_";
        json.number(prefix + "low", toll.low().map(Toll.Bound::value));
        json.number(prefix + "best", toll.best().map(Toll.Bound::value));
        json.number(prefix + "high", toll.high().map(Toll.Bound::value));
        json.number(prefix + "sources", toll.sources());
        json.flag(prefix + "disputed", toll.disputed());
        json.texts(prefix + "assertions", TollSupport.assertions(toll));
    }

    private void writeState(IncidentRecord record) {
        json.number("reports", record.reports().size());
        json.number("stories", record.stories());
        json.flag("disputed", record.isDisputed());
        json.flag(
                "claimed",
                record.testimonies().stream()
                        .anyMatch(testimony -> testimony.statement().stance() == Stance.CLAIMS_RESPONSIBILITY));
        json.texts(
                "perpetrators",
                record.perpetrators().stream().map(Supported::value).toList());
    }
}
