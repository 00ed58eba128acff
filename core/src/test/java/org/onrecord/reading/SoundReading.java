package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Circumstances;
import org.onrecord.model.EventMention;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Toponym;

/** What holds of every reading, of whatever text: all that it says points into the text, and every id is known. */
final class SoundReading {
    private final Reading reading;
    private final String text;

    private SoundReading(Reading reading) {
        this.reading = reading;
        this.text = reading.report().text();
    }

    /** A report without title, date or publisher. */
    static Report report(String body) {
        return new Report("", "", body, Optional.empty(), Optional.empty(), Optional.empty(), "en");
    }

    static void assertSound(Reading reading) {
        new SoundReading(reading).check();
    }

    private void check() {
        reading.figures().forEach(this::check);
        reading.statements().forEach(this::check);
        reading.incidents().forEach(this::check);
        reading.times().forEach(time -> check(time.mention()));
        reading.toponyms().forEach(toponym -> check(toponym.mention()));
        reading.events().forEach(this::check);
        Set<String> incidents =
                unique(reading.incidents().stream().map(Incident::id).toList());
        Set<String> statements =
                unique(reading.statements().stream().map(Statement::id).toList());
        unique(reading.figures().stream().map(Figure::id).toList());
        expectKnown(incidents, reading.figures().stream().map(Figure::incident));
        expectKnown(incidents, reading.statements().stream().map(Statement::incident));
        expectKnown(statements, reading.figures().stream().flatMap(f -> f.statement().stream()));
        inTextOrder(reading.figures().stream().map(Figure::span).toList());
        inTextOrder(reading.statements().stream().map(Statement::span).toList());
        inTextOrder(reading.times().stream().map(TimeExpression::span).toList());
        inTextOrder(reading.toponyms().stream().map(Toponym::span).toList());
        inTextOrder(reading.events().stream().map(e -> e.trigger().span()).toList());
        expect(reading.incidents().stream().filter(Incident::main).count() <= 1, "at most one main incident", "more");
    }

    private void check(Incident incident) {
        incident.triggers().forEach(this::check);
        inTextOrder(incident.triggers());
        incident.occurred().ifPresent(occurred -> check(occurred.span()));
        incident.place().ifPresent(place -> {
            check(place.span());
            place.venue().ifPresent(this::check);
            place.address().ifPresent(this::check);
            expect(
                    place.venue().isPresent()
                            || place.address().isPresent()
                            || place.location().isPresent(),
                    "a place that says where",
                    place);
        });
        Circumstances told = incident.circumstances();
        told.weapons().forEach(weapon -> check(weapon.mention()));
        told.perpetrators().forEach(perpetrator -> {
            check(perpetrator.mention());
            perpetrator.description().ifPresent(this::check);
        });
        told.targets().forEach(target -> check(target.mention()));
        told.damage().forEach(this::check);
        told.response().forEach(this::check);
    }

    private void check(EventMention event) {
        check(event.trigger());
        event.arguments().forEach(argument -> {
            check(argument.mention());
            expect(argument.mention().span().contains(argument.head()), "a head within its argument", argument);
        });
    }

    private void check(Figure figure) {
        check(figure.span(), figure.text());
        expect(!figure.text().isBlank(), "words in a figure", figure);
        expect(!figure.subject().isBlank(), "a subject", figure);
    }

    private void check(Statement statement) {
        check(statement.span(), statement.text());
        expect(text.contains(statement.cue()) && !statement.cue().isBlank(), "a cue from the text", statement);
        Stream.concat(statement.source().stream(), statement.via().stream())
                .map(Source::mention)
                .forEach(this::check);
        statement.actor().ifPresent(this::check);
        statement.recipient().ifPresent(this::check);
    }

    private void check(Mention mention) {
        check(mention.span(), mention.text());
        expect(!mention.text().isBlank(), "words in a mention", mention);
    }

    private void check(Span span, String characters) {
        check(span);
        expect(span.of(text).equals(characters), "the characters of the span", characters);
    }

    private void check(Span span) {
        expect(span.end() <= text.length(), "a span within the text", span);
    }

    private static Set<String> unique(Collection<String> ids) {
        Set<String> known = new HashSet<>(ids);
        expect(known.size() == ids.size(), "unique ids", ids);
        return known;
    }

    private static void expectKnown(Set<String> ids, Stream<String> used) {
        used.forEach(id -> expect(ids.contains(id), "a known id", id));
    }

    private static void inTextOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            expect(spans.get(i - 1).compareTo(spans.get(i)) <= 0, "text order", spans.get(i));
        }
    }

    private static void expect(boolean holds, String expected, Object found) {
        if (!holds) {
            assertThat(found).as("expected " + expected).isNull();
        }
    }
}
