package org.onrecord.publishing.web.api;

import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.ledger.entries.Entry;
import org.onrecord.model.Edit.Action;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.web.http.Problem;
import tools.jackson.databind.JsonNode;

/** An edit as it is sent: the verb of {@code onrecord edit} as its action, and what that takes. */
final class EditDraft {
    private static final Map<String, Verb> VERBS = new TreeMap<>(Map.of(
            "confirm", new Verb(Action.CONFIRM, List.of("incident", "assertion"), List.of()),
            "reject", new Verb(Action.REJECT, List.of("incident", "assertion"), List.of()),
            "place", new Verb(Action.SET_PLACE, List.of("incident", "place"), List.of()),
            "time", new Verb(Action.SET_TIME, List.of("incident", "from"), List.of("to")),
            "merge", new Verb(Action.MERGE, List.of("incident", "into"), List.of()),
            "split", new Verb(Action.SPLIT, List.of("incident", "report"), List.of("into")),
            "note", new Verb(Action.NOTE, List.of("incident"), List.of()),
            "undo", new Verb(Action.UNDO, List.of("edit"), List.of())));
    private static final int MOST_NORTH = 90;
    private static final int MOST_EAST = 180;

    private final JsonNode sent;

    /** What an edit takes beside its reason, and what it may take. */
    private record Verb(Action action, List<String> needed, List<String> also) {}

    private EditDraft(JsonNode sent) {
        this.sent = sent;
    }

    /** The edit that was sent; who sends it is known by the token. */
    static Entry.Edited read(JsonNode sent, String by) {
        return new EditDraft(sent).edit(by);
    }

    private Entry.Edited edit(String by) {
        String named = text("action").orElse("");
        Verb verb = Optional.ofNullable(VERBS.get(named))
                .orElseThrow(() -> wrong("action", "one of " + String.join(", ", VERBS.keySet())));
        checkNames(named, verb);
        return new Entry.Edited(
                verb.action(),
                text("incident").orElse(""),
                text("assertion").or(() -> text("report")).or(() -> text("edit")),
                text("into"),
                verb.action() == Action.SET_PLACE ? Optional.of(place(sent.path("place"))) : Optional.empty(),
                verb.action() == Action.SET_TIME ? Optional.of(period()) : Optional.empty(),
                by,
                text("reason").orElseThrow(() -> wrong("reason", "why, for those who read the record later,")));
    }

    private void checkNames(String named, Verb verb) {
        for (String name : sent.propertyNames()) {
            boolean known = name.equals("action")
                    || name.equals("reason")
                    || verb.needed().contains(name)
                    || verb.also().contains(name);
            if (!known) {
                throw wrong(
                        name,
                        "for " + named + " only reason, " + String.join(", ", verb.needed())
                                + (verb.also().isEmpty() ? "" : " and perhaps " + String.join(", ", verb.also())));
            }
        }
        verb.needed().forEach(name -> {
            if (!sent.has(name)) {
                throw wrong(name, "a value for " + named);
            }
        });
    }

    private Optional<String> text(String name) {
        JsonNode value = sent.path(name);
        if (!value.isMissingNode() && !value.isString()) {
            throw wrong(name, "a string");
        }
        return value.isString()
                ? Optional.of(value.stringValue().strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    private Period period() {
        LocalDate from = day("from").orElseThrow(() -> wrong("from", "a date as 2024-03-22"));
        LocalDate to = day("to").orElse(from);
        if (to.isBefore(from)) {
            throw wrong("to", "a date on or after from");
        }
        return new Period(from, to);
    }

    private Optional<LocalDate> day(String name) {
        return text(name).map(words -> {
            try {
                return LocalDate.parse(words);
            } catch (DateTimeException other) {
                throw wrong(name, "a date as 2024-03-22");
            }
        });
    }

    /** A place that the gazetteer need not know: its number is 0. */
    private static Whereabouts place(JsonNode sent) {
        String name = sent.path("name").asString("").strip();
        String code = sent.path("countryCode").asString("").toUpperCase(Locale.ROOT);
        String level = sent.path("precision").asString("city").toUpperCase(Locale.ROOT);
        double latitude = sent.path("latitude").asDouble(Double.NaN);
        double longitude = sent.path("longitude").asDouble(Double.NaN);
        boolean sound = !name.isEmpty()
                && code.matches("([A-Z]{2})?")
                && level.matches("CITY|COUNTY|REGION|COUNTRY")
                && Math.abs(latitude) <= MOST_NORTH
                && Math.abs(longitude) <= MOST_EAST;
        if (!sound) {
            throw wrong(
                    "place",
                    "an object with name, latitude and longitude in degrees, and perhaps countryCode as RU and precision"
                            + " as city, county, region or country");
        }
        String country = code.isEmpty() ? "" : new Locale("", code).getDisplayCountry(Locale.ENGLISH);
        Location location = new Location(
                0,
                name,
                Location.Level.valueOf(level),
                Optional.empty(),
                Optional.empty(),
                country,
                code,
                latitude,
                longitude,
                0);
        return new Whereabouts(
                Optional.of(location), Place.Precision.valueOf(level), Optional.empty(), Optional.empty());
    }

    private static RuntimeException wrong(String name, String expected) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "expected " + expected + " as " + name + " of the edit but found something else or nothing")
                .with("parameter", name)
                .with("expected", expected)
                .asException();
    }
}
