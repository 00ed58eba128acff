package org.onrecord.publishing.words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.ReportHead;
import org.onrecord.model.ReportedAt;

/** Moments in UTC in few columns: "3 May 18:05", with the year where reports span more than one. */
public final class MomentWords {
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private MomentWords(String day) {
        this(day, day + " HH:mm");
    }

    private MomentWords(String day, String moment) {
        this.day = utc(day);
        this.moment = utc(moment);
    }

    public static MomentWords of(List<ReportHead> reports) {
        long years = reports.stream()
                .map(report ->
                        report.reportedAt().middle().atOffset(ZoneOffset.UTC).getYear())
                .distinct()
                .count();
        return years > 1 ? inFull() : new MomentWords("d MMM");
    }

    /** The hour alone, where the day stands beside it. */
    public static MomentWords hours() {
        return new MomentWords("d MMM", "HH:mm");
    }

    /** Always with the year. */
    public static MomentWords inFull() {
        return new MomentWords("d MMM uuuu");
    }

    /**
     * "Only what was recorded by 3 May 2031 18:05 UTC and published by …": from which moment a record is seen; empty where
     * it is from now.
     */
    public static String seen(Optional<Instant> recorded, Optional<Instant> reported) {
        String both = Stream.of(seen("recorded", recorded), seen("published", reported))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return both.isEmpty() ? "" : "Only what was " + both + ".";
    }

    private static Optional<String> seen(String how, Optional<Instant> by) {
        return by.map(at -> how + " by " + inFull().of(at) + " UTC");
    }

    /** A day alone where no more is known; "by …" where only the capture tells. */
    public String of(ReportedAt at) {
        if (!at.known()) {
            return "by " + of(at.to());
        }
        return at.isDay() ? day.format(at.from()) : of(at.from());
    }

    public String of(Instant at) {
        return moment.format(at);
    }

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
