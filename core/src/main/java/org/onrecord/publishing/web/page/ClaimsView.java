package org.onrecord.publishing.web.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.ChainWords;
import org.onrecord.publishing.words.ClaimFold;
import org.onrecord.publishing.words.ClaimWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.TollWords;

/**
 * Who says how many, by category: a table each.
 *
 * @param heading "Claims", or those of attackers, which stand apart
 */
public record ClaimsView(String heading, List<Group> groups) {
    public ClaimsView {
        groups = List.copyOf(groups);
    }

    /** @param name what is counted: "Killed" */
    public record Group(String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param id the assertion's
     * @param number how many, leading to the sentence
     * @param words what it is to other claims
     * @param repeated how many say the same, in words; empty where nobody does
     */
    public record Row(
            String id,
            When when,
            Link number,
            String who,
            String publisher,
            String words,
            boolean stands,
            String repeated,
            List<Row> repetitions) {
        public Row {
            repetitions = List.copyOf(repetitions);
        }
    }

    static List<ClaimsView> of(IncidentRecord record, Links links) {
        Predicate<Claim> byAttackers = claim -> claim.chain().attackers();
        return Stream.of(
                        of("Claims", record, byAttackers.negate(), links),
                        of("Claims by the attackers", record, byAttackers, links))
                .filter(view -> !view.groups().isEmpty())
                .toList();
    }

    private static ClaimsView of(String heading, IncidentRecord record, Predicate<Claim> wanted, Links links) {
        MomentWords moments = MomentWords.of(record.reports());
        return new ClaimsView(
                heading,
                record.tolls().stream()
                        .map(series -> new Rows(series, record, moments, links).group(wanted))
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    /** Makes the rows of one category. */
    private static final class Rows {
        private final TollSeries series;
        private final ClaimFold fold;
        private final ClaimWords words;
        private final MomentWords moments;
        private final Links links;

        Rows(TollSeries series, IncidentRecord record, MomentWords moments, Links links) {
            this.series = series;
            this.fold = new ClaimFold(series.claims());
            this.words = new ClaimWords(series, fold, record.edits());
            this.moments = moments;
            this.links = links;
        }

        Group group(Predicate<Claim> wanted) {
            return new Group(
                    TollWords.name(series),
                    series.claims().stream()
                            .filter(wanted)
                            .filter(claim -> fold.first(claim) == claim)
                            .map(claim -> row(claim, fold.repetitionsOf(claim)))
                            .toList());
        }

        private Row row(Claim claim, List<Claim> repetitions) {
            String id = claim.assertion().id();
            String report = claim.assertion().report().id();
            return new Row(
                    Printable.of(id),
                    When.of(claim.assertion().report().reportedAt(), moments),
                    new Link(
                            ClaimWords.number(claim.assertion().figure(), series.counted()),
                            links.assertion(report, id)),
                    ChainWords.of(claim.chain()),
                    ChainWords.publisher(claim.chain()),
                    words.of(claim),
                    claim.standing() == Claim.Standing.CURRENT,
                    fold.repeated(claim),
                    repetitions.stream().map(one -> row(one, List.of())).toList());
        }
    }
}
