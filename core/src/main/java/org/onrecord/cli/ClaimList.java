package org.onrecord.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.ClaimFold;
import org.onrecord.publishing.words.ClaimWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.TollWords;

/** Every claim by category: when, how many, who through whom, in whose report, and what it is to those before it. */
final class ClaimList {
    private static final int INDENT = 2;
    private static final int NUMBER_COLUMNS = 20;

    private final IncidentRecord record;
    private final MomentWords moments;
    private final boolean unfolded;
    private final Style style;
    private final int timeColumns;

    /** @param unfolded whether claims that merely repeat another one stand by themselves */
    ClaimList(IncidentRecord record, boolean unfolded, Style style) {
        this.record = record;
        this.moments = MomentWords.of(record.reports());
        this.unfolded = unfolded;
        this.style = style;
        this.timeColumns = 2
                + record.tolls().stream()
                        .flatMap(series -> series.claims().stream())
                        .mapToInt(claim -> time(claim).length())
                        .max()
                        .orElse(0);
    }

    /** Those of attackers stand apart; empty where nobody claims a figure. */
    String text() {
        Predicate<Claim> byAttackers = claim -> claim.chain().attackers();
        return section("Claims", byAttackers.negate()) + section("Claims by the attackers", byAttackers);
    }

    private String section(String heading, Predicate<Claim> wanted) {
        String rows =
                record.tolls().stream().map(series -> series(series, wanted)).collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n" + style.heading(heading) + style.dim(" (times in UTC)") + "\n" + rows;
    }

    private String series(TollSeries series, Predicate<Claim> wanted) {
        ClaimFold fold = new ClaimFold(series.claims());
        ClaimWords words = new ClaimWords(series, fold, record.edits());
        List<Claim> shown = series.claims().stream()
                .filter(wanted)
                .filter(claim -> unfolded || fold.first(claim) == claim)
                .toList();
        String rows = shown.stream()
                .map(claim -> row(series, claim, words.of(claim)) + (unfolded ? "" : repeated(fold.repeated(claim))))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : style.bold(TollWords.name(series)) + "\n" + rows;
    }

    private String row(TollSeries series, Claim claim, String words) {
        String number = ClaimWords.number(claim.assertion().figure(), series.counted());
        String cells = " ".repeat(INDENT)
                + Wrapped.cell(time(claim), timeColumns)
                + Wrapped.cell(style.bold(number), NUMBER_COLUMNS);
        String publisher = ChainWords.isItself(claim.chain()) ? "" : ChainWords.publisher(claim.chain()) + ": ";
        return Wrapped.row(cells, ChainWords.of(claim.chain()), style.width())
                + below(publisher + words + " [" + claim.assertion().id() + "]");
    }

    private String repeated(String words) {
        return words.isEmpty() ? "" : below(words);
    }

    private String below(String words) {
        return Wrapped.below(INDENT + timeColumns + NUMBER_COLUMNS, style.dim(words), style.width());
    }

    private String time(Claim claim) {
        return moments.of(claim.assertion().report().reportedAt());
    }
}
