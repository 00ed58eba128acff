package org.onrecord.reading.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.model.Figure;
import org.onrecord.model.Span;

/**
 * Names what speaks for and against a candidate sum: "1 if title fatal", "rule many explicit 2".
 *
 * <p>Some names tell how the candidate's number stands to the figures; the others tell the number itself, up to three,
 * together with a trait of the whole report.
 */
final class TollFeatures {
    private static final int LEAD = 600;
    private static final int EARLY = 1500;
    private static final int OFTEN = 4;

    private final TollEvidence evidence;
    private final List<Figure> own;
    private final List<Figure> others;
    private final long rule;
    private final long persons;
    private final long attackers;
    private final int bodyStart;
    private final Set<String> traits = new TreeSet<>();

    TollFeatures(TollEvidence evidence) {
        this.evidence = evidence;
        own = evidence.own(evidence.category());
        others = evidence.others();
        rule = evidence.byRule().map(Toll.Line::number).orElse(0L);
        persons = evidence.persons(evidence.category()).size();
        attackers = own.stream().anyMatch(TollRules::isOfAttackers) ? 1 : 0;
        bodyStart = evidence.reading().report().bodyStart();
        addTraits();
    }

    private void addTraits() {
        evidence.cues().forEach(this::addCue);
        addFigures("own", own);
        addFigures("opposite", evidence.own(evidence.opposite()));
        traits.add("rule " + size(rule));
        traits.add("persons " + size(persons));
        traits.add(
                "opposite persons " + size(evidence.persons(evidence.opposite()).size()));
        traits.add("dead " + size(evidence.dead()));
        if (own.isEmpty() && !others.isEmpty()) {
            traits.add("others only");
        }
        if (attackers > 0) {
            traits.add("attackers");
        }
    }

    private void addCue(String cue, List<Span> spans) {
        traits.add("text " + cue);
        if (spans.stream().anyMatch(evidence::inTitle)) {
            traits.add("title " + cue);
        }
        if (spans.stream().anyMatch(s -> s.start() >= bodyStart && s.start() < bodyStart + LEAD)) {
            traits.add("lead " + cue);
        }
        if (spans.size() >= OFTEN) {
            traits.add("often " + cue);
        }
    }

    private void addFigures(String name, List<Figure> figures) {
        List<Figure> some = figures.stream().filter(f -> TollRules.size(f) > 0).toList();
        traits.add(name + " figures " + (some.size() > 8 ? "9+" : some.size() > 3 ? "4-8" : some.size()));
        some.stream()
                .filter(f -> evidence.inTitle(f.span()))
                .mapToLong(TollRules::size)
                .max()
                .ifPresent(most -> traits.add(name + " title " + size(most)));
        some.stream()
                .filter(f -> !f.implicit())
                .mapToLong(TollRules::size)
                .max()
                .ifPresent(most -> traits.add(name + " most " + size(most)));
        some.stream()
                .mapToInt(f -> f.span().start())
                .min()
                .ifPresent(first -> traits.add(name + " first " + place(first)));
        if (!figures.isEmpty() && some.isEmpty()) {
            traits.add(name + " none");
        }
        if (!some.isEmpty() && some.stream().allMatch(TollRules::isWounding)) {
            traits.add(name + " only shot");
        }
    }

    /** The features of one number. */
    List<String> of(long number) {
        List<String> features = new ArrayList<>();
        String size = size(number);
        traits.forEach(trait -> features.add(size + " if " + trait));
        features.add(size);
        features.add(toRule(number) + size);
        addSupport(number, features);
        return features;
    }

    private void addSupport(long number, List<String> features) {
        List<Figure> support =
                own.stream().filter(f -> TollRules.size(f) == number).toList();
        List<Figure> rest =
                own.stream().filter(f -> TollRules.size(f) != number).toList();
        long explicit = support.stream().filter(f -> !f.implicit()).count();
        long implicit = support.size() - explicit;
        boolean over = rest.stream()
                .anyMatch(f ->
                        TollRules.size(f) > number && !f.implicit() && f.span().start() < bodyStart + EARLY);
        boolean otherTitle = rest.stream().anyMatch(f -> evidence.inTitle(f.span()) && !f.implicit());
        String kind = number == 0 ? "zero " : number == 1 ? "one " : number <= 5 ? "many " : "great ";
        String ranked = toRule(number) + kind;
        String backing = Math.min(explicit, 2) + " " + Math.min(implicit, 2);
        features.add(kind + "explicit " + Math.min(explicit, 3));
        features.add(kind + "implicit " + Math.min(implicit, 4));
        features.add(kind + "over " + over);
        features.add(kind + "title other " + otherTitle);
        features.add(ranked + "backed " + backing);
        features.add(ranked + toPersons(number));
        features.add(ranked + toPersons(number) + backing);
        if (support.isEmpty()) {
            boolean another = others.stream().anyMatch(f -> TollRules.size(f) == number);
            features.add(kind + (another ? "of others" : "unsupported"));
        } else {
            String first = place(support.get(0).span().start());
            boolean wounding = support.stream().allMatch(TollRules::isWounding);
            features.add(kind + "supported " + first);
            features.add(kind + "wounding " + wounding);
            features.add(
                    kind + "exact " + support.stream().anyMatch(f -> f.bounds().isExact()));
            features.add(
                    kind + "all " + support.stream().anyMatch(f -> f.subject().equals(Figure.ALL)));
            features.add(ranked + "backed " + backing + " " + first);
            features.add(ranked + first + " over " + over + " title " + otherTitle);
            features.add(ranked + "wounding " + wounding + " over " + over);
        }
        addOrder(number, kind, features);
    }

    /** Whether it is the first number of the report, and what it leaves of those who were hit. */
    private void addOrder(long number, String kind, List<String> features) {
        features.add(kind + toPersons(number));
        if (attackers > 0) {
            boolean ownHand = traits.contains("text suicide") || traits.contains("text ownhand");
            boolean together =
                    own.stream().anyMatch(f -> !TollRules.isOfAttackers(f) && TollRules.size(f) + attackers == number);
            features.add(kind + "persons and attacker " + (number == persons + attackers));
            features.add(toRule(number) + kind + "victims and attacker " + together + (ownHand ? " own hand" : ""));
        }
        if (!own.isEmpty()) {
            features.add(kind + "is first " + (TollRules.size(own.get(0)) == number));
        }
        own.stream()
                .filter(f -> !f.implicit())
                .findFirst()
                .ifPresent(f -> features.add(kind + "is first explicit " + (TollRules.size(f) == number)));
        long dead = evidence.dead();
        if (dead > 0) {
            boolean survivors =
                    own.stream().anyMatch(f -> TollRules.size(f) - dead == number && TollRules.isWounding(f));
            boolean injured = own.stream().anyMatch(f -> TollRules.size(f) == number && !TollRules.isWounding(f));
            features.add(kind + "survivors " + survivors + " injured " + injured);
        }
    }

    private String toRule(long number) {
        return number == rule ? "rule " : number > rule ? "above " : "below ";
    }

    private String toPersons(long number) {
        return number == persons ? "is persons " : number > persons ? "above persons " : "below persons ";
    }

    private String place(int offset) {
        if (offset < bodyStart) {
            return "title";
        }
        int behind = offset - bodyStart;
        return behind < 300 ? "at once" : behind < 800 ? "early" : behind < 2000 ? "late" : "far";
    }

    private static String size(long number) {
        return number > 5 ? "6+" : number > 3 ? "4-5" : Long.toString(number);
    }
}
