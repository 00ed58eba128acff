package org.onrecord.publishing.formats.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.ClaimWords;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.RecordHeadline;
import org.onrecord.publishing.words.TollWords;

/** A record in a few plain sentences: what is on record by OnRecord's rule, and who says each of its numbers. */
public final class WhoSaysWhat {
    private WhoSaysWhat() {}

    /** The headline, then a line for each toll, then how many tell of it. */
    public static List<String> lines(IncidentRecord record) {
        TollSupport support = new TollSupport(record);
        List<String> lines = new ArrayList<>();
        lines.add(RecordHeadline.of(record, TollRule.ONRECORD));
        for (TollSeries series : record.tolls()) {
            toll(series, support).ifPresent(lines::add);
        }
        lines.add(
                CountWords.of(record.reports().size(), "report") + " of " + CountWords.stories(record.stories()) + ".");
        return List.copyOf(lines);
    }

    /** "Killed: 137 says the Interior Ministry, through state television (Ostland Post); …" */
    private static Optional<String> toll(TollSeries series, TollSupport support) {
        Toll toll = series.toll(TollRule.ONRECORD);
        String said = Stream.of(toll.best(), toll.low(), toll.high())
                .flatMap(Optional::stream)
                .flatMap(bound -> support.of(bound).stream())
                .map(claim -> said(claim, series))
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(said)
                .filter(words -> !words.isEmpty())
                .map(words -> TollWords.name(series) + ": " + words + "."
                        + (toll.disputed() ? " Sources contradict each other." : ""));
    }

    private static String said(Claim claim, TollSeries series) {
        String number = ClaimWords.number(claim.assertion().figure(), series.counted());
        return number + " according to " + ChainWords.of(claim.chain()) + " (" + ChainWords.publisher(claim.chain())
                + ")";
    }
}
