package org.onrecord.publishing.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.RecordDraft;
import org.onrecord.VetrinRecord;
import org.onrecord.model.Bounds;
import org.onrecord.model.Category;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Period;
import org.onrecord.model.Place;
import org.onrecord.model.Report;
import org.onrecord.model.SourceKind;
import org.onrecord.model.Stance;
import org.onrecord.model.Supported;
import org.onrecord.model.Toll;
import org.onrecord.model.TollPoint;
import org.onrecord.model.TollRule;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Links;
import org.onrecord.publishing.formats.common.RecordFormat;

/** Records that the formats are tried with: a full one, one of which nothing is known, and one that strangers made to harm. */
public final class SomeRecords {
    /** Control characters, marks that reorder, half pairs, and what formulas, markup and tables begin and end with. */
    public static final String HOSTILE =
            "=cmd|' /C calc'!A0 \u202egnp\u202c \u0007\u0000 ]]><script>alert(\"1\")</script>\r\n&amp;,;'\" \ud83d\ude00 \ud800 \ufffe ";

    private static final String SAID = "\ud83d\ude00 7 people were killed";
    private static final String SAYER = "+1-555 @\u202ehospital";

    private static final RecordDraft DRAFT = new RecordDraft("h0st1l3000")
            .report(
                    "r8",
                    "=HYPERLINK(\"http://evil.example\")\u202e",
                    "2031-06-01T10:00:00Z",
                    HOSTILE + "x".repeat(100_000),
                    HOSTILE + SAID + ", " + SAYER + " said." + HOSTILE)
            .source("hospital", SourceKind.MEDICAL, SAYER, List.of(HOSTILE.strip()));

    private SomeRecords() {}

    /** That of Vetrin, with a toll by every rule: where its author gives none, OnRecord's stands for it. */
    public static IncidentRecord vetrin() {
        IncidentRecord record = VetrinRecord.record();
        return withTolls(
                record, record.tolls().stream().map(SomeRecords::byEveryRule).toList());
    }

    private static TollSeries byEveryRule(TollSeries series) {
        Map<TollRule, List<TollPoint>> courses = new EnumMap<>(TollRule.class);
        for (TollRule rule : TollRule.values()) {
            courses.put(rule, series.course(rule).isEmpty() ? series.course(TollRule.ONRECORD) : series.course(rule));
        }
        return new TollSeries(series.category(), series.counted(), series.claims(), courses, series.conflicts());
    }

    private static IncidentRecord withTolls(IncidentRecord record, List<TollSeries> tolls) {
        return new IncidentRecord(
                record.id(),
                record.merged(),
                record.kinds(),
                record.occurred(),
                record.place(),
                record.perpetrators(),
                tolls,
                record.testimonies(),
                record.reports(),
                record.advisories(),
                record.edits());
    }

    /** Nothing but an id. */
    public static IncidentRecord bare() {
        return new IncidentRecord(
                "a1b2c3d4e5",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of());
    }

    /** Every text of strangers is hostile. */
    public static IncidentRecord hostile() {
        Claim claim = DRAFT.claim("77/f1", "r8", "hospital").says(Category.KILLED, Bounds.exactly(7), SAID, SAID);
        Toll toll = RecordDraft.toll(Optional.of(7L), Optional.of(7L), Optional.of(7L), "77/f1");
        Map<TollRule, List<TollPoint>> courses = new EnumMap<>(TollRule.class);
        for (TollRule rule : TollRule.values()) {
            courses.put(rule, List.of(new TollPoint(Instant.parse("2031-06-01T10:00:00Z"), toll)));
        }
        Location location = new Location(
                5,
                HOSTILE,
                Location.Level.CITY,
                Optional.of(HOSTILE),
                Optional.of("@" + HOSTILE),
                "-" + HOSTILE,
                "XH",
                -12.5,
                170.25,
                10);
        return new IncidentRecord(
                "h0st1l3000",
                List.of(),
                List.of(IncidentKind.BOMBING),
                Optional.of(new Supported<>(
                        new Period(LocalDate.of(2031, 5, 28), LocalDate.of(2031, 6, 1)), List.of(), 1, "one")),
                Optional.of(new Supported<>(
                        new Whereabouts(
                                Optional.of(location),
                                Place.Precision.VENUE,
                                Optional.of(HOSTILE),
                                Optional.of(HOSTILE)),
                        List.of(DRAFT.evidence("r8", SAYER)),
                        1,
                        "one")),
                List.of(new Supported<>("\uff1d" + HOSTILE, List.of(DRAFT.evidence("r8", SAYER)), 1, "one")),
                List.of(new TollSeries(Category.KILLED, Figure.ALL, List.of(claim), courses, List.of())),
                List.of(DRAFT.testimony("77/s1", "r8", "hospital", Stance.CLAIMS_RESPONSIBILITY, SAYER + " said")),
                DRAFT.heads(),
                Set.of(),
                List.of());
    }

    /** The texts of all. */
    public static Optional<Report> report(String id) {
        return VetrinRecord.report(id).or(() -> DRAFT.text(id));
    }

    /** Published at a moment, and served nowhere. */
    public static FormatContext context() {
        return FormatContext.of(SomeRecords::report, Links.NONE, Instant.parse("2031-06-02T08:00:00.5Z"));
    }

    /** The same, served. */
    public static FormatContext served() {
        FormatContext context = context();
        return new FormatContext(
                context.texts(),
                Links.below(URI.create("https://records.example/desk")),
                context.publishedAt(),
                "Incidents \"here\" & <there>",
                Optional.of(URI.create("https://records.example/desk/feed?a=1&b=2")),
                true,
                context.cap());
    }

    /** What a format makes of records. */
    public static byte[] bytes(RecordFormat format, FormatContext context, IncidentRecord... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(List.of(records).iterator(), context, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static String text(String format, FormatContext context, IncidentRecord... records) {
        return new String(bytes(RecordFormats.expect(format), context, records), StandardCharsets.UTF_8);
    }
}
