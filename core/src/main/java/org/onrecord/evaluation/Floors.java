package org.onrecord.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers below which an evaluation fails, each with the corpus that it was measured on.
 *
 * <p>They only rise, unless a person asks for a lower one by name. Kept as one JSON object: evaluation → {@code corpus}
 * (its {@link Fingerprint}) and {@code floors} (measure → percent).
 *
 * @param byEvaluation what is pinned, by the scorecard's name
 */
public record Floors(Map<String, Pinned> byEvaluation) {
    /** Where the floors stand in the checkout. */
    public static final String FILE = "core/src/main/resources/org/onrecord/evaluation/floors.json";

    /** Room for the last bit of a double. */
    private static final double TOLERANCE = 1e-9;

    public Floors {
        byEvaluation = Map.copyOf(byEvaluation);
    }

    /**
     * What is pinned for one scorecard.
     *
     * @param corpus the fingerprint of what was measured
     * @param floors percent, by measure
     */
    public record Pinned(String corpus, Map<String, Double> floors) {
        public Pinned {
            floors = Map.copyOf(floors);
        }
    }

    /** The floors of a file; none where it does not exist yet. */
    public static Floors read(Path file) {
        Map<String, Pinned> all = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return new Floors(all);
        }
        Json.read(file).properties().forEach(entry -> all.put(entry.getKey(), pinned(entry.getValue())));
        return new Floors(all);
    }

    private static Pinned pinned(JsonNode json) {
        Map<String, Double> floors = new LinkedHashMap<>();
        json.path("floors")
                .properties()
                .forEach(floor -> floors.put(floor.getKey(), floor.getValue().asDouble()));
        return new Pinned(json.path("corpus").asString(""), floors);
    }

    /** What a scorecard misses, one line each; empty where it passes. */
    public List<String> check(Scorecard scorecard) {
        String name = scorecard.evaluation();
        Optional<Pinned> pinned = Optional.ofNullable(byEvaluation.get(name));
        if (pinned.isEmpty()) {
            return List.of(name + ": expected pinned floors but found none; pin them with --pin");
        }
        if (!pinned.get().corpus().equals(scorecard.corpus())) {
            return List.of(name + ": expected the corpus " + pinned.get().corpus() + " but found " + scorecard.corpus()
                    + "; restore the corpus, or measure the new one and pin it with --pin");
        }
        List<String> misses = new ArrayList<>();
        pinned.get()
                .floors()
                .forEach((measure, floor) -> check(scorecard, measure, floor).ifPresent(misses::add));
        return misses.stream().sorted().toList();
    }

    private static Optional<String> check(Scorecard scorecard, String measure, double floor) {
        Optional<Measure> found = find(scorecard, measure);
        if (found.isEmpty()) {
            return Optional.of("%s: expected the measure \"%s\" but found none; it was renamed or taken out: pin again"
                    .formatted(scorecard.evaluation(), measure));
        }
        double percent = found.get().percent();
        return percent + TOLERANCE >= floor
                ? Optional.empty()
                : Optional.of("%s: expected %s of at least %.1f but found %.2f; see --detail, or lower it by --pin"
                        .formatted(scorecard.evaluation(), measure, floor, percent)
                        .concat(" --allow-lower"));
    }

    private static Optional<Measure> find(Scorecard scorecard, String name) {
        return scorecard.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }

    /**
     * These floors with a scorecard's numbers pinned, rounded down to a tenth.
     *
     * @param allowLower whether a floor may sink to a number below it; otherwise it stays
     */
    public Floors pin(Scorecard scorecard, boolean allowLower) {
        Map<String, Double> before = Optional.ofNullable(byEvaluation.get(scorecard.evaluation()))
                .map(Pinned::floors)
                .orElse(Map.of());
        Map<String, Double> after = new LinkedHashMap<>();
        for (Measure measure : scorecard.measures()) {
            double present = tenthBelow(measure.percent());
            double floor = before.getOrDefault(measure.name(), 0.0);
            after.put(measure.name(), allowLower ? present : Math.max(floor, present));
        }
        Map<String, Pinned> all = new LinkedHashMap<>(byEvaluation);
        all.put(scorecard.evaluation(), new Pinned(scorecard.corpus(), after));
        return new Floors(all);
    }

    private static double tenthBelow(double percent) {
        return new BigDecimal(percent + TOLERANCE)
                .setScale(1, RoundingMode.FLOOR)
                .doubleValue();
    }

    /** Writes the floors in the order of their names, so that a change is one line of a diff. */
    public void write(Path file) {
        Map<String, Object> json = new TreeMap<>();
        byEvaluation.forEach((name, pinned) -> json.put(
                name, new TreeMap<>(Map.of("corpus", pinned.corpus(), "floors", new TreeMap<>(pinned.floors())))));
        String text = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(json);
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
