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
    static final double THRESHOLD = 0.6;

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
        return candidates.stream()
                .map(candidate -> new Match(candidate, weights.likelihood(profile, candidate.profile())))
                .max(Comparator.comparingDouble((Match match) -> match.score)
                        .thenComparing(match -> match.candidate.id(), Comparator.reverseOrder()))
                .map(match -> decide(profile, match.candidate))
                .orElseGet(() -> new LinkDecision(
                        Optional.empty(), 0, List.of(new Reason("no known incident near in place and time", 0))));
    }

    private LinkDecision decide(IncidentProfile profile, Candidate candidate) {
        List<Reason> reasons = weights.reasons(profile, candidate.profile());
        double score = LinkWeights.likelihood(reasons);
        List<Reason> told = reasons.stream()
                .filter(reason -> Math.abs(reason.weight()) >= LEAST_REASON)
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                        .thenComparing(Reason::words))
                .toList();
        return new LinkDecision(score >= threshold ? Optional.of(candidate.id()) : Optional.empty(), score, told);
    }

    private record Match(Candidate candidate, double score) {}
}
