package org.onrecord.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that is said of one category of people of an incident, and what follows from it over time.
 *
 * @param category what happened to them
 * @param counted {@link Figure#ALL}, or {@link Figure#ATTACKERS} for those who did it, who are counted apart
 * @param claims every claim, also those of attackers and on parts such as children, by the time of the report
 * @param courses by each rule, how the toll changed; the last point is the toll that stands
 * @param conflicts sources that contradict each other, or did
 */
public record TollSeries(
        Category category,
        String counted,
        List<Claim> claims,
        Map<TollRule, List<TollPoint>> courses,
        List<Conflict> conflicts) {
    public TollSeries {
        claims = List.copyOf(claims);
        Map<TollRule, List<TollPoint>> copied = new EnumMap<>(TollRule.class);
        courses.forEach((rule, points) -> copied.put(rule, List.copyOf(points)));
        courses = Collections.unmodifiableMap(copied);
        conflicts = List.copyOf(conflicts);
    }

    /** How the toll changed by a rule. */
    public List<TollPoint> course(TollRule rule) {
        return courses.getOrDefault(rule, List.of());
    }

    /** The toll that stands by a rule. */
    public Toll toll(TollRule rule) {
        List<TollPoint> course = course(rule);
        return course.isEmpty() ? Toll.NONE : course.get(course.size() - 1).toll();
    }
}
