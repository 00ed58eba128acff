package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.evaluation.ClusterScore.Placed;
import org.onrecord.linking.Candidate;
import org.onrecord.linking.IncidentIndex;
import org.onrecord.linking.IncidentProfiler;
import org.onrecord.linking.Linker;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.Reading;
import org.onrecord.reading.Reader;

/**
 * Links reports on shootings in the order in which they were published, each with what the linker made of those before
 * it, and compares the incidents that come of it with the archive's.
 *
 * <p>A report without a main incident is an incident of its own, and counts.
 */
public final class LinkingEvaluation {
    private static final Comparator<Read> BY_DAY = Comparator.comparing((Read read) ->
                    read.report.report().publishedAt().map(Object::toString).orElse(""))
            .thenComparing(read -> read.report.report().id());

    private final Linker linker = Linker.english();
    private final IncidentIndex index = new IncidentIndex();
    private final BlockingScore blocking = new BlockingScore();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, GunViolenceReport> byId = new HashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Detail> details = new ArrayList<>();
    private int withoutIncident;

    private LinkingEvaluation() {}

    /** A report with the profile of its main incident, where it has one. */
    private record Read(GunViolenceReport report, Optional<IncidentProfile> profile) {}

    /** The scorecard of one part; throws {@link CorpusMissingException} where the corpus is not at hand. */
    public static Scorecard score(LinkingSet set, Corpora corpora, Reader reader) {
        Path file = corpora.expect(GunViolenceReport.CORPUS);
        IncidentProfiler profiler = IncidentProfiler.english();
        List<Read> reports = Json.readLines(file, GunViolenceReport::of).parallelStream()
                .filter(set::holds)
                .map(report -> read(report, reader, profiler))
                .sorted(BY_DAY)
                .toList();
        LinkingEvaluation evaluation = new LinkingEvaluation();
        reports.forEach(evaluation::add);
        return evaluation.scorecard(set, Fingerprint.of(List.of(file)));
    }

    private static Read read(GunViolenceReport report, Reader reader, IncidentProfiler profiler) {
        Reading reading = reader.read(report.report());
        return new Read(report, reading.mainIncident().map(main -> profiler.profile(reading, main)));
    }

    private void add(Read read) {
        String id = read.report.report().id();
        byId.put(id, read.report);
        String found = read.profile.map(profile -> link(read.report, profile)).orElse(id);
        withoutIncident += read.profile.isPresent() ? 0 : 1;
        told.add(read.report.incident());
        placed.add(new Placed(id, read.report.incident(), found));
    }

    /** Incidents are named for their first report. */
    private String link(GunViolenceReport report, IncidentProfile profile) {
        Collection<Candidate> candidates = index.candidates(profile);
        LinkDecision decision = linker.link(profile, candidates);
        blocking.add(report.incident(), profile, candidates.size());
        String found = decision.incident().orElse(report.report().id());
        index.add(found, profile);
        judge(report, decision);
        decision.incident().ifPresent(id -> merge(id, profile, candidates));
        return found;
    }

    private void merge(String linked, IncidentProfile profile, Collection<Candidate> candidates) {
        candidates.stream()
                .filter(candidate -> candidate.id().equals(linked))
                .flatMap(candidate -> linker.sameAsLinked(profile, candidate, candidates).stream())
                .flatMap(same -> same.incident().stream())
                .forEach(gone -> {
                    index.merge(linked, gone);
                    mergedInto.put(gone, linked);
                });
    }

    /** The incident that one is part of by now. */
    private String current(String incident) {
        String now = incident;
        while (mergedInto.containsKey(now)) {
            now = mergedInto.getOrDefault(now, now);
        }
        return now;
    }

    private void judge(GunViolenceReport report, LinkDecision decision) {
        Optional<GunViolenceReport> first = decision.incident().map(id -> byId.getOrDefault(id, report));
        boolean right =
                first.map(one -> one.incident().equals(report.incident())).orElse(!told.contains(report.incident()));
        if (!right) {
            details.add(Detail.of(
                    report.report().id(),
                    first.isPresent() ? "WRONG" : "MISSED",
                    String.format(Locale.ROOT, "%.2f", decision.score()),
                    report.report().title(),
                    first.map(one -> one.report().id() + " " + one.report().title())
                            .orElse("new"),
                    decision.reasons()));
        }
    }

    private Scorecard scorecard(LinkingSet set, String fingerprint) {
        placed.replaceAll(one -> new Placed(one.report(), one.gold(), current(one.found())));
        ClusterScore score = ClusterScore.of(placed);
        boolean shown = set != LinkingSet.SAMPLE;
        return new Scorecard(
                "linking/" + set.code(),
                fingerprint,
                set.isAside(),
                List.of(
                        Measure.f1("B-cubed", score.bCubed()),
                        new Measure("pairwise, precision", 100 * score.pairs().precision()),
                        new Measure("pairwise, recall", 100 * score.pairs().recall()),
                        Measure.share("pairs that share a key", blocking.recall())),
                tables(set, score),
                shown ? details : List.of());
    }

    private List<Table> tables(LinkingSet set, ClusterScore score) {
        long gold = placed.stream().map(Placed::gold).distinct().count();
        long found = placed.stream().map(Placed::found).distinct().count();
        Table rates = new Table(
                "linking, " + set.code() + ": " + placed.size() + " reports",
                List.of("", "P", "R", "F"),
                List.of(score.bCubed().row("B-cubed"), score.pairs().row("pairs of reports")));
        List<List<String>> counts = new ArrayList<>(List.of(
                List.of("incidents of the archive", Long.toString(gold)),
                List.of("incidents found", Long.toString(found)),
                List.of("incidents merged into another", Integer.toString(mergedInto.size())),
                List.of("reports without a main incident", Integer.toString(withoutIncident)),
                List.of(
                        "pairs on one incident that share a key, %",
                        Measure.percent(blocking.recall().fraction()))));
        counts.addAll(blocking.rows());
        return List.of(rates, new Table("incidents and candidates", List.of("", ""), counts));
    }
}
