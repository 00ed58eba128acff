package org.onrecord.publishing.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import org.onrecord.model.ReportedAt;
import org.onrecord.publishing.words.MomentWords;

/**
 * A time as it is shown.
 *
 * @param words for people
 * @param machine for programs, ISO 8601: a moment, or a day where no more is known
 */
public record When(String words, String machine) {
    static When of(ReportedAt at, MomentWords moments) {
        String machine = at.isDay()
                ? at.from().atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : at.to().toString();
        return new When(moments.of(at), machine);
    }

    static When of(Instant at, MomentWords moments) {
        return new When(moments.of(at), at.toString());
    }
}
