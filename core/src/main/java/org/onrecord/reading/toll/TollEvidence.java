package org.onrecord.reading.toll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Reading;
import org.onrecord.model.Span;
import org.onrecord.model.Target;
import org.onrecord.reading.toll.Toll.Line;

/**
 * What the sum of one category is chosen by.
 *
 * @param reading the figures and persons
 * @param category killed or injured
 * @param byRule the sum by rule; absent where the rules find none
 * @param cues where words stand that tell of deaths and injuries
 * @param dead how many the report calls dead; 0 while they are being counted
 */
record TollEvidence(
        Reading reading, Category category, Optional<Line> byRule, Map<String, List<Span>> cues, long dead) {

    /** The figures of a category that count for the incident. */
    List<Figure> own(Category wanted) {
        return reading.figures().stream()
                .filter(f -> f.category() == wanted && TollRules.counts(reading, f))
                .toList();
    }

    /** The figures of the category that were put to other incidents. */
    List<Figure> others() {
        return reading.figures().stream()
                .filter(f -> f.category() == category && !TollRules.counts(reading, f))
                .toList();
    }

    /** Of killed and injured, the one that is not asked for. */
    Category opposite() {
        return category == Category.KILLED ? Category.INJURED : Category.KILLED;
    }

    /** The persons of whom the report says one by one that they came to harm, attackers left out. */
    List<Target> persons(Category harm) {
        return reading.mainIncident().stream()
                .flatMap(incident -> incident.circumstances().targets().stream())
                .filter(t -> t.kind() == Target.Kind.PERSON && t.harm().equals(Optional.of(harm)))
                .toList();
    }

    boolean inTitle(Span span) {
        return span.end() <= reading.report().title().length();
    }

    Stream<Span> cue(String name) {
        return cues.getOrDefault(name, List.of()).stream();
    }
}
