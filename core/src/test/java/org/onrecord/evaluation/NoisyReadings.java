package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Circumstances;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Reading;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** Readings made of gold by a seed: some parts dropped, some doubled, some changed, so that every measure has work. */
final class NoisyReadings {
    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Stance> STANCES = List.of(Stance.values());

    private final Random random;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private NoisyReadings(long seed) {
        random = new Random(seed);
    }

    static Reading of(GoldReport gold, long seed) {
        return new NoisyReadings(seed ^ gold.report().id().hashCode()).read(gold);
    }

    private Reading read(GoldReport gold) {
        String text = gold.report().text();
        for (GoldFigure figure : gold.figures()) {
            for (int copies = copies(); copies > 0; copies--) {
                add(figure, text);
            }
        }
        List.of(gold.claims(), gold.confirmations(), gold.warnings())
                .forEach(some -> some.forEach(statement -> {
                    for (int copies = copies(); copies > 0; copies--) {
                        Stance stance = often() ? statement.stance() : STANCES.get(random.nextInt(STANCES.size()));
                        add(shifted(statement.span(), text), stance, statement.by(), text);
                    }
                }));
        List<Incident> incidents = List.of(main(gold), Incident.bare("i2", false, Incident.Scope.SINGLE, List.of()));
        return new Reading(
                "noise", gold.report(), Set.of(), incidents, figures, statements, List.of(), List.of(), List.of());
    }

    private Incident main(GoldReport gold) {
        Incident bare = Incident.bare("i1", true, Incident.Scope.SINGLE, List.of());
        if (gold.main().isEmpty() || !often()) {
            return bare;
        }
        GoldIncident main = gold.main().get();
        List<IncidentKind> kinds = new ArrayList<>();
        Arrays.stream(IncidentKind.values())
                .filter(kind -> kind.code().equals(main.type()) ? often() : random.nextInt(9) == 0)
                .forEach(kinds::add);
        Span start = new Span(0, 1);
        return new Incident(
                "i1",
                true,
                Incident.Scope.SINGLE,
                kinds,
                main.date()
                        .map(days -> days.from().plusDays(random.nextInt(3) - 1))
                        .map(from -> new Occurrence(new Period(from, from.plusDays(random.nextInt(2))), start)),
                main.city()
                        .or(() -> Optional.of("Nowhere"))
                        .map(city -> place(often() ? city : "Elsewhere", main.country(), start)),
                Circumstances.NONE,
                List.of());
    }

    private Place place(String city, Optional<String> country, Span span) {
        Location location = new Location(
                1,
                city,
                often() ? Location.Level.CITY : Location.Level.REGION,
                Optional.empty(),
                Optional.empty(),
                often() ? country.orElse("") : "",
                "",
                0,
                0,
                0);
        return new Place(Optional.empty(), Optional.empty(), Optional.of(location), Place.Precision.CITY, span);
    }

    private void add(GoldFigure figure, String text) {
        Span span = shifted(figure.span(), text);
        Bounds bounds = often()
                ? new Bounds(figure.min(), figure.max(), random.nextBoolean())
                : new Bounds(OptionalLong.of(random.nextInt(9)), OptionalLong.empty(), false);
        Optional<String> source =
                often() ? figure.source() : Optional.of(text.strip().split("\\W+", 2)[0]);
        figures.add(new Figure(
                "f" + (figures.size() + 1),
                span,
                span.of(text),
                often() ? figure.category() : CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                bounds,
                often() == figure.implicit(),
                often() ? figure.subject() : Figure.ALL,
                Optional.empty(),
                often() == figure.main() ? "i1" : "i2",
                source.map(name -> add(span, Stance.REPORTS, Optional.of(name), text)),
                false));
    }

    private String add(Span span, Stance stance, Optional<String> by, String text) {
        String id = "s" + (statements.size() + 1);
        Optional<Source> source = by.map(name -> new Source(new Mention(name, span), SourceKind.UNNAMED));
        statements.add(new Statement(
                id, span, span.of(text), "said", stance, source, List.of(), Optional.empty(), Optional.empty(), "i1"));
        return id;
    }

    private Span shifted(Span span, String text) {
        int by = often() ? 0 : random.nextInt(60) - 30;
        int start = Math.max(0, span.start() + by);
        return new Span(Math.min(start, text.length() - 1), Math.min(text.length(), Math.max(start, span.end())));
    }

    private int copies() {
        return often() ? 1 : 2 * random.nextInt(2);
    }

    private boolean often() {
        return random.nextInt(8) > 0;
    }
}
