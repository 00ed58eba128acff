package org.onrecord.publishing.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Moments as people and forms of browsers give them, ISO 8601. */
final class PastMoment {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS]][XXX]");

    private PastMoment() {}

    /** UTC where no zone is given; a date is the end of its day. */
    static Optional<Instant> find(String value) {
        try {
            TemporalAccessor parsed =
                    WRITTEN.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime moment) {
                return Optional.of(moment.toInstant());
            }
            LocalDateTime local = parsed instanceof LocalDateTime moment
                    ? moment
                    : LocalDate.from(parsed).plusDays(1).atStartOfDay().minusNanos(1);
            return Optional.of(local.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** As a form's field of date and time holds it, to the minute. */
    static String inForm(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(moment.atOffset(ZoneOffset.UTC));
    }
}
