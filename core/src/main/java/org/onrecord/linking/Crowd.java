package org.onrecord.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.IncidentProfile;

/**
 * All the incidents that a report is compared with: the more they are, the less likely is each, and a word or a name in
 * many of them, such as a city's mayor or a spokesman of its police, tells little.
 */
final class Crowd {
    private final List<IncidentProfile> profiles;

    private Crowd(List<IncidentProfile> profiles) {
        this.profiles = profiles;
    }

    static Crowd of(Collection<Candidate> candidates) {
        return new Crowd(candidates.stream().map(Candidate::profile).toList());
    }

    /** The report's profile, in which a word weighs the less the more of the candidates have it. */
    IncidentProfile weigh(IncidentProfile report) {
        Map<String, Double> words = new HashMap<>();
        report.words().forEach((word, weight) -> words.put(word, weight * share(word)));
        return report.withWords(words);
    }

    /** From 1, for a word of one candidate or none, down to almost 0 for one of all of many. */
    private double share(String word) {
        int having = 0;
        for (IncidentProfile profile : profiles) {
            having += profile.words().containsKey(word) ? 1 : 0;
        }
        return having < 2 ? 1 : 1 - Math.log(having) / Math.log(profiles.size() + 1.0);
    }

    Evidence evidence() {
        return new Evidence(
                "candidates", Math.log(Math.max(1, profiles.size())), profiles.size() + " incidents are near");
    }
}
