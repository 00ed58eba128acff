package org.onrecord.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** An incident that never happened: what its reports agree on, and how far they have come. */
final class MadeIncident {
    private static final List<String> KINDS = List.of(
            "shooting",
            "shooting",
            "bombing",
            "fire",
            "fire",
            "earthquake",
            "crash",
            "crash",
            "flood",
            "stabbing",
            "explosion",
            "collapse");
    private static final List<String> ATTACKS = List.of("bombing", "stabbing");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final int WEEKDAYS = 6;

    private final Random random;
    private final Instant at;
    private final String kind;
    private final MadeNames.City city;
    private final MadeToll toll;
    private final Map<String, String> slots = new HashMap<>();

    /** @param seed of this incident alone */
    MadeIncident(long seed, Instant at, MadeNames names) {
        this.random = new Random(seed);
        this.at = at;
        this.kind = MadeNames.pick(KINDS, random);
        this.city = names.city(random);
        this.toll = MadeToll.of(random);
        fill(names);
    }

    private void fill(MadeNames names) {
        for (String person : List.of("victim1", "victim2", "suspect", "mayor", "witness", "witness2")) {
            slots.put(person, names.person(random));
        }
        for (String age : List.of("age1", "age2", "suspectage")) {
            slots.put(age, Integer.toString(16 + random.nextInt(65)));
        }
        for (String word : List.of("street", "time")) {
            slots.put(word, names.word(word, random));
        }
        slots.put("venue", names.venue(city, random));
        slots.put("hospital", names.hospital(city, random));
        slots.put("officer", "police spokesman " + names.person(random));
        slots.put("police", random.nextBoolean() ? "police" : "the police chief, " + names.person(random));
        slots.put("official", "emergency official " + names.person(random));
        slots.put("governor", "Governor " + names.person(random));
        slots.put("minister", "Interior Minister " + names.person(random));
        slots.put("doctor", "Dr " + names.person(random));
        slots.put("doctor2", "Dr " + names.person(random));
        slots.put("magnitude", "%d.%d".formatted(4 + random.nextInt(4), random.nextInt(10)));
        slots.put("passengers", Integer.toString(20 + random.nextInt(40)));
        slots.put(
                "Missing",
                MadeNames.capital(MadeToll.people(Integer.toString(10 + random.nextInt(30)))
                        .split(" ")[0]));
        slots.put("city", city.name());
        slots.put("country", city.country());
        if (ATTACKS.contains(kind) && random.nextInt(3) == 0) {
            String group = names.word("group", random);
            slots.put("group", group);
            slots.put("Group", MadeNames.capital(group));
        }
    }

    String kind() {
        return kind;
    }

    Random random() {
        return random;
    }

    /** One report or more, 2.5 in the mean, 12 at most. */
    int reports() {
        int reports = 1;
        while (reports < 12 && random.nextInt(5) < 3) {
            reports++;
        }
        return reports;
    }

    /** What a report says that is published at a moment. */
    Map<String, String> told(Instant published, int report, int reports) {
        Map<String, String> told = new HashMap<>(slots);
        double progress = (report + 1.0) / reports;
        boolean corrects = toll.counted() > 0 && report == reports - 1 && report > 0;
        int killed = MadeToll.known(toll.killed(), progress);
        if (corrects) {
            told.put("before", Integer.toString(toll.killed() + toll.counted()));
        }
        if (killed > 0) {
            tell("dead", "d", MadeToll.number(killed, random), told);
        }
        int injured = MadeToll.known(toll.injured(), progress);
        if (injured > 0) {
            tell("hurt", "h", MadeToll.number(injured, random), told);
        }
        told.put("day", day(published));
        told.put("place", place());
        return told;
    }

    private static void tell(String slot, String letter, String number, Map<String, String> told) {
        told.put(slot, MadeToll.people(number));
        told.put(MadeNames.capital(slot), MadeNames.capital(MadeToll.people(number)));
        told.put(slot + "n", number);
        told.put(MadeNames.capital(slot) + "n", MadeNames.capital(number));
        told.put(letter + "were", MadeToll.were(number));
    }

    private String day(Instant published) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return ChronoUnit.DAYS.between(at, published) < WEEKDAYS
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : day.format(DAY);
    }

    private String place() {
        return switch (random.nextInt(4)) {
            case 0 -> city.name() + ", " + city.region() + ", " + city.country();
            case 1 -> "the city of " + city.name() + " in " + city.country();
            default -> city.name() + ", " + city.country();
        };
    }
}
