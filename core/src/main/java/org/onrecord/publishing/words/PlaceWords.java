package org.onrecord.publishing.words;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;
import org.onrecord.model.Whereabouts;

/** Where something happened, in words that stand inside a sentence: "at a concert hall in Krasnogorsk, Russia". */
public final class PlaceWords {
    /** The report's own word before a venue, where it tells how the place was meant. */
    private static final Pattern OWN_PREPOSITION = Pattern.compile(
            "\\b(at|in|inside|outside|near|aboard|behind|beneath)\\s+(?:an?\\s+|the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEAR = Pattern.compile("\\b(near|outside)\\s+$", Pattern.CASE_INSENSITIVE);

    /** What people are on, not at; the last word of a venue. */
    private static final Pattern ON = Pattern.compile(
            ".*\\b(?:bus|train|plane|aircraft|airliner|jet|ferry|ship|boat|flight|helicopter|street|road|highway|motorway"
                    + "|bridge|avenue|boulevard|beach|campus|island|lane|drive|interstate)",
            Pattern.CASE_INSENSITIVE);

    /** Addresses with a number of their own are places to be at. */
    private static final Pattern AT = Pattern.compile("(?:\\d+ (?!block)|the corner|the intersection|corner|inter).*");

    private static final Pattern BLOCK = Pattern.compile("\\d+(?:-| )block\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_NOUN =
            Pattern.compile("(?!(?:an?|the|his|her|its|their|home|downtown)\\b)\\p{Ll}.*[^s\\d]");

    /** How far before a name its preposition is looked for, in UTF-16 units. */
    private static final int BEFORE = 16;

    /** Longer names than this, in UTF-16 units, are mishaps of reading: their beginning is enough for a sentence. */
    private static final int LONGEST_NAME = 80;

    private final Reading reading;
    private final String text;

    public PlaceWords(Reading reading) {
        this.reading = reading;
        this.text = reading.report().text();
    }

    /** Venue, address and area with their prepositions; empty where the place names none of them. */
    public String of(Place place) {
        return Stream.of(
                        place.venue().map(this::venue),
                        place.address().map(this::address),
                        place.location().map(location -> area(place, location)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** The area alone, for what happens to whole areas; empty where none is known. */
    public String areaOf(Place place) {
        return place.location().map(location -> area(place, location)).orElse("");
    }

    /** The same of a place without the report's words around it, with the prepositions that are usual. */
    public static String of(Whereabouts place) {
        Optional<String> venue = place.venue().map(Voice::name).map(PlaceWords::cut);
        Optional<String> address = place.address().map(Voice::name).map(PlaceWords::cut);
        return Stream.of(
                        venue.map(name -> beforeVenue(name) + " " + withArticle(name)),
                        address.map(name -> beforeAddress(name) + " " + article(name) + name),
                        place.location().map(location -> area(venue, location)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String area(Optional<String> venue, Location location) {
        String around = LocationWords.around(location);
        return isNamedIn(venue, location) && !around.isEmpty() ? "in " + around : "in " + LocationWords.of(location);
    }

    private String venue(Mention venue) {
        String name = cut(Voice.name(venue));
        return own(OWN_PREPOSITION, venue.span()).orElse(beforeVenue(name)) + " " + withArticle(name);
    }

    private static String beforeVenue(String name) {
        return ON.matcher(name).matches() ? "on" : "at";
    }

    private String address(Mention address) {
        String name = cut(Voice.name(address));
        return own(NEAR, address.span()).orElse(beforeAddress(name)) + " " + article(name) + name;
    }

    private static String beforeAddress(String name) {
        return AT.matcher(name).matches() ? "at" : "on";
    }

    private static String article(String address) {
        return BLOCK.matcher(address).matches() ? "the " : "";
    }

    /** "in Istanbul, Turkey"; behind "at an Istanbul nightclub" what is larger alone. */
    private String area(Place place, Location location) {
        String around = LocationWords.around(location);
        return isNamedIn(place.venue().map(Voice::name), location) && !around.isEmpty()
                ? "in " + around
                : near(place.span(), location) + " " + LocationWords.of(location);
    }

    private static boolean isNamedIn(Optional<String> venue, Location location) {
        return venue.filter(name -> (" " + name + " ").contains(" " + location.name() + " "))
                .isPresent();
    }

    /** "near" where the mention of the area closest to the place's own words says so, else "in". */
    private String near(Span place, Location location) {
        return reading.toponyms().stream()
                .filter(toponym -> toponym.location().map(Location::id).equals(Optional.of(location.id())))
                .map(Toponym::span)
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - place.start())))
                .flatMap(span -> own(NEAR, span))
                .orElse("in");
    }

    /** "a concert hall" for a headline's "concert hall". */
    private static String withArticle(String name) {
        if (!BARE_NOUN.matcher(name).matches()) {
            return name;
        }
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, space <= 0 ? LONGEST_NAME : space) + " …";
    }

    private Optional<String> own(Pattern pattern, Span span) {
        Matcher before = pattern.matcher(text).region(Math.max(0, span.start() - BEFORE), span.start());
        return before.find() ? Optional.of(before.group(1).toLowerCase(Locale.ENGLISH)) : Optional.empty();
    }
}
