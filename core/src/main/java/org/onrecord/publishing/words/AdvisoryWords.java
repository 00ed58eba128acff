package org.onrecord.publishing.words;

import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Advisory;

/** What a reader is to be warned of: "death, violence". */
public final class AdvisoryWords {
    private AdvisoryWords() {}

    /** In the order of the vocabulary; empty where there is nothing to warn of. */
    public static String of(Set<Advisory> advisories) {
        return advisories.stream()
                .sorted()
                .map(advisory -> advisory == Advisory.DRUG_USE ? "drug use" : advisory.code())
                .collect(Collectors.joining(", "));
    }
}
