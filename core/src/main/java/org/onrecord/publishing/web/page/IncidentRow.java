package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onrecord.model.IncidentSummary;
import org.onrecord.model.Place.Precision;
import org.onrecord.model.Toll;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.words.CountWords;
import org.onrecord.publishing.words.MomentWords;
import org.onrecord.publishing.words.PeriodWords;
import org.onrecord.publishing.words.Printable;
import org.onrecord.publishing.words.SummaryWords;
import org.onrecord.publishing.words.TollWords;

/**
 * An incident in the list, in words.
 *
 * @param what "Shooting at the Riverside Hall in Vetrin, Ostland"
 * @param headline of its latest report; empty where it has none
 * @param day when it happened; empty where that is not known
 * @param vague why its place is no closer than a region or country; empty where it is closer
 * @param killed "60–93"; absent where nothing is known
 * @param counted "14 reports of 12 stories"
 * @param latest when it was last reported on, in UTC
 * @param latestAt the same for programs
 */
public record IncidentRow(
        String id,
        String what,
        String headline,
        String day,
        String vague,
        Optional<String> killed,
        Optional<String> injured,
        String counted,
        boolean disputed,
        boolean claimed,
        String latest,
        Instant latestAt) {
    private static final int LONGEST_HEADLINE = 200;

    static IncidentRow of(IncidentSummary incident) {
        return new IncidentRow(
                incident.id(),
                SummaryWords.whatAndWhere(incident),
                headline(incident.title()),
                incident.occurred().map(PeriodWords::brief).orElse(""),
                incident.place().map(IncidentRow::vague).orElse(""),
                toll(incident.killed()),
                toll(incident.injured()),
                CountWords.of(incident.reports(), "report") + " of " + CountWords.stories(incident.stories()),
                incident.disputed(),
                incident.claimed(),
                MomentWords.inFull().of(incident.lastReportedAt()),
                incident.lastReportedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String headline(String title) {
        String words = Printable.of(title).strip();
        return words.length() <= LONGEST_HEADLINE ? words : words.substring(0, LONGEST_HEADLINE) + " …";
    }

    private static String vague(Whereabouts place) {
        boolean vague = place.precision().compareTo(Precision.COUNTY) > 0;
        return vague ? "no closer than the " + place.precision().code() : "";
    }

    private static Optional<String> toll(Toll toll) {
        return Optional.of(TollWords.brief(toll)).filter(words -> !words.equals(TollWords.NONE));
    }
}
