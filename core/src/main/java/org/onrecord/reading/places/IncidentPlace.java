package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Location;
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
    private static final double BESIDE_TRIGGER = 2;
    private static final int LEAD_SENTENCES = 3;
    private static final int EARLY_SENTENCES = 9;
    /** Tokens within which a name stands beside a trigger. */
    private static final int NEAR = 7;

    private final Gazetteer gazetteer = Gazetteer.shared();
    private final PublisherHome homes = PublisherHome.english();
    private final PlaceContext context = new PlaceContext();
    private final SiteFinder sites = new SiteFinder();

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
        List<Weighed> names = weighed(sentences, toponyms, near, main);
        PlaceVotes votes = new PlaceVotes();
        names.forEach(name -> votes.add(name.location(), name.weight()));
        SiteFinder.Sites found = sites.find(sentences, near, main);
        Optional<Location> location = votes.choice(gazetteer);
        if (location.isEmpty() && main && (found.address().isPresent() || !toponyms.isEmpty())) {
            location = homes.of(report);
        }
        return place(report, found, location, names);
    }

    /** A name of a place with what it weighs. */
    private record Weighed(Toponym toponym, Location location, double weight) {}

    private List<Weighed> weighed(List<Sentence> sentences, List<Toponym> toponyms, TriggerMap near, boolean main) {
        List<Weighed> names = new ArrayList<>(toponyms.size());
        double last = 0;
        int lastEnd = -3;
        for (Toponym toponym : toponyms) {
            TriggerMap.Position at = near.position(toponym.span());
            Sentence sentence = sentences.get(at.sentence());
            // "Dover, Delaware": the larger place stands where the smaller one does
            boolean follows = toponym.span().start() - lastEnd <= 2;
            double weight = follows ? last : context.weight(sentence, at.from(), at.to());
            last = weight;
            lastEnd = toponym.span().end();
            Optional<Location> location =
                    toponym.location().filter(l -> !l.countryCode().isEmpty());
            if (location.isEmpty() || !main && !near.hasTrigger(at.sentence())) {
                continue;
            }
            double zone = zone(sentence, near);
            double beside = near.distance(at) <= NEAR ? BESIDE_TRIGGER : 1;
            names.add(new Weighed(toponym, location.get(), weight * zone * beside));
        }
        return names;
    }

    private static double zone(Sentence sentence, TriggerMap near) {
        if (sentence.index() == 0 && sentence.heading()) {
            return TITLE;
        }
        double zone = sentence.index() < LEAD_SENTENCES ? LEAD : sentence.index() < EARLY_SENTENCES ? EARLY : LATE;
        return near.hasTrigger(sentence.index()) ? Math.max(zone, EARLY) : zone;
    }

    private static Optional<Place> place(
            Report report, SiteFinder.Sites found, Optional<Location> location, List<Weighed> names) {
        Optional<Mention> venue = found.venue().map(v -> Mention.at(v.span(), report.text()));
        Optional<Mention> address = found.address().map(a -> Mention.at(a.span(), report.text()));
        Optional<Span> named = location.flatMap(l -> spanOf(l, names));
        Optional<Span> span =
                address.map(Mention::span).or(() -> venue.map(Mention::span)).or(() -> named);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Precision precision = address.isPresent()
                ? Precision.ADDRESS
                : venue.isPresent() ? Precision.VENUE : precision(location.get());
        return Optional.of(new Place(venue, address, location, precision, span.get()));
    }

    private static Precision precision(Location location) {
        return switch (location.level()) {
            case CITY -> Precision.CITY;
            case COUNTY -> Precision.COUNTY;
            case REGION -> Precision.REGION;
            case COUNTRY, CONTINENT -> Precision.COUNTRY;
        };
    }

    /** The mention that speaks most for a location: its own name's, else one of a place in it. */
    private static Optional<Span> spanOf(Location location, List<Weighed> names) {
        Weighed best = null;
        for (Weighed name : names) {
            boolean same = name.location().id() == location.id();
            if (best == null || (same && (best.location().id() != location.id() || name.weight() > best.weight()))) {
                best = name;
            }
        }
        return Optional.ofNullable(best).map(name -> name.toponym().span());
    }
}
