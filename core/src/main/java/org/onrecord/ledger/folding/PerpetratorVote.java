package org.onrecord.ledger.folding;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Mention;
import org.onrecord.model.Perpetrator;
import org.onrecord.model.Supported;
import org.onrecord.model.Supported.Evidence;

/** Who is said to have done it by most stories. */
final class PerpetratorVote {
    private PerpetratorVote() {}

    /** A name in a story. */
    private record Named(String report, Mention mention) {}

    private static final Comparator<Supported<String>> MOST_NAMED =
            comparing((Supported<String> name) -> name.stories()).reversed();

    /** The names, those in most stories first, then those told first; each as most stories write it. */
    static List<Supported<String>> names(List<Telling> stories) {
        Map<String, List<Named>> byName = new LinkedHashMap<>();
        for (Telling story : stories) {
            story.parts().stream()
                    .flatMap(part -> part.circumstances().perpetrators().stream())
                    .map(Perpetrator::mention)
                    .forEach(mention -> byName.computeIfAbsent(
                                    Names.plainWithoutNumber(mention.text()), name -> new ArrayList<>())
                            .add(new Named(story.report().id(), mention)));
        }
        return byName.values().stream()
                .map(PerpetratorVote::supported)
                .sorted(MOST_NAMED)
                .toList();
    }

    private static Supported<String> supported(List<Named> named) {
        int stories = (int) named.stream().map(Named::report).distinct().count();
        return new Supported<>(
                Names.mostWritten(named.stream().map(one -> one.mention().text())),
                named.stream()
                        .map(one -> new Evidence(one.report(), one.mention().span()))
                        .distinct()
                        .toList(),
                stories,
                "named by stories");
    }
}
