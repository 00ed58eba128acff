package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.model.Mention;
import org.onrecord.model.Place;
import org.onrecord.model.Place.Precision;
import org.onrecord.model.Report;
import org.onrecord.model.Span;
import org.onrecord.model.Toponym;
import org.onrecord.reading.language.Sentence;

/**
 * Chooses the place of an incident among a report's venues, addresses and toponyms.
 *
 * <p>Every name of a place has a weight, from the words around it, where in the report it stands and how near to the words
 * that speak of the incident. A country, region and town are chosen in that order by the weights' sums.
 */
public final class IncidentPlace {
    private static final double TITLE = 2;
    private static final double LEAD = 2;
    private static final double EARLY = 1;
    private static final double LATE = 0.4;
    private static final double TRIGGER = 0.7;
    /** Of a place in the name of the site that publishes, at the end of the title. */
    private static final double IN_SITE_NAME = 0.1;

    private static final double BESIDE_TRIGGER = 2;
    private static final double HOME = 0.6;
    private static final double AWAY = 0.3;
    private static final int LEAD_SENTENCES = 3;
    private static final int EARLY_SENTENCES = 9;
    /** Tokens within which a name stands beside a trigger. */
    private static final int NEAR = 7;

    private static final Set<String> AND = Set.of(" and ", ", and ", " or ");
    private static final int LONGEST_AND = 7;

    /** Characters behind a venue within which a name says where it lies: " in ". */
    private static final int BEHIND = 5;

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PublisherHome homes = PublisherHome.english();
    private final PlaceContext context = new PlaceContext();
    private final SiteFinder sites = new SiteFinder();
    private final Towns towns = new Towns(gazetteer);

    private IncidentPlace() {}

    /** The chooser of English. */
    public static IncidentPlace english() {
        return new IncidentPlace();
    }

    /**
     * Where the happening that the triggers speak of took place; absent where the text does not tell.
     *
     * @param main whether the report is about it, so that all its names of places may speak for it; of another one only
     *     those beside its triggers do
     */
    public Optional<Place> of(
            Report report, List<Sentence> sentences, List<Toponym> toponyms, List<Span> triggers, boolean main) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        TriggerMap near = new TriggerMap(sentences, triggers);
        Optional<Location> home = main ? homes.of(report).filter(l -> l.level() != Level.COUNTRY) : Optional.empty();
        List<Weighed> names =
                weighed(new Telling(report, sentences, near, main, home), main ? toponyms : near.beside(toponyms));
        Sites found = sites.find(sentences, near, main);
        PlaceVotes votes = votes(names, home);
        if (!toponyms.isEmpty() || found.hasAddress()) {
            home.ifPresent(l -> votes.add(l, HOME));
        } else if (found.hasName()) {
            home.flatMap(l -> towns.area(l.countryCode(), l.region())).ifPresent(l -> votes.add(l, HOME));
        }
        Optional<Location> city = votes.choice();
        Optional<Location> choice = city.filter(c -> main && c.level() == Level.CITY)
                .flatMap(c -> Outskirts.of(c, telling(toponyms, near), report.text()))
                .flatMap(Toponym::location)
                .or(() -> city);
        return place(
                report,
                found.venue(
                        v -> city.filter(there -> isElsewhere(v, there, names)).isEmpty()),
                found.address(),
                choice,
                names);
    }

    /** Those in sentences that speak of the incident. */
    private static List<Toponym> telling(List<Toponym> toponyms, TriggerMap near) {
        return toponyms.stream()
                .filter(toponym -> near.hasTrigger(near.position(toponym.span()).sentence()))
                .toList();
    }

    /**
     * A name of a place with what it weighs.
     *
     * @param told whether a larger place behind a comma tells which one it is, or it is one itself
     */
    private record Weighed(Toponym toponym, Location location, double weight, boolean told) {}

    /** Names far from the publisher that no region is told of are mostly streets, quarters and people of its own town. */
    private PlaceVotes votes(List<Weighed> names, Optional<Location> home) {
        Optional<String> region = home.flatMap(Location::region);
        Set<String> told = new HashSet<>();
        names.stream().filter(Weighed::told).forEach(name -> told.add(area(name.location())));
        PlaceVotes votes = new PlaceVotes(towns);
        for (Weighed name : names) {
            boolean away = region.isPresent() && !name.location().region().equals(region);
            votes.add(
                    name.location(),
                    away && !told.contains(area(name.location())) ? AWAY * name.weight() : name.weight());
        }
        return votes;
    }

    private static String area(Location location) {
        return location.countryCode() + location.region().orElse("");
    }

    /** What is asked: a report's own incident or another one, by its triggers; and the publisher's home. */
    private record Telling(
            Report report, List<Sentence> sentences, TriggerMap near, boolean main, Optional<Location> home) {}

    private List<Weighed> weighed(Telling telling, List<Toponym> toponyms) {
        List<Weighed> names = new ArrayList<>(toponyms.size());
        int title = telling.report.title().length();
        int siteName = homes.siteName(telling.report.title());
        double last = 0;
        int lastEnd = -3;
        for (Toponym toponym : toponyms) {
            Span span = toponym.span();
            TriggerMap.Position at = telling.near.position(span);
            Sentence sentence = telling.sentences.get(at.sentence());
            // "Dover, Delaware": the larger place stands where the smaller one does
            boolean follows = span.start() - lastEnd <= 2 || isJoined(telling.report, lastEnd, span, last);
            double weight = follows ? last : context.weight(sentence, at.from(), at.to());
            last = weight;
            lastEnd = span.end();
            Optional<Location> location = location(toponym, telling.home)
                    .map(l -> towns.ofSameName(l, toponym.mention().text(), sentence, at.to()));
            if (location.isEmpty() || !telling.main && !telling.near.hasTrigger(at.sentence())) {
                continue;
            }
            boolean site = span.start() >= siteName && span.end() <= title;
            double zone = site ? IN_SITE_NAME : zone(sentence, telling.near);
            double beside = telling.near.distance(at) <= NEAR ? BESIDE_TRIGGER : 1;
            boolean area =
                    location.get().level() == Level.REGION || location.get().level() == Level.COUNTRY;
            names.add(new Weighed(toponym, location.get(), weight * zone * beside, area));
        }
        return names;
    }

    /** "Felt in Cyprus, Lebanon and Israel": what holds against a name holds against those joined to it. */
    private static boolean isJoined(Report report, int lastEnd, Span span, double last) {
        return last <= PlaceContext.ELSEWHERE
                && lastEnd > 0
                && span.start() > lastEnd
                && span.start() <= lastEnd + LONGEST_AND
                && AND.contains(report.text().substring(lastEnd, span.start()));
    }

    /** What a name stands for; where the finder leaves it open, the town of that name in the publisher's own region. */
    private Optional<Location> location(Toponym toponym, Optional<Location> home) {
        return toponym.location()
                .or(() -> home.flatMap(l -> gazetteer.city(
                        l.countryCode(),
                        l.region().orElse(""),
                        toponym.mention().text())))
                .filter(l -> !l.countryCode().isEmpty());
    }

    private static double zone(Sentence sentence, TriggerMap near) {
        if (sentence.index() == 0 && sentence.heading()) {
            return TITLE;
        }
        double zone = sentence.index() < LEAD_SENTENCES ? LEAD : sentence.index() < EARLY_SENTENCES ? EARLY : LATE;
        return near.hasTrigger(sentence.index()) ? Math.max(zone, TRIGGER) : zone;
    }

    private static Optional<Place> place(
            Report report,
            Optional<Venue> site,
            Optional<Address> street,
            Optional<Location> location,
            List<Weighed> names) {
        Optional<Mention> venue = site.map(v -> Mention.at(v.span(), report.text()));
        Optional<Mention> address = street.map(a -> Mention.at(a.span(), report.text()));
        Optional<Weighed> teller = location.flatMap(l -> teller(l, names));
        Optional<Span> named = teller.map(name -> name.toponym().span());
        Optional<Span> span =
                address.map(Mention::span).or(() -> venue.map(Mention::span)).or(() -> named);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Precision precision = address.isPresent()
                ? Precision.ADDRESS
                : venue.isPresent() ? Precision.VENUE : precision(location.get());
        Optional<Location> spelled = location.map(
                l -> teller.map(name -> Towns.asSpelled(l, name.toponym())).orElse(l));
        return Optional.of(new Place(venue, address, spelled, precision, span.get()));
    }

    private static Precision precision(Location location) {
        return switch (location.level()) {
            case CITY -> Precision.CITY;
            case COUNTY -> Precision.COUNTY;
            case REGION -> Precision.REGION;
            case COUNTRY, CONTINENT -> Precision.COUNTRY;
        };
    }

    /** Whether a name in a venue, or right behind it, lies in another country or region: "a mosque in Quebec". */
    private static boolean isElsewhere(Venue venue, Location location, List<Weighed> names) {
        boolean told = false;
        for (Weighed name : names) {
            Span span = name.toponym().span();
            if (span.start() < venue.span().start()
                    || span.start() > venue.span().end() + BEHIND) {
                continue;
            }
            boolean same = location.countryCode().equals(name.location().countryCode())
                    && (location.region().isEmpty()
                            || name.location().region().isEmpty()
                            || location.region().equals(name.location().region()));
            if (same) {
                return false;
            }
            told = true;
        }
        return told;
    }

    /** The mention that speaks most for a location: one of its own name, else of a place in it. */
    private static Optional<Weighed> teller(Location location, List<Weighed> names) {
        Comparator<Weighed> byWeight = Comparator.comparingDouble(Weighed::weight);
        return names.stream()
                .filter(name -> name.location().id() == location.id())
                .max(byWeight)
                .or(() -> names.stream()
                        .filter(name -> area(name.location()).equals(area(location)))
                        .max(byWeight));
    }
}
