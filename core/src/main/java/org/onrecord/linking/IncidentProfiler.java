package org.onrecord.linking;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Reading;
import org.onrecord.model.Target;
import org.onrecord.model.Toponym;
import org.onrecord.model.Weapon;
import org.onrecord.model.Whereabouts;

/** Draws the profile of an incident from a reading that tells of it. Safe for use by several threads. */
public final class IncidentProfiler {
    /** Of casualties, only these are in enough reports to tell incidents apart. */
    private static final Set<Category> COUNTED = Set.of(Category.KILLED, Category.INJURED, Category.MISSING);

    private final ProfileWords words = new ProfileWords(WordWeights.english());

    private IncidentProfiler() {}

    /** The profiler of English reports. */
    public static IncidentProfiler english() {
        return new IncidentProfiler();
    }

    /**
     * What a report tells of one of its incidents; words and ages are those of the whole report for its main incident,
     * and none for another one that it merely mentions.
     */
    public IncidentProfile profile(Reading reading, Incident incident) {
        String text = incident.main() ? reading.report().text() : "";
        return new IncidentProfile(
                reading.report().publishedAt().map(Period::day),
                Set.copyOf(incident.kinds()),
                incident.circumstances().weapons().stream().map(Weapon::kind).collect(Collectors.toSet()),
                incident.place().map(Whereabouts::of).stream().toList(),
                incident.occurred().map(Occurrence::period).stream().toList(),
                tolls(reading, incident),
                ages(text, incident),
                people(text, incident, placeNames(reading)),
                words.weighed(text, placeNames(reading)));
    }

    /** The greatest of a report's figures for each category, as a part is no greater than the whole. */
    private static Map<Category, Bounds> tolls(Reading reading, Incident incident) {
        Map<Category, Bounds> tolls = new EnumMap<>(Category.class);
        for (Figure figure : reading.figures()) {
            if (figure.incident().equals(incident.id()) && COUNTED.contains(figure.category()) && !figure.linked()) {
                tolls.merge(figure.category(), figure.bounds(), IncidentProfiler::greater);
            }
        }
        return tolls;
    }

    private static Bounds greater(Bounds one, Bounds other) {
        return least(other) > least(one) ? other : one;
    }

    private static long least(Bounds bounds) {
        return bounds.min().orElse(0);
    }

    private Set<Integer> ages(String text, Incident incident) {
        Set<Integer> ages = new TreeSet<>(words.ages(text));
        List<Target> targets = incident.circumstances().targets();
        targets.forEach(target -> target.age().ifPresent(ages::add));
        return ages;
    }

    private Set<String> people(String text, Incident incident, Set<String> noNames) {
        Set<String> people = words.people(text);
        Stream.concat(
                        incident.circumstances().targets().stream().map(Target::mention),
                        incident.circumstances().perpetrators().stream().map(Perpetrator::mention))
                .map(Mention::text)
                .forEach(mention -> people.addAll(words.names(mention)));
        people.removeAll(noNames);
        return people;
    }

    /** The pairs of words in the names of places: "miami gardens". */
    private static Set<String> placeNames(Reading reading) {
        Set<String> pairs = new HashSet<>();
        for (Toponym toponym : reading.toponyms()) {
            String[] parts = toponym.mention().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
            for (int i = 1; i < parts.length; i++) {
                pairs.add(parts[i - 1] + " " + parts[i]);
            }
        }
        return pairs;
    }
}
