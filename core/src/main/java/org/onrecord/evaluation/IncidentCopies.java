package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.linking.copies.Copy;
import org.onrecord.linking.copies.CopyIndex;

/**
 * Gives an index the looked-at reports on shootings: copies of one another must be on one incident.
 *
 * <p>How many of several reports on one incident are copies is not known; {@code --detail} lists those that are called so.
 */
final class IncidentCopies {
    private final Map<String, String> incidents = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Detail> details = new ArrayList<>();
    private int exact;
    private int near;
    private int ofOneIncident;
    private int reportsOfOneIncident;

    private IncidentCopies() {}

    static Scorecard score(Corpora corpora) {
        Path file = corpora.expect(GunViolenceReport.CORPUS);
        CopyIndex index = new CopyIndex();
        IncidentCopies copies = new IncidentCopies();
        Json.readLines(file, GunViolenceReport::of).stream()
                .filter(GunViolenceSet.LOOKED_AT::holds)
                .sorted(Comparator.comparing((GunViolenceReport report) -> report.report()
                                .publishedAt()
                                .map(Object::toString)
                                .orElse(""))
                        .thenComparing(report -> report.report().id()))
                .forEach(report -> copies.add(report, index));
        return copies.scorecard(Fingerprint.of(List.of(file)));
    }

    private void add(GunViolenceReport report, CopyIndex index) {
        String id = report.report().id();
        reportsOfOneIncident += seen.add(report.incident()) ? 0 : 1;
        incidents.put(id, report.incident());
        Optional<Copy> found = index.add(report.report());
        found.ifPresent(copy -> {
            boolean right = report.incident().equals(incidents.get(copy.nearest()));
            exact += copy.kind() == Copy.Kind.EXACT ? 1 : 0;
            near += copy.kind() == Copy.Kind.NEAR ? 1 : 0;
            ofOneIncident += right ? 1 : 0;
            String kind = copy.kind().name() + (right ? "" : " OF ANOTHER INCIDENT");
            details.add(Detail.of(id, kind, copy.nearest(), copy.reasons()));
        });
    }

    private Scorecard scorecard(String fingerprint) {
        Share share = new Share(ofOneIncident, exact + near);
        Table table = new Table(
                "copies, incidents: " + incidents.size() + " reports on shootings",
                List.of("", "reports"),
                List.of(
                        List.of("behind another on the same incident", Integer.toString(reportsOfOneIncident)),
                        List.of("called exact copies", Integer.toString(exact)),
                        List.of("called near copies", Integer.toString(near)),
                        List.of("copies of one incident, %", Measure.percent(share.fraction()))));
        return new Scorecard(
                "copies/" + CopySet.INCIDENTS.code(),
                fingerprint,
                false,
                List.of(Measure.share("copies of one incident", share)),
                List.of(table),
                details);
    }
}
