package org.onrecord.ledger.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Assertion;
import org.onrecord.model.Claim;
import org.onrecord.model.Edit;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Report;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;
import org.onrecord.model.Supported;
import org.onrecord.model.Testimony;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollSeries;

/** Whether everything in a record is supported: by words that stand where it says, by assertions that there are. */
public final class SupportCheck {
    private final IncidentRecord record;
    private final Function<String, Optional<Report>> reports;
    private final Set<String> listed;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private SupportCheck(IncidentRecord record, Function<String, Optional<Report>> reports) {
        this.record = record;
        this.reports = reports;
        this.listed = record.reports().stream().map(ReportHead::id).collect(Collectors.toSet());
    }

    /**
     * What of a record is not supported, a sentence each; empty where all is.
     *
     * @param reports finds a report by its id
     */
    public static List<String> faults(IncidentRecord record, Function<String, Optional<Report>> reports) {
        SupportCheck check = new SupportCheck(record, reports);
        check.all();
        return List.copyOf(check.faults);
    }

    private void all() {
        Set<String> assertions = record.tolls().stream()
                .flatMap(series -> series.claims().stream())
                .map(claim -> claim.assertion().id())
                .collect(Collectors.toSet());
        record.tolls().forEach(series -> checkSeries(series, assertions));
        record.testimonies().forEach(this::checkTestimony);
        record.occurred().ifPresent(time -> checkSupported("the time", time, Edit.Action.SET_TIME));
        record.place().ifPresent(place -> checkSupported("the place", place, Edit.Action.SET_PLACE));
        record.perpetrators().forEach(this::checkPerpetrator);
    }

    private void checkSeries(TollSeries series, Set<String> assertions) {
        String name = series.category().code() + " (" + series.counted() + ")";
        for (Claim claim : series.claims()) {
            checkAssertion(claim.assertion());
            claim.earlier()
                    .ifPresent(id -> checkKnown(
                            id, "the claim before " + claim.assertion().id(), assertions));
        }
        series.courses()
                .forEach((rule, course) -> course.stream()
                        .map(TollPoint::toll)
                        .flatMap(toll -> Stream.of(toll.low(), toll.best(), toll.high()))
                        .flatMap(Optional::stream)
                        .map(Toll.Bound::assertions)
                        .flatMap(Collection::stream)
                        .distinct()
                        .forEach(id -> checkKnown(id, "the toll of " + name + " by " + rule.code(), assertions)));
        series.conflicts().stream()
                .flatMap(conflict -> Stream.of(conflict.lower(), conflict.higher()))
                .distinct()
                .forEach(id -> checkKnown(id, "a conflict on " + name, assertions));
    }

    private void checkKnown(String id, String what, Set<String> assertions) {
        if (!assertions.contains(id)) {
            faults.add("Expected an assertion of the record behind " + what + " but found " + id);
        }
    }

    private void checkAssertion(Assertion assertion) {
        checkIncident(assertion.incident(), "assertion " + assertion.id());
        checkWords(
                assertion.report().id(),
                assertion.figure().span(),
                assertion.figure().text(),
                "figure " + assertion.id());
        assertion.statement().ifPresent(statement -> checkStatement(assertion.report(), statement, assertion.id()));
    }

    private void checkTestimony(Testimony testimony) {
        checkIncident(testimony.incident(), "testimony " + testimony.id());
        checkStatement(testimony.report(), testimony.statement(), testimony.id());
    }

    private void checkIncident(String incident, String what) {
        if (!incident.equals(record.id())) {
            faults.add("Expected incident " + record.id() + " for " + what + " but found " + incident);
        }
    }

    private void checkStatement(ReportHead report, Statement statement, String of) {
        checkWords(report.id(), statement.span(), statement.text(), "statement " + statement.id() + " of " + of);
    }

    private void checkPerpetrator(Supported<String> name) {
        String what = "the name \"" + name.value() + "\"";
        if (name.evidence().isEmpty()) {
            faults.add("Expected words of a report behind " + what + " but found none");
        }
        for (Supported.Evidence evidence : name.evidence()) {
            findWords(evidence.report(), evidence.span(), what)
                    .filter(words -> !Names.plainWithoutNumber(words).equals(Names.plainWithoutNumber(name.value())))
                    .ifPresent(
                            words -> faults.add("Expected " + what + where(evidence) + " but found \"" + words + "\""));
        }
    }

    /** What stories support stands in their words, and what an editor has set needs the edit. */
    private void checkSupported(String what, Supported<?> supported, Edit.Action setter) {
        boolean set = record.edits().stream()
                .anyMatch(edit -> edit.action() == setter && edit.undone().isEmpty());
        if (supported.evidence().isEmpty() && !set) {
            faults.add("Expected words of a report, or an edit, behind " + what + " but found neither");
        }
        for (Supported.Evidence evidence : supported.evidence()) {
            findWords(evidence.report(), evidence.span(), what)
                    .filter(String::isBlank)
                    .ifPresent(words -> faults.add("Expected words for " + what + where(evidence) + " but found none"));
        }
    }

    private static String where(Supported.Evidence evidence) {
        return " in report " + evidence.report() + " at " + evidence.span().start() + " to "
                + evidence.span().end();
    }

    private void checkWords(String report, Span span, String expected, String what) {
        findWords(report, span, what)
                .filter(words -> !words.equals(expected))
                .ifPresent(words -> faults.add("Expected \"" + expected + "\" for " + what
                        + where(new Supported.Evidence(report, span)) + " but found \"" + words + "\""));
    }

    /** The words at a place of a report; where there are none the fault is noted. */
    private Optional<String> findWords(String report, Span span, String what) {
        if (!listed.contains(report)) {
            faults.add("Expected one of the record's reports for " + what + " but found " + report);
        }
        Optional<String> text =
                texts.computeIfAbsent(report, id -> reports.apply(id).map(Report::text));
        if (text.isEmpty()) {
            faults.add("Expected report " + report + " for " + what + " but the ledger holds none");
        } else if (span.end() > text.get().length()) {
            faults.add("Expected a span inside the " + text.get().length() + " characters of report " + report + " for "
                    + what + " but found " + span.start() + " to " + span.end());
            return Optional.empty();
        }
        return text.map(span::of);
    }
}
