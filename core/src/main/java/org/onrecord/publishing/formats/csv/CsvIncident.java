package org.onrecord.publishing.formats.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.Toll;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Locality;
import org.onrecord.publishing.formats.common.TollSupport;
import org.onrecord.publishing.words.PlaceWords;
import org.onrecord.publishing.words.RecordHeadline;

/** A record as the columns of a dataset see it: by one rule. */
final class CsvIncident {
    private static final String BETWEEN = "; ";

    private final IncidentRecord record;
    private final FormatContext context;
    private final TollRule rule;
    private final TollSupport support;

    CsvIncident(IncidentRecord record, FormatContext context, TollRule rule) {
        this.record = record;
        this.context = context;
        this.rule = rule;
        this.support = new TollSupport(record);
    }

    IncidentRecord record() {
        return record;
    }

    FormatContext context() {
        return context;
    }

    TollRule rule() {
        return rule;
    }

    Optional<String> id() {
        return Optional.of(record.id());
    }

    /** The kind that most stories tell. */
    Optional<IncidentKind> kind() {
        return record.kinds().stream().findFirst();
    }

    Optional<Period> days() {
        return record.occurred().map(Supported::value);
    }

    <T> Optional<T> days(Function<Period, T> part) {
        return days().map(part);
    }

    Optional<Whereabouts> place() {
        return record.place().map(Supported::value);
    }

    Locality locality() {
        return Locality.of(place());
    }

    Optional<Location> point() {
        return locality().point();
    }

    /** "at Riverside Hall in Vetrin, Ostland" */
    Optional<String> placeInWords() {
        return place().map(PlaceWords::of).filter(words -> !words.isEmpty());
    }

    String headline() {
        return RecordHeadline.of(record, rule);
    }

    /** One of those who are said to have done it, from 0. */
    Optional<String> perpetrator(int n) {
        return record.perpetrators().stream().skip(n).findFirst().map(Supported::value);
    }

    /** The first reports of all stories. */
    List<ReportHead> stories() {
        return record.reports().stream().filter(report -> !report.isCopy()).toList();
    }

    Toll killed() {
        return toll(Category.KILLED, Figure.ALL);
    }

    /** A toll by the dataset's rule. */
    Toll toll(Category category, String counted) {
        return record.findToll(category, counted)
                .map(series -> series.toll(rule))
                .orElse(Toll.NONE);
    }

    boolean isDisputed() {
        return record.tolls().stream().map(this::toll).anyMatch(Toll::disputed);
    }

    private Toll toll(TollSeries series) {
        return series.toll(rule);
    }

    /** The claims behind a number. */
    List<Claim> claims(Optional<Toll.Bound> bound) {
        return bound.map(support::of).orElse(List.of());
    }

    /** Values in one cell; absent where there are none. */
    static Optional<String> joined(List<String> values) {
        return Optional.of(String.join(BETWEEN, values)).filter(cell -> !cell.isEmpty());
    }
}
