package org.onrecord.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.linking.IncidentProfiler;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Location;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Whereabouts;
import org.onrecord.reading.Reader;

/** Made-up reports by their incidents, read once; what {@link MadeVariant} varies. */
final class ReadTemplates {
    private static final Instant BEGIN = Instant.parse("2014-01-01T00:00:00Z");

    /** A reading with what it is linked by. */
    record Template(Reading reading, Incident main, IncidentProfile profile, LocalDate published) {}

    private final List<List<Template>> incidents = new ArrayList<>();
    private final List<Location> cities;

    /** @param incidents so many incidents, of 2.5 reports in the mean */
    ReadTemplates(int incidents, long seed) {
        Reader reader = Reader.english();
        IncidentProfiler profiler = IncidentProfiler.english();
        ReportMaker maker = new ReportMaker(seed);
        for (int number = 1; this.incidents.size() < incidents; number++) {
            List<Template> read = new ArrayList<>();
            for (ReportMaker.Made made : maker.reports(number, BEGIN.plusSeconds(3_600L * number))) {
                Reading reading = reader.read(report(made));
                reading.mainIncident()
                        .ifPresent(main -> read.add(new Template(
                                reading,
                                main,
                                profiler.profile(reading, main),
                                reading.report().publishedAt().orElseThrow())));
            }
            if (!read.isEmpty()) {
                this.incidents.add(List.copyOf(read));
            }
        }
        this.cities = cities();
    }

    private List<Location> cities() {
        Map<Long, Location> known = new LinkedHashMap<>();
        incidents.stream()
                .flatMap(List::stream)
                .flatMap(template -> template.profile().places().stream())
                .map(Whereabouts::location)
                .flatMap(Optional::stream)
                .filter(location -> location.level() == Location.Level.CITY)
                .forEach(location -> known.putIfAbsent(location.id(), location));
        return List.copyOf(known.values());
    }

    private static Report report(ReportMaker.Made made) {
        return new Report(
                digest(made.publisher() + made.published() + made.written().body()),
                made.written().title(),
                made.written().body(),
                Optional.of(made.publisher()),
                Optional.of(LocalDate.ofInstant(made.published(), ZoneOffset.UTC)),
                Optional.empty(),
                "en");
    }

    static String digest(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    List<Template> ofIncident(int number) {
        return incidents.get(number);
    }

    int size() {
        return incidents.size();
    }

    List<Location> cityList() {
        return cities;
    }
}
