package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Incident;
import org.onrecord.model.Location;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Span;

/**
 * Counts how often the time and place that reports of shootings give are the archive's.
 *
 * <p>What a reading leaves absent counts as wrong, but for the rows that say otherwise.
 */
final class SceneScore {
    private int cases;
    private int states;
    private int cities;
    private int near;
    private int dated;
    private int contains;
    private int oneDay;
    private int oneDayRight;

    /** What a reading says of its main incident's time and place. */
    record Scene(Optional<Period> period, Optional<Location> location, String words) {
        static Scene of(Reading reading) {
            Optional<Incident> main = reading.mainIncident();
            return new Scene(
                    main.flatMap(Incident::occurred).map(Occurrence::period),
                    main.flatMap(Incident::place).flatMap(Place::location),
                    main.flatMap(Incident::occurred)
                            .map(when -> around(when.span(), reading.report().text()))
                            .orElse(""));
        }
    }

    private static String around(Span span, String text) {
        return text.substring(Math.max(0, span.start() - 70), span.start())
                + "[" + span.of(text) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 50));
    }

    /** Counts one report; gives what is wrong with it. */
    List<Wrong> add(ArchiveScene gold, Scene read) {
        cases++;
        List<Wrong> wrong = new ArrayList<>();
        boolean state = read.location.filter(gold::isState).isPresent();
        boolean city = read.location.filter(gold::isCity).isPresent();
        boolean day = gold.date()
                .flatMap(date -> read.period.map(period -> period.contains(date)))
                .orElse(false);
        boolean one = read.period.filter(Period::isOneDay).isPresent();
        states += state ? 1 : 0;
        cities += city ? 1 : 0;
        near += city || read.location.filter(gold::isNear).isPresent() ? 1 : 0;
        dated += read.period.isPresent() ? 1 : 0;
        contains += day ? 1 : 0;
        oneDay += one ? 1 : 0;
        oneDayRight += one && day ? 1 : 0;
        String place = read.location
                .map(l -> l.name() + ", " + l.county().orElse("-") + ", "
                        + l.region().orElse("-"))
                .orElse("none");
        if (!state) {
            wrong.add(new Wrong("state", gold.state(), place));
        }
        if (!city) {
            wrong.add(new Wrong("city", gold.cityOrCounty() + ", " + gold.state(), place));
        }
        if (!day) {
            wrong.add(new Wrong("date", show(gold.date()), show(read.period) + " " + read.words));
        }
        return wrong;
    }

    private static String show(Optional<?> value) {
        return value.map(String::valueOf).orElse("none");
    }

    /**
     * One thing that is not the archive's.
     *
     * @param what state, city or date
     */
    record Wrong(String what, String gold, String got) {}

    List<Measure> measures() {
        return List.of(
                Measure.share("state", of(states)),
                Measure.share("city", of(cities)),
                Measure.share("date: interval contains the day", of(contains)),
                Measure.share("date: interval of one day", of(oneDay)));
    }

    Table table() {
        return new Table(
                "time and place",
                List.of("", "%", "of"),
                List.of(
                        of(states).row("state"),
                        of(cities).row("city"),
                        of(near).row("city, or within 25 km of the archive's coordinates"),
                        of(contains).row("date: interval contains the day"),
                        new Share(contains, dated).row("date: interval contains the day, where one is read"),
                        of(oneDay).row("date: interval of one day"),
                        new Share(oneDayRight, oneDay).row("date: the right day, where the interval is one day")));
    }

    private Share of(int hits) {
        return new Share(hits, cases);
    }
}
