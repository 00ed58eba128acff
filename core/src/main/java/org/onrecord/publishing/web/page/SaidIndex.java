package org.onrecord.publishing.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Assertion;
import org.onrecord.model.Claim;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Testimony;
import org.onrecord.model.TollSeries;
import org.onrecord.publishing.words.ClaimFold;
import org.onrecord.publishing.words.ClaimWords;
import org.onrecord.publishing.words.StanceWords;
import org.onrecord.publishing.words.TargetWords;
import org.onrecord.publishing.words.TollWords;

/** All that is said of an incident, by id. */
final class SaidIndex {
    private final Map<String, Said> all = new LinkedHashMap<>();

    SaidIndex(IncidentRecord record) {
        for (TollSeries series : record.tolls()) {
            ClaimWords words = new ClaimWords(series, new ClaimFold(series.claims()), record.edits());
            series.claims().forEach(claim -> add(of(series, claim, words.of(claim))));
        }
        record.testimonies().forEach(testimony -> add(of(testimony)));
    }

    private void add(Said said) {
        all.put(said.id(), said);
    }

    /** "110 missing", "4 attackers detained". */
    static String figure(TollSeries series, Claim claim) {
        return ClaimWords.number(claim.assertion().figure(), series.counted())
                + (TollWords.isOfAttackers(series) ? " attackers " : " ")
                + TargetWords.participle(series.category());
    }

    private static Said of(TollSeries series, Claim claim, String standing) {
        Assertion assertion = claim.assertion();
        return new Said(
                assertion.id(),
                figure(series, claim),
                ClaimWords.number(assertion.figure(), series.counted()),
                standing,
                assertion.report(),
                assertion.figure().span(),
                claim.chain(),
                assertion.reader());
    }

    private static Said of(Testimony testimony) {
        String label = StanceWords.label(testimony.statement().stance());
        return new Said(
                testimony.id(),
                label,
                label,
                "",
                testimony.report(),
                testimony.statement().span(),
                testimony.chain(),
                testimony.reader());
    }

    Optional<Said> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    List<Said> inReport(String report) {
        return all.values().stream()
                .filter(said -> said.report().id().equals(report))
                .toList();
    }
}
