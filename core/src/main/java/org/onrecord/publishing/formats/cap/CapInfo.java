package org.onrecord.publishing.formats.cap;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Supported;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Locality;
import org.onrecord.publishing.formats.common.WhoSaysWhat;
import org.onrecord.publishing.formats.common.XmlOut;
import org.onrecord.publishing.words.IncidentPhrase;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.LocationWords;

/** Writes the {@code info} of a message: what is on record, in the order of the schema. */
final class CapInfo {
    /** CAP's own advice on the length of a headline, in characters. */
    private static final int LONGEST_HEADLINE = 160;

    /** So many stories make that it happened something observed, rather than one outlet's word. */
    private static final int STORIES_OBSERVED = 2;

    private static final String UNKNOWN = "Unknown";

    private final IncidentRecord record;
    private final FormatContext context;
    private final XmlOut xml;

    CapInfo(IncidentRecord record, FormatContext context, XmlOut xml) {
        this.record = record;
        this.context = context;
        this.xml = xml;
    }

    void write() throws IOException {
        List<String> lines = WhoSaysWhat.lines(record);
        xml.text("language", "en");
        xml.text("category", category(record.kinds().stream().findFirst()));
        xml.text("event", IncidentPhrase.capital(KindWords.of(record.kinds()).orElse("incident")));
        xml.text("urgency", UNKNOWN);
        xml.text("severity", UNKNOWN);
        xml.text("certainty", record.stories() >= STORIES_OBSERVED ? "Observed" : UNKNOWN);
        for (IncidentKind kind : record.kinds()) {
            writeValue("eventCode", "onrecord:kind", kind.code());
        }
        xml.text("senderName", context.cap().senderName());
        xml.text("headline", cut(lines.get(0)));
        xml.text("description", String.join("\n", lines));
        xml.text("web", context.links().page(record.id()));
        for (TollSeries series : record.tolls()) {
            writeToll(series);
        }
        writeResource();
        writeArea();
    }

    private void writeToll(TollSeries series) throws IOException {
        Toll toll = series.toll(TollRule.ONRECORD);
        String name = "onrecord:" + series.category().code()
                + (series.counted().equals(Figure.ALL) ? "" : ":" + series.counted());
        writeBound(name + ":low", toll.low());
        writeBound(name + ":best", toll.best());
        writeBound(name + ":high", toll.high());
        if (toll.disputed()) {
            writeValue("parameter", name + ":disputed", "true");
        }
    }

    private void writeBound(String name, Optional<Toll.Bound> bound) throws IOException {
        if (bound.isPresent()) {
            writeValue("parameter", name, Long.toString(bound.get().value()));
            writeValue(
                    "parameter",
                    name + ":assertions",
                    String.join(" ", bound.get().assertions()));
        }
    }

    private void writeResource() throws IOException {
        Optional<URI> address = context.links().record(record.id());
        if (address.isPresent()) {
            xml.element("resource", () -> {
                xml.text("resourceDesc", "The record with all claims and the words behind them");
                xml.text("mimeType", "application/json");
                xml.text("uri", address);
            });
        }
    }

    /** A town is given as a circle without extent; of larger areas the names alone, as their point says nothing of them. */
    private void writeArea() throws IOException {
        Locality locality = Locality.of(record.place().map(Supported::value));
        if (locality.location().isEmpty()) {
            return;
        }
        Location location = locality.location().get();
        xml.element("area", () -> {
            xml.text("areaDesc", LocationWords.inFull(location));
            if (location.level() == Location.Level.CITY && locality.point().isPresent()) {
                xml.text("circle", location.latitude() + "," + location.longitude() + " 0");
            }
            if (location.id() > 0) {
                writeValue("geocode", "GeoNames", Long.toString(location.id()));
            }
        });
    }

    private void writeValue(String element, String name, String value) throws IOException {
        xml.element(element, () -> {
            xml.text("valueName", name);
            xml.text("value", value);
        });
    }

    private static String category(Optional<IncidentKind> kind) {
        return kind.map(CapInfo::category).orElse("Other");
    }

    /** By the definitions of CAP 1.2, 3.2.2. */
    private static String category(IncidentKind kind) {
        return switch (kind) {
            case EARTHQUAKE -> "Geo";
            case FLOOD, STORM -> "Met";
            case FIRE, ARSON -> "Fire";
            case TRANSPORT_CRASH -> "Transport";
            case EXPLOSION_ACCIDENT, COLLAPSE, MINE_DISASTER -> "Safety";
            case OTHER -> "Other";
            case BOMBING,
                    SHOOTING,
                    ARMED_ATTACK,
                    STABBING,
                    VEHICLE_ATTACK,
                    AIRSTRIKE,
                    SHELLING,
                    KIDNAPPING,
                    EXECUTION -> "Security";
        };
    }

    private static String cut(String headline) {
        if (headline.codePointCount(0, headline.length()) <= LONGEST_HEADLINE) {
            return headline;
        }
        return headline.substring(0, headline.offsetByCodePoints(0, LONGEST_HEADLINE - 1)) + "…";
    }
}
