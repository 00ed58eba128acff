package org.onrecord.publishing.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.ReportHead;

/** The claims of a series, each with those that merely repeat it. */
public final class ClaimFold {
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Claim> firsts = new HashMap<>();
    private final Map<String, List<Claim>> repetitions = new HashMap<>();

    public ClaimFold(List<Claim> all) {
        all.forEach(claim -> claims.put(claim.assertion().id(), claim));
        all.forEach(this::settle);
        all.forEach(claim -> {
            Claim first = first(claim);
            if (first != claim) {
                repetitions
                        .computeIfAbsent(first.assertion().id(), id -> new ArrayList<>())
                        .add(claim);
            }
        });
    }

    /** Follows a claim to the one that it repeats, for all on the way; where they repeat each other, it stops. */
    private void settle(Claim claim) {
        Set<Claim> way = new LinkedHashSet<>();
        Optional<Claim> at = Optional.of(claim);
        Claim last = claim;
        while (at.isPresent() && way.add(at.get()) && !firsts.containsKey(id(at.get()))) {
            last = at.get();
            at = last.relation() == Claim.Relation.REPETITION ? last.earlier().flatMap(this::find) : Optional.empty();
        }
        Claim first =
                at.flatMap(one -> Optional.ofNullable(firsts.get(id(one)))).orElse(last);
        way.forEach(one -> firsts.putIfAbsent(id(one), first));
    }

    private static String id(Claim claim) {
        return claim.assertion().id();
    }

    /** The claim of an assertion; absent where the series holds none. */
    public Optional<Claim> find(String assertion) {
        return Optional.ofNullable(claims.get(assertion));
    }

    public Stream<Claim> claims() {
        return claims.values().stream();
    }

    /** The claim that one repeats, maybe through others; itself where it repeats none. */
    public Claim first(Claim claim) {
        return firsts.getOrDefault(id(claim), claim);
    }

    public List<Claim> repetitionsOf(Claim first) {
        return repetitions.getOrDefault(first.assertion().id(), List.of());
    }

    /** "and 4 more reports of 2 stories say the same"; empty where nobody repeats it. */
    public String repeated(Claim first) {
        List<ReportHead> reports = repetitionsOf(first).stream()
                .map(claim -> claim.assertion().report())
                .filter(report -> !report.id().equals(first.assertion().report().id()))
                .distinct()
                .toList();
        return repeated(reports, "the same");
    }

    public static String repeated(List<ReportHead> reports, String what) {
        long stories = reports.stream().map(ReportHead::story).distinct().count();
        if (reports.isEmpty()) {
            return "";
        }
        String of = reports.size() == 1 && stories == 1 ? "" : " of " + CountWords.stories(stories);
        return "… and " + CountWords.number(reports.size()) + " more report"
                + (reports.size() == 1 ? " says " : "s" + of + " say ") + what;
    }
}
