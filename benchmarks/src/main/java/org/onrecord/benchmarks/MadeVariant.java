package org.onrecord.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.Whereabouts;

/**
 * An incident of a large ledger: that of a template with other names, in another city and on another day, all by its
 * number alone.
 */
final class MadeVariant {
    /** A word that weighs more is rare in the news: with few exceptions a name. */
    private static final double RARE = 7.5;

    private static final long SCATTER = 0x9e3779b97f4a7c15L;

    private final List<ReadTemplates.Template> reports;
    private final long number;
    private final Location city;
    private final LocalDate day;
    private final MadeNames names;
    private final Map<String, String> others = new HashMap<>();

    MadeVariant(long number, LocalDate day, ReadTemplates templates, MadeNames names) {
        Random random = new Random(number * SCATTER);
        this.number = number;
        this.reports = templates.ofIncident(random.nextInt(templates.size()));
        this.city = templates.cityList().get(random.nextInt(templates.cityList().size()));
        this.names = names;
        this.day = day;
    }

    ReadTemplates.Template template(int report) {
        return reports.get(report);
    }

    int reports() {
        return reports.size();
    }

    /** What a report tells of it that linking needs. */
    IncidentProfile profile(int report) {
        IncidentProfile profile = template(report).profile();
        long shift = day.toEpochDay() - reports.get(0).published().toEpochDay();
        return new IncidentProfile(
                profile.published().map(period -> shift(period, shift)),
                profile.kinds(),
                profile.weapons(),
                profile.places().stream().map(this::moved).toList(),
                profile.periods().stream().map(period -> shift(period, shift)).toList(),
                profile.tolls(),
                profile.ages(),
                profile.people().stream().map(this::other).collect(Collectors.toSet()),
                words(profile.words()));
    }

    /** All reports together, as far as they are known after the last. */
    IncidentProfile merged() {
        IncidentProfile merged = IncidentProfile.EMPTY;
        for (int i = 0; i < reports.size(); i++) {
            merged = merged.merge(profile(i));
        }
        return merged;
    }

    /** The keys that the incident stands under after its last report. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            keys.addAll(BlockingKeys.of(profile(i)).own());
        }
        return keys;
    }

    private static Period shift(Period period, long days) {
        return new Period(period.from().plusDays(days), period.to().plusDays(days));
    }

    private Whereabouts moved(Whereabouts place) {
        boolean precise = place.location()
                .filter(location -> location.level() == Location.Level.CITY)
                .isPresent();
        return new Whereabouts(
                precise ? Optional.of(city) : place.location(), place.precision(), place.venue(), place.address());
    }

    private Map<String, Double> words(Map<String, Double> words) {
        Set<String> rare = new HashSet<>();
        words.forEach((word, weight) -> {
            if (weight >= RARE && word.indexOf(' ') < 0 && !Character.isDigit(word.charAt(0))) {
                rare.add(word);
            }
        });
        Map<String, Double> varied = new HashMap<>();
        new TreeMap<>(words).forEach((word, weight) -> {
            boolean varies = word.indexOf(' ') > 0 || rare.contains(word);
            varied.merge(varies ? other(word) : word, weight, Math::max);
        });
        return varied;
    }

    /** The same name or word for the same one each time, however many reports bring it, in whatever order. */
    private String other(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return words.substring(0, last)
                + others.computeIfAbsent(words.substring(last), word -> {
                    Random ofWord = new Random(number * SCATTER + word.hashCode());
                    return names.surname(ofWord).toLowerCase(Locale.ROOT);
                });
    }
}
