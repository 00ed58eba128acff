package org.onrecord;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Advisory;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.Mention;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Statement;

/** A reading made by hand, so that tests of what is printed do not depend on what the reader finds. */
public final class CrocusReading {
    private static final String TITLE = "Islamic State claims concert attack";
    private static final String BODY = "At least 60 people were killed, the Investigative Committee said."
            + " The Islamic State group claimed responsibility through its Amaq news agency."
            + " U.S. officials warned Russia in early March. More than 330 people died in Beslan in 2004."
            + " A guard died."
            + CrocusIncident.SENTENCES;
    private static final String TEXT = TITLE + "\n\n" + BODY;

    private static final CrocusIncident INCIDENT = new CrocusIncident(TEXT);

    private CrocusReading() {}

    /** Figures with and without a statement, a claim with its medium, a warning, a full incident and a bare one. */
    public static Reading reading() {
        return new Reading(
                "by hand/1",
                report(),
                EnumSet.of(Advisory.DEATH, Advisory.VIOLENCE),
                List.of(
                        INCIDENT.incident(),
                        Incident.bare("i2", false, Incident.Scope.TOTAL, List.of(span("died in Beslan")))),
                List.of(
                        figure("f1", "At least 60 people were killed", Bounds.atLeast(60), "i1", Optional.of("s1")),
                        figure("f2", "More than 330 people died", Bounds.atLeast(331), "i2", Optional.empty()),
                        new Figure(
                                "f3",
                                span("A guard died"),
                                "A guard died",
                                Category.KILLED,
                                Bounds.exactly(1),
                                true,
                                "guard",
                                Optional.of(false),
                                "i1",
                                Optional.empty(),
                                false)),
                List.of(committee(), claim(), warning()),
                INCIDENT.times(),
                INCIDENT.toponyms(),
                INCIDENT.events());
    }

    /** The report that the reading is of. */
    public static Report report() {
        return new Report(
                "0".repeat(64),
                TITLE,
                BODY,
                Optional.of("Northern Courier"),
                Optional.of(LocalDate.of(2024, 3, 23)),
                Optional.empty(),
                "en");
    }

    private static Figure figure(String id, String words, Bounds bounds, String incident, Optional<String> statement) {
        return new Figure(
                id,
                span(words),
                words,
                Category.KILLED,
                bounds,
                false,
                Figure.ALL,
                Optional.empty(),
                incident,
                statement,
                false);
    }

    private static Statement committee() {
        String words = "At least 60 people were killed, the Investigative Committee said.";
        return new Statement(
                "s1",
                span(words),
                words,
                "said",
                Stance.REPORTS,
                Optional.of(source("the Investigative Committee", SourceKind.OFFICIAL)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "i1");
    }

    private static Statement claim() {
        String words = "The Islamic State group claimed responsibility through its Amaq news agency.";
        return new Statement(
                "s2",
                span(words),
                words,
                "claimed responsibility",
                Stance.CLAIMS_RESPONSIBILITY,
                Optional.of(source("The Islamic State group", SourceKind.GROUP)),
                List.of(source("its Amaq news agency", SourceKind.AGENCY)),
                Optional.of(mention("The Islamic State group")),
                Optional.empty(),
                "i1");
    }

    private static Statement warning() {
        String words = "U.S. officials warned Russia in early March.";
        return new Statement(
                "s3",
                span(words),
                words,
                "warned",
                Stance.WARNS,
                Optional.of(source("U.S. officials", SourceKind.OFFICIAL)),
                List.of(),
                Optional.empty(),
                Optional.of(mention("Russia")),
                "i1");
    }

    private static Source source(String words, SourceKind kind) {
        return new Source(mention(words), kind);
    }

    private static Mention mention(String words) {
        return new Mention(words, span(words));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
