package org.onrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.Category;
import org.onrecord.model.Circumstances;
import org.onrecord.model.EventMention;
import org.onrecord.model.EventMention.Argument;
import org.onrecord.model.EventMention.Role;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.Location;
import org.onrecord.model.Mention;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Period;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Place;
import org.onrecord.model.Span;
import org.onrecord.model.Target;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.Toponym;
import org.onrecord.model.Weapon;

/** What {@link CrocusReading} says of its main incident, every field filled. */
final class CrocusIncident {
    static final String SENTENCES = " Gunmen in battle fatigues opened fire and set off bombs at a concert hall in"
            + " Krasnogorsk on Friday night. The roof collapsed, and fire trucks came."
            + " Pavel Orlov, 41, a driver, died there.";

    private static final Period NIGHT = new Period(LocalDate.of(2024, 3, 22), LocalDate.of(2024, 3, 23));

    private static final Location KRASNOGORSK = new Location(
            542374,
            "Krasnogorsk",
            Location.Level.CITY,
            Optional.empty(),
            Optional.of("Moscow Oblast"),
            "Russia",
            "RU",
            55.82036,
            37.33017,
            187634);

    private final String text;

    CrocusIncident(String text) {
        this.text = text;
    }

    Incident incident() {
        return new Incident(
                "i1",
                true,
                Incident.Scope.SINGLE,
                List.of(IncidentKind.SHOOTING, IncidentKind.BOMBING),
                Optional.of(new Occurrence(NIGHT, span("on Friday night"))),
                Optional.of(new Place(
                        Optional.of(mention("a concert hall")),
                        Optional.empty(),
                        Optional.of(KRASNOGORSK),
                        Place.Precision.VENUE,
                        span("a concert hall"))),
                circumstances(),
                List.of(span("attack"), span("opened fire")));
    }

    private Circumstances circumstances() {
        return new Circumstances(
                List.of(new Weapon(mention("bombs"), Weapon.Kind.BOMB)),
                List.of(new Perpetrator(mention("Gunmen in battle fatigues"), Perpetrator.Kind.GROUP)),
                List.of(
                        new Target(
                                mention("a concert hall"),
                                Target.Kind.BUILDING,
                                OptionalInt.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Target(
                                mention("Pavel Orlov"),
                                Target.Kind.PERSON,
                                OptionalInt.of(41),
                                Optional.of("driver"),
                                Optional.of(Category.KILLED))),
                List.of(mention("The roof collapsed")),
                List.of(mention("fire trucks")),
                List.of());
    }

    List<TimeExpression> times() {
        return List.of(
                new TimeExpression(mention("early March"), TimeExpression.Kind.DATE, "2024-03", Optional.empty()),
                new TimeExpression(
                        mention("Friday night"), TimeExpression.Kind.TIME, "2024-03-22TNI", Optional.of(NIGHT)));
    }

    List<Toponym> toponyms() {
        return List.of(
                new Toponym(mention("Beslan"), Optional.empty()),
                new Toponym(mention("Krasnogorsk"), Optional.of(KRASNOGORSK)));
    }

    List<EventMention> events() {
        return List.of(
                new EventMention(mention("died"), EventMention.Type.DIE, Optional.empty(), List.of()),
                new EventMention(
                        mention("opened fire"),
                        EventMention.Type.ATTACK,
                        Optional.of(IncidentKind.SHOOTING),
                        List.of(
                                new Argument(Role.ATTACKER, mention("Gunmen in battle fatigues"), span("Gunmen")),
                                new Argument(Role.PLACE, mention("a concert hall"), span("hall")))));
    }

    private Mention mention(String words) {
        return Mention.at(span(words), text);
    }

    private Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
