package org.onrecord.cli;

import java.util.stream.Stream;
import org.onrecord.model.IncidentRecord;
import org.onrecord.publishing.words.FactWords;
import org.onrecord.publishing.words.KindWords;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.Voice;

/** What is on record of an incident besides tolls: a line each for kind, place, time and people, with what supports it. */
final class RecordFacts {
    private final IncidentRecord record;
    private final FactWords facts;
    private final Style style;

    RecordFacts(IncidentRecord record, Style style) {
        this.record = record;
        this.facts = new FactWords(record);
        this.style = style;
    }

    String text() {
        return "\n" + style.heading("Incident") + "\n"
                + line("id", Stream.of(facts.id()))
                + line("kind", record.kinds().stream().map(KindWords::of))
                + line(
                        "place",
                        record
                                .place()
                                .map(place -> FactWords.names(place.value()) + " " + facts.supportedPlace(place))
                                .stream())
                + line(
                        "time",
                        record
                                .occurred()
                                .map(time -> PeriodWords.of(time.value()) + " " + facts.supported(time))
                                .stream())
                + line(
                        "attackers",
                        record.perpetrators().stream().map(one -> Voice.name(one.value()) + " " + facts.supported(one)))
                + line("reports", facts.reports().stream());
    }

    private String line(String label, Stream<String> values) {
        return IncidentFacts.line(label, values, style);
    }
}
