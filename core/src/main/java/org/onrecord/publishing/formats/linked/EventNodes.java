package org.onrecord.publishing.formats.linked;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Advisory;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.formats.common.JsonOut;
import org.onrecord.publishing.formats.common.Locality;
import org.onrecord.publishing.formats.common.TollSupport;
import org.onrecord.publishing.words.RecordHeadline;

/** Writes the incident, its tolls by every rule, and the words that tell where, when and who. */
final class EventNodes {
    private final Graph graph;
    private final JsonOut json;
    private final IncidentRecord record;

    EventNodes(Graph graph) {
        this.graph = graph;
        this.json = graph.json();
        this.record = graph.record();
    }

    void write() {
        graph.node(graph.incident(), List.of("schema:Event", "prov:Entity"), this::writeEvent);
        for (TollSeries series : record.tolls()) {
            for (TollRule rule : TollRule.values()) {
                if (!series.course(rule).isEmpty()) {
                    writeToll(series, rule);
                }
            }
        }
        record.place().ifPresent(place -> writeEvidence("place", place));
        record.occurred().ifPresent(days -> writeEvidence("days", days));
        for (int i = 0; i < record.perpetrators().size(); i++) {
            writeEvidence("perpetrator-" + (i + 1), record.perpetrators().get(i));
        }
    }

    private void writeEvent() {
        json.text("schema:identifier", record.id());
        json.text("schema:name", RecordHeadline.of(record, TollRule.ONRECORD));
        json.texts(
                "schema:keywords",
                record.kinds().stream().map(IncidentKind::code).toList());
        json.text("schema:startDate", record.occurred().map(days -> days.value().from()));
        json.text("schema:endDate", record.occurred().map(days -> days.value().to()));
        record.place()
                .map(Supported::value)
                .ifPresent(place -> json.object("schema:location", () -> writePlace(place)));
        json.text("schema:url", graph.page());
        json.texts(
                "onrecord:perpetrator",
                record.perpetrators().stream().map(Supported::value).toList());
        json.texts(
                "onrecord:advisory",
                record.advisories().stream().sorted().map(Advisory::code).toList());
        json.flag("onrecord:disputed", record.isDisputed());
        json.texts(
                "schema:subjectOf",
                record.reports().stream().map(ReportHead::id).map(graph::report).toList());
    }

    private void writePlace(Whereabouts place) {
        Locality locality = new Locality(place.location());
        json.text("@type", "schema:Place");
        json.text("schema:name", place.venue().or(() -> place.location().map(Location::name)));
        json.object("schema:address", () -> {
            json.text("@type", "schema:PostalAddress");
            json.text("schema:streetAddress", place.address());
            json.text("schema:addressLocality", locality.city());
            json.text("schema:addressRegion", locality.region());
            json.text("schema:addressCountry", locality.countryCode());
        });
        locality.point()
                .ifPresent(at -> json.object("schema:geo", () -> {
                    json.text("@type", "schema:GeoCoordinates");
                    json.number("schema:latitude", at.latitude());
                    json.number("schema:longitude", at.longitude());
                }));
        json.text("onrecord:precision", place.precision().code());
        json.text("onrecord:coordinatesOf", locality.level().map(Location.Level::code));
    }

    private void writeToll(TollSeries series, TollRule rule) {
        Toll toll = series.toll(rule);
        String id = graph.incident() + "#toll/" + series.category().code() + "/" + series.counted() + "/" + rule.code();
        graph.node(id, List.of("schema:PropertyValue", "prov:Entity"), () -> {
            json.text("schema:name", series.category().code());
            json.text("schema:about", graph.incident());
            json.text("onrecord:counted", series.counted());
            json.text("onrecord:rule", rule.code());
            writeBound("schema:minValue", toll.low());
            writeBound("schema:value", toll.best());
            writeBound("schema:maxValue", toll.high());
            json.flag("onrecord:disputed", toll.disputed());
            json.texts(
                    "prov:wasDerivedFrom",
                    TollSupport.assertions(toll).stream().map(graph::assertion).toList());
        });
    }

    private void writeBound(String name, Optional<Toll.Bound> bound) {
        json.number(name, bound.map(Toll.Bound::value));
    }

    private void writeEvidence(String what, Supported<?> supported) {
        for (int i = 0; i < supported.evidence().size(); i++) {
            Supported.Evidence evidence = supported.evidence().get(i);
            new Evidence(graph)
                    .write(
                            graph.incident() + "#evidence/" + what + "/" + (i + 1),
                            graph.incident(),
                            what.replaceFirst("-\\d+$", ""),
                            evidence.report(),
                            evidence.span());
        }
    }
}
