package org.onrecord.publishing.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Supported;
import org.onrecord.publishing.words.FactWords;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.Voice;

/** What is on record besides tolls, each with how well it is supported, leading to the words that say so. */
final class FactsView {
    private final IncidentRecord record;
    private final FactWords words;
    private final Links links;

    FactsView(IncidentRecord record, Links links) {
        this.record = record;
        this.words = new FactWords(record);
        this.links = links;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String kinds = record.kinds().stream().map(KindWords::of).distinct().collect(Collectors.joining("; "));
        add(facts, "kind", Stream.of(kinds).filter(words -> !words.isEmpty()).map(Fact.Value::of));
        add(
                facts,
                "place",
                record.place().stream()
                        .map(place -> value(FactWords.names(place.value()), place, words.supportedPlace(place))));
        add(
                facts,
                "time",
                record.occurred().stream()
                        .map(time -> value(PeriodWords.of(time.value()), time, words.supported(time))));
        add(
                facts,
                "attackers",
                record.perpetrators().stream().map(one -> value(Voice.name(one.value()), one, words.supported(one))));
        add(facts, "reports", words.reports().stream().map(Fact.Value::of));
        add(facts, "id", Stream.of(Fact.Value.of(words.id())));
        return facts;
    }

    private static void add(List<Fact> facts, String label, Stream<Fact.Value> values) {
        List<Fact.Value> all = values.toList();
        if (!all.isEmpty()) {
            facts.add(new Fact(label, all));
        }
    }

    private Fact.Value value(String name, Supported<?> supported, String note) {
        String href = supported.evidence().stream()
                .findFirst()
                .map(one -> links.words(one.report(), one.span()))
                .orElse("");
        return new Fact.Value(new Link(name, href), note);
    }
}
