package org.onrecord.ledger.folding;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;

/** The reports that have a vote: one a story, so that fifty copies of one agency's story count as one. */
final class Stories {
    private static final Comparator<Telling> WHO_SPEAKS = comparing(
                    (Telling telling) -> telling.report().isCopy())
            .thenComparing(telling -> telling.report().recordedAt())
            .thenComparing(telling -> telling.report().id());

    private Stories() {}

    /** Of each story its original, or where that tells nothing of the incident the copy that was taken in first; by time. */
    static List<Telling> of(List<Telling> tellings) {
        return tellings.stream().collect(groupingBy(telling -> telling.report().story())).values().stream()
                .map(story -> story.stream().min(WHO_SPEAKS).orElseThrow())
                .sorted(Telling.BY_TIME)
                .toList();
    }
}
