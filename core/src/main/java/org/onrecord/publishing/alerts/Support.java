package org.onrecord.publishing.alerts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.RecordHeadline;

/** What an alert says of the tolls, and the words of reports that support it: no number goes out without them. */
final class Support {
    private static final int MOST_FOR_ONE = 3; // of a number that hundreds of reports repeat

    private final Turn turn;
    private final TollRule rule;
    private final Map<String, Alert.Quote> quotes = new LinkedHashMap<>();

    Support(Turn turn, TollRule rule) {
        this.turn = turn;
        this.rule = rule;
        Stream.concat(Stream.of(turn.after()), turn.before().stream()).forEach(this::read);
    }

    private void read(IncidentRecord record) {
        for (TollSeries series : record.tolls()) {
            series.claims()
                    .forEach(claim -> quotes.putIfAbsent(claim.assertion().id(), quote(claim)));
        }
        record.testimonies().forEach(testimony -> quotes.putIfAbsent(testimony.id(), quote(testimony)));
    }

    private static Alert.Quote quote(Claim claim) {
        return new Alert.Quote(
                claim.assertion().id(),
                claim.assertion().report(),
                claim.chain().source(),
                claim.assertion().figure().span(),
                claim.assertion().figure().text());
    }

    private static Alert.Quote quote(Testimony testimony) {
        return new Alert.Quote(
                testimony.id(),
                testimony.report(),
                testimony.chain().source(),
                testimony.statement().span(),
                testimony.statement().text());
    }

    String headline() {
        return RecordHeadline.of(turn.after(), rule);
    }

    /** The tolls that stand or stood, in the order of the record. */
    List<Alert.Value> values() {
        Map<Map.Entry<Category, String>, Alert.Value> values = new LinkedHashMap<>();
        tolls(
                turn.after(),
                series -> values.put(
                        Map.entry(series.category(), series.counted()),
                        new Alert.Value(
                                series.category(),
                                series.counted(),
                                turn.main()
                                        .flatMap(record -> record.findToll(series.category(), series.counted()))
                                        .flatMap(this::toll),
                                toll(series))));
        turn.main()
                .ifPresent(record -> tolls(
                        record,
                        series -> values.putIfAbsent(
                                Map.entry(series.category(), series.counted()),
                                new Alert.Value(series.category(), series.counted(), toll(series), Optional.empty()))));
        return List.copyOf(values.values());
    }

    private void tolls(IncidentRecord record, Consumer<TollSeries> consumer) {
        record.tolls().stream().filter(series -> toll(series).isPresent()).forEach(consumer);
    }

    /** With as many assertions as are quoted. */
    private Optional<Toll> toll(TollSeries series) {
        Toll toll = series.toll(rule);
        return bounds(toll).findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(new Toll(
                        toll.low().map(Support::few),
                        toll.best().map(Support::few),
                        toll.high().map(Support::few),
                        toll.sources(),
                        toll.disputed()));
    }

    private static Toll.Bound few(Toll.Bound bound) {
        List<String> assertions = bound.assertions();
        return new Toll.Bound(
                bound.value(),
                bound.approximate(),
                bound.why(),
                assertions.subList(0, Math.min(MOST_FOR_ONE, assertions.size())));
    }

    private static Stream<Toll.Bound> bounds(Toll toll) {
        return Stream.of(toll.low(), toll.best(), toll.high()).flatMap(Optional::stream);
    }

    /** The words behind some values, and behind what else the alert rests on. */
    List<Alert.Quote> quotes(List<Alert.Value> values, List<String> others) {
        Set<String> ids = new LinkedHashSet<>(others);
        values.stream()
                .flatMap(value -> Stream.of(value.after(), value.before()).flatMap(Optional::stream))
                .flatMap(Support::bounds)
                .forEach(bound -> ids.addAll(bound.assertions()));
        List<Alert.Quote> found = new ArrayList<>();
        for (String id : ids) {
            found.add(Optional.ofNullable(quotes.get(id))
                    .orElseThrow(() -> new IllegalStateException(
                            "Expected the words of a report behind " + id + " but the records hold none")));
        }
        return found;
    }
}
