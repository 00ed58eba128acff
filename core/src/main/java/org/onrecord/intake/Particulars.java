package org.onrecord.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.onrecord.intake.pages.RelatedLink;

/**
 * What intake knows of a report beside its text; readers do without.
 *
 * @param publishedAt the moment of publication; absent where only the day is known, or no zone
 * @param updatedAt when the report was last changed, where that is said with a zone
 * @param authors as they are written
 * @param captions of its pictures; no part of the text
 * @param related headlines of other reports that it leads to; no part of the text
 */
public record Particulars(
        Optional<OffsetDateTime> publishedAt,
        Optional<OffsetDateTime> updatedAt,
        List<String> authors,
        List<String> captions,
        List<RelatedLink> related) {
    /** Where a format tells nothing more than a report holds. */
    public static final Particulars NONE =
            new Particulars(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    /** Where a format tells of these only when it was published. */
    static Particulars publishedAt(Optional<OffsetDateTime> moment) {
        return new Particulars(moment, Optional.empty(), List.of(), List.of(), List.of());
    }

    public Particulars {
        authors = List.copyOf(authors);
        captions = List.copyOf(captions);
        related = List.copyOf(related);
    }
}
