package org.onrecord.linking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.LinkDecision;
import org.onrecord.model.LinkDecision.Reason;
import org.onrecord.model.Reading;

/**
 * Decides whether a report tells of one of the candidates or of a new incident.
 *
 * <p>Deterministic, without a store and without state: the order of the candidates makes no difference. Safe for use by
 * several threads.
 */
public final class Linker {
    /**
     * Above a half, as taking two incidents for one is worse than the reverse, and the more incidents are known, the
     * more of them are near. Found on the looked-at reports of gun-violence.
     */
    static final double THRESHOLD = 0.65;

    /** How likely a report has to tell of another incident too, before that may be the one that it was linked to. */
    private static final double TOLD_TOO = 0.4;

    /** How likely two known incidents have to be one. */
    private static final double ONE = 0.9;

    private static final double LEAST_REASON = 0.05;

    private final IncidentProfiler profiler = IncidentProfiler.english();
    private final LinkWeights weights;
    private final double threshold;

    Linker(LinkWeights weights, double threshold) {
        this.weights = weights;
        this.threshold = threshold;
    }

    /** The linker of English reports. */
    public static Linker english() {
        return new Linker(LinkWeights.english(), THRESHOLD);
    }

    /**
     * The same linker with another threshold.
     *
     * @param least the least likelihood, 0 to 1, at which two are taken for one incident; higher links less
     */
    public Linker withThreshold(double least) {
        return new Linker(weights, least);
    }

    /** Links a reading by its main incident; a reading without one is taken for new, and linked to nothing. */
    public LinkDecision link(Reading reading, Collection<Candidate> candidates) {
        return reading.mainIncident()
                .map(main -> link(profiler.profile(reading, main), candidates))
                .orElseGet(() -> new LinkDecision(
                        Optional.empty(), 0, List.of(new Reason("the report has no main incident", 0))));
    }

    /** Links one incident of a report. */
    public LinkDecision link(IncidentProfile profile, Collection<Candidate> candidates) {
        Crowd crowd = Crowd.of(candidates);
        IncidentProfile weighed = crowd.weigh(profile);
        return candidates.stream()
                .map(candidate -> new Match(candidate, weights.likelihood(weighed, candidate.profile(), crowd)))
                .min(Match.LIKELIEST)
                .map(match -> decision(weighed, match, crowd))
                .orElseGet(() -> new LinkDecision(
                        Optional.empty(), 0, List.of(new Reason("no known incident near in place and time", 0))));
    }

    /**
     * Which other candidates the report shows to be the very incident that it was linked to: it is likely to tell of them
     * too, and what is known of both is likely to be of one incident.
     *
     * @param linked the candidate that {@link #link} found, as it was before the report
     * @return a decision for each of them with the reasons that the two incidents give, the likeliest first
     */
    public List<LinkDecision> sameAsLinked(
            IncidentProfile profile, Candidate linked, Collection<Candidate> candidates) {
        Crowd crowd = Crowd.of(candidates);
        IncidentProfile weighed = crowd.weigh(profile);
        List<Candidate> toldToo = candidates.stream()
                .filter(other -> !other.id().equals(linked.id()))
                .filter(other -> weights.likelihood(weighed, other.profile(), crowd) >= TOLD_TOO)
                .toList();
        if (toldToo.isEmpty()) {
            return List.of();
        }
        Crowd beside = Crowd.of(candidates.stream()
                .filter(other -> !other.id().equals(linked.id()))
                .toList());
        IncidentProfile known = beside.weigh(linked.profile());
        return toldToo.stream()
                .map(other -> new Match(other, weights.likelihood(known, other.profile(), beside)))
                .filter(match -> match.score >= Math.max(threshold, ONE))
                .sorted(Match.LIKELIEST)
                .map(match -> decision(known, match, beside))
                .toList();
    }

    /** The decision for a candidate, with the reasons in words, which only the likeliest needs. */
    private LinkDecision decision(IncidentProfile profile, Match match, Crowd crowd) {
        List<Reason> told = weights.reasons(profile, match.candidate.profile(), crowd).stream()
                .filter(reason -> Math.abs(reason.weight()) >= LEAST_REASON)
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                        .thenComparing(Reason::words))
                .toList();
        Optional<String> same = match.score >= threshold ? Optional.of(match.candidate.id()) : Optional.empty();
        return new LinkDecision(same, match.score, told);
    }

    private record Match(Candidate candidate, double score) {
        static final Comparator<Match> LIKELIEST =
                Comparator.comparingDouble((Match match) -> -match.score).thenComparing(match -> match.candidate.id());
    }
}
