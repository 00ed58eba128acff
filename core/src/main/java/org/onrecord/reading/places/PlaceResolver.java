package org.onrecord.reading.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.onrecord.model.Location;
import org.onrecord.model.Location.Level;
import org.onrecord.reading.places.GazetteerFile.NameKind;
import org.onrecord.reading.places.GazetteerFile.Rank;

/**
 * Tells which place each name of a report is.
 *
 * <p>A name has one sense in a report, but where a larger place behind a comma tells otherwise. Each sense is scored by a
 * weighted sum: people, level, kind of name, the larger place beside it, and what the other names of the report were last
 * taken for, in two rounds; and where the publisher is at home.
 */
final class PlaceResolver {
    private static final int MOST_CANDIDATES = 250;
    private static final int MOST_COMPARED = 40;
    private static final int MOST_ANCHORS = 60;
    private static final int ROUNDS = 3;

    /** Kilometres between a town and the division of its name, which are not two answers. */
    private static final double SAME_SPOT = 60;

    private static final double AS_GOOD = 2.5;

    private final Gazetteer gazetteer;
    private final double[] weights;

    /** A resolver with one weight for each {@link Clue}, in their order. */
    PlaceResolver(Gazetteer gazetteer, double[] weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    private double weight(Clue clue) {
        return weights[clue.ordinal()];
    }

    /**
     * A name with what it was taken for.
     *
     * @param place the place, -1 for none
     * @param certainty between 0 and 1: the share of it, and of what is at the same spot, among the places that the name may be
     * @param point where it is, as {@link Gazetteer#point} tells
     */
    record Choice(int place, double certainty, double[] point) {
        static final Choice NONE = new Choice(-1, 0, new double[0]);
    }

    /** All mentions of one name under one larger place. */
    private static final class Sense {
        final Named name;
        final int[] candidates;
        final double[] own;
        final double[][] points;
        Choice choice = Choice.NONE;
        int size;
        boolean ofPeople;

        Sense(Named name, int size) {
            this.name = name;
            candidates = new int[size];
            this.size = size;
            ofPeople = true;
            own = new double[size];
            points = new double[size][];
        }

        /** Keeps the best candidates by their own scores; what other names add seldom lifts one from below. */
        void keepBest(int most) {
            if (size <= most) {
                return;
            }
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparingDouble(i -> -own[i]));
            int[] places = candidates.clone();
            double[] scores = own.clone();
            for (int i = 0; i < most; i++) {
                candidates[i] = places[order[i]];
                own[i] = scores[order[i]];
            }
            size = most;
        }
    }

    /** One choice for each name, in their order. */
    List<Choice> resolve(List<Named> names, int[] peoples, Optional<Location> home) {
        Map<String, Sense> senses = new LinkedHashMap<>();
        List<Sense> of = new ArrayList<>(names.size());
        Map<String, Sense> explicit = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Named name = names.get(i);
            int[] outer = outer(names, i);
            int[] inner =
                    i > 0 && names.get(i - 1).leadsTo(name) ? names.get(i - 1).references() : new int[0];
            boolean linked = outer.length > 0;
            String id = name.key()
                    + (name.division() ? "|d" : "")
                    + (linked ? "|" + names.get(i + 1).key() : "");
            Sense sense = senses.computeIfAbsent(id, k -> sense(name, outer, home));
            if (inner.length > 0) {
                addInner(sense, inner);
            }
            if (linked) {
                explicit.putIfAbsent(name.key(), sense);
            }
            sense.ofPeople &= name.isOfPeople();
            of.add(sense);
        }
        List<Sense> all = List.copyOf(senses.values());
        vote(all, gazetteer::regionOf, weight(Clue.REGION_VOTES));
        vote(all, gazetteer::countyOf, weight(Clue.COUNTY_VOTES));
        for (Sense sense : all) {
            sense.keepBest(MOST_COMPARED);
            for (int i = 0; i < sense.size; i++) {
                sense.points[i] = gazetteer.point(sense.candidates[i]);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            choose(all, explicit, peoples, round > 0);
        }
        return of.stream().map(sense -> sense.choice).toList();
    }

    /** Lets each name vote for all divisions that it may lie in, the less the more there are. */
    private void vote(List<Sense> senses, IntUnaryOperator division, double weight) {
        Map<Integer, Double> votes = new HashMap<>();
        List<Set<Integer>> divisions = new ArrayList<>(senses.size());
        for (Sense sense : senses) {
            Set<Integer> own = new HashSet<>();
            for (int i = 0; i < sense.size; i++) {
                own.add(division.applyAsInt(sense.candidates[i]));
            }
            own.remove(-1);
            divisions.add(own);
            own.forEach(one -> votes.merge(one, ballot(own), Double::sum));
        }
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            for (int candidate = 0; candidate < sense.size; candidate++) {
                Double all = votes.get(division.applyAsInt(sense.candidates[candidate]));
                if (all != null) {
                    sense.own[candidate] += weight * Math.min(weight(Clue.ENOUGH), all - ballot(divisions.get(i)));
                }
            }
        }
    }

    private static double ballot(Set<Integer> divisions) {
        return 1 / Math.log(1.72 + divisions.size());
    }

    private int[] outer(List<Named> names, int i) {
        if (i + 1 >= names.size() || !names.get(i).leadsTo(names.get(i + 1))) {
            return new int[0];
        }
        int[] next = names.get(i + 1).references();
        if (Containment.anyHolds(gazetteer, next, names.get(i).references())) {
            return next;
        }
        // "Dover, Kent County, Delaware": the larger one may follow the next.
        return new int[0];
    }

    private Sense sense(Named name, int[] outer, Optional<Location> home) {
        Sense sense = new Sense(name, Math.min(MOST_CANDIDATES, name.references().length));
        boolean local = home.filter(at -> at.level() == Level.COUNTRY).isEmpty();
        for (int i = 0; i < sense.size; i++) {
            int reference = name.references()[i];
            int place = Gazetteer.place(reference);
            sense.candidates[i] = place;
            sense.own[i] = own(name, place, Gazetteer.nameKind(reference))
                    + (local ? 0 : weight(Clue.PEOPLE_FAR) * Math.log10(gazetteer.population(place) + 100.0))
                    + (outer.length > 0 && Containment.heldByAny(gazetteer, outer, place) ? weight(Clue.BESIDE) : 0)
                    + home.map(at -> atHome(place, at)).orElse(0.0);
        }
        return sense;
    }

    private void addInner(Sense sense, int[] inner) {
        for (int i = 0; i < sense.size; i++) {
            if (Containment.holdsAny(gazetteer, sense.candidates[i], inner)) {
                sense.own[i] += weight(Clue.BESIDE);
            }
        }
    }

    private double own(Named name, int place, NameKind kind) {
        Level level = gazetteer.level(place);
        Rank rank = gazetteer.rank(place);
        double score = weight(Clue.PEOPLE) * Math.log10(gazetteer.population(place) + 100.0);
        score += switch (level) {
            case COUNTRY -> weight(Clue.COUNTRY);
            case REGION -> weight(Clue.REGION);
            case COUNTY -> weight(Clue.COUNTY);
            case CONTINENT -> weight(Clue.CONTINENT);
            case CITY -> 0;
        };
        if (name.division()) {
            score += level == Level.COUNTY || level == Level.REGION ? weight(Clue.DIVISION) : 0;
        }
        score += kind == NameKind.OTHER ? weight(Clue.OTHER_NAME) : 0;
        score += kind == NameKind.SHORT && !name.division() ? weight(Clue.SHORT_NAME) : 0;
        score += rank == Rank.CAPITAL ? weight(Clue.CAPITAL) : rank == Rank.REGION_SEAT ? weight(Clue.SEAT) : 0;
        score += rank == Rank.PART ? weight(Clue.PART) : 0;
        return score + (isPressCountry(place) ? weight(Clue.ENGLISH) : 0);
    }

    /** Whether a place lies where news in English are at home. */
    private boolean isPressCountry(int place) {
        return switch (gazetteer.codeOf(place)) {
            case "US", "GB", "CA", "AU", "IE", "NZ" -> true;
            default -> false;
        };
    }

    private double atHome(int place, Location home) {
        if (gazetteer.level(place) == Level.CONTINENT
                || !gazetteer.codeOf(place).equals(home.countryCode())) {
            return 0;
        }
        double score = weight(Clue.HOME_COUNTRY);
        if (gazetteer.level(place) == Level.COUNTRY || home.level() == Level.COUNTRY) {
            return score;
        }
        int region = gazetteer.regionOf(place);
        boolean same = region >= 0
                && home.region().filter(gazetteer.name(region)::equals).isPresent();
        score += same ? weight(Clue.HOME_REGION) : 0;
        if (home.level() == Level.CITY || home.level() == Level.COUNTY) {
            double distance = home.distanceTo(gazetteer.latitude(place), gazetteer.longitude(place));
            score += weight(Clue.HOME_NEAR) * Math.exp(-distance / weight(Clue.REACH));
        }
        return score;
    }

    private void choose(List<Sense> senses, Map<String, Sense> explicit, int[] peoples, boolean together) {
        List<Choice> next = new ArrayList<>(senses.size());
        for (Sense sense : senses) {
            double best = Double.NEGATIVE_INFINITY;
            int at = -1;
            double[] scores = new double[sense.size];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = sense.own[i]
                        + (together ? company(sense, i, senses) : 0)
                        + people(sense.candidates[i], peoples);
                Sense told = explicit.get(sense.name.key());
                if (told != null && told != sense && told.choice.place() == sense.candidates[i]) {
                    scores[i] += weight(Clue.TOLD_ELSEWHERE);
                }
                if (scores[i] > best) {
                    best = scores[i];
                    at = i;
                }
            }
            at = townAt(sense, scores, at);
            double sum = 0;
            double agreeing = 0;
            for (int i = 0; i < scores.length; i++) {
                double share = Math.exp(scores[i] - best);
                sum += share;
                agreeing += Gazetteer.distance(sense.points[at], sense.points[i]) < SAME_SPOT ? share : 0;
            }
            next.add(at < 0 ? Choice.NONE : new Choice(sense.candidates[at], agreeing / sum, sense.points[at]));
        }
        for (int i = 0; i < next.size(); i++) {
            senses.get(i).choice = next.get(i);
        }
    }

    /** The town instead of the division that bears its name and lies around it, where no word says division. */
    private int townAt(Sense sense, double[] scores, int best) {
        if (best < 0 || sense.name.division() || gazetteer.level(sense.candidates[best]) == Level.CITY) {
            return best;
        }
        int town = best;
        for (int i = 0; i < scores.length; i++) {
            if (gazetteer.level(sense.candidates[i]) == Level.CITY
                    && scores[i] > scores[best] - AS_GOOD
                    && (town == best || scores[i] > scores[town])
                    && Gazetteer.distance(sense.points[i], sense.points[best]) < SAME_SPOT) {
                town = i;
            }
        }
        return town;
    }

    private double people(int place, int[] peoples) {
        for (int country : peoples) {
            if (gazetteer.countryOf(place) == country || gazetteer.regionOf(place) == country) {
                return weight(Clue.PEOPLES);
            }
        }
        return 0;
    }

    /** From 1 at the same spot to 0 where far away. */
    private double nearness(double[] one, double[] other) {
        double distance = Gazetteer.distance(one, other);
        return distance == Double.POSITIVE_INFINITY ? 0 : Math.exp(-distance / weight(Clue.REACH));
    }

    /** What the other names of the report, as last taken, say for a place: what holds it, and what is near. */
    private double company(Sense sense, int candidate, List<Sense> senses) {
        int place = sense.candidates[candidate];
        if (gazetteer.level(place) == Level.COUNTRY || gazetteer.level(place) == Level.CONTINENT) {
            return 0;
        }
        double country = 0;
        double region = 0;
        double held = 0;
        double near = 0;
        int seen = 0;
        for (Sense other : senses) {
            int there = other.choice.place();
            if (other == sense
                    || there < 0
                    || there == place
                    || other.ofPeople
                    || other.name.key().equals(sense.name.key())) {
                continue;
            }
            if (++seen > MOST_ANCHORS) {
                break;
            }
            double certainty = other.choice.certainty();
            if (Containment.holds(gazetteer, there, place)) {
                held = Math.max(
                        held,
                        certainty
                                * (gazetteer.level(there) == Level.COUNTRY
                                        ? weight(Clue.IN_COUNTRY)
                                        : weight(Clue.IN_REGION)));
            }
            Level level = gazetteer.level(there);
            if (gazetteer.countryOf(there) == gazetteer.countryOf(place)) {
                country = Math.max(country, certainty);
                if (gazetteer.regionOf(there) >= 0 && gazetteer.regionOf(there) == gazetteer.regionOf(place)) {
                    region += certainty;
                }
                if (level == Level.CITY || level == Level.COUNTY) {
                    near += certainty * nearness(sense.points[candidate], other.choice.point());
                }
            }
        }
        return held
                + weight(Clue.SAME_COUNTRY) * country
                + weight(Clue.SAME_REGION) * Math.min(region, weight(Clue.ENOUGH))
                + weight(Clue.NEAR) * Math.min(near, weight(Clue.ENOUGH));
    }
}
