package org.onrecord.reading.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.model.Target;
import org.onrecord.reading.toll.Toll.Line;

/** The sums that a report's words allow for the dead or the injured, each with what it rests on. */
final class TollCandidates {
    /** Words that count the dead by themselves, and those that say that somebody died. */
    private static final Map<String, Bounds> DEAD = Map.of(
            "double", Bounds.exactly(2),
            "triple", Bounds.exactly(3),
            "quadruple", Bounds.exactly(4),
            "suicide", Bounds.atLeast(2),
            "fatal", Bounds.atLeast(1),
            "murder", Bounds.atLeast(1),
            "died", Bounds.atLeast(1),
            "ownhand", Bounds.atLeast(1),
            "obituary", Bounds.atLeast(1));

    /** Words that count those who were hit, dead or not. */
    private static final Map<String, Long> HIT = Map.of("doubleshot", 2L, "tripleshot", 3L, "quadrupleshot", 4L);

    /** Words that say that somebody was hurt. */
    private static final List<String> HURT = List.of("injury", "surviving", "critical", "attempted");

    private final TollEvidence evidence;
    private final Map<Long, Line> lines = new LinkedHashMap<>();

    private TollCandidates(TollEvidence evidence) {
        this.evidence = evidence;
    }

    /** The sums by their number; that the report speaks of nobody is always possible, and stands for 0. */
    static Map<Long, Line> of(TollEvidence evidence) {
        return new TollCandidates(evidence).all();
    }

    private Map<Long, Line> all() {
        evidence.byRule().ifPresent(this::add);
        List<Figure> own = evidence.own(evidence.category());
        own.forEach(f -> add(new Line(f.bounds(), List.of(f))));
        addPersons(own);
        if (evidence.category() == Category.KILLED) {
            addAttackers(own);
            DEAD.keySet().stream().sorted().forEach(cue -> word(DEAD.getOrDefault(cue, Bounds.atLeast(1)), cue));
        } else {
            addSurvivors(own);
            HIT.forEach((cue, count) -> {
                if (count > evidence.dead()) {
                    word(Bounds.exactly(count - evidence.dead()), cue);
                }
            });
            HURT.forEach(cue -> word(Bounds.atLeast(1), cue));
        }
        evidence.others().forEach(f -> add(new Line(f.bounds(), List.of(f))));
        return lines;
    }

    /** As many as the report speaks of one by one, with and without those who did it. */
    private void addPersons(List<Figure> own) {
        List<Target> persons = evidence.persons(evidence.category());
        List<Figure> figures = own.stream()
                .filter(f -> persons.stream()
                        .anyMatch(p -> f.span().contains(p.mention().span())))
                .toList();
        List<Figure> attackers =
                own.stream().filter(TollRules::isOfAttackers).limit(1).toList();
        if (!figures.isEmpty()) {
            add(new Line(Bounds.atLeast(persons.size()), figures));
            add(new Line(Bounds.atLeast(persons.size() + attackers.size()), together(figures, attackers)));
        }
    }

    /** The victims and those who did it. */
    private void addAttackers(List<Figure> own) {
        own.stream()
                .filter(TollRules::isOfAttackers)
                .max(Comparator.comparingLong(TollRules::size))
                .ifPresent(attackers -> own.stream()
                        .filter(f -> !TollRules.isOfAttackers(f))
                        .forEach(f -> add(new Line(
                                Bounds.atLeast(TollRules.size(f) + TollRules.size(attackers)),
                                together(List.of(f), List.of(attackers))))));
    }

    /** Those who were hit, without the dead. */
    private void addSurvivors(List<Figure> own) {
        for (Figure figure : own) {
            long survivors = TollRules.size(figure) - evidence.dead();
            if (evidence.dead() > 0 && survivors > 0) {
                add(new Line(Bounds.atLeast(survivors), List.of(figure)));
            }
        }
    }

    private static List<Figure> together(List<Figure> some, List<Figure> more) {
        List<Figure> all = new ArrayList<>(some);
        more.stream().filter(f -> !some.contains(f)).forEach(all::add);
        all.sort(Comparator.comparing(Figure::span));
        return all;
    }

    private void word(Bounds bounds, String cue) {
        String text = evidence.reading().report().text();
        for (Span span : evidence.cue(cue).limit(1).toList()) {
            add(new Line(bounds, List.of(), List.of(Mention.at(span, text))));
        }
    }

    private void add(Line line) {
        lines.putIfAbsent(line.number(), line);
    }
}
