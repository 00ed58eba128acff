package org.onrecord.publishing.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A report, with the words that are asked about marked in it.
 *
 * @param language of the text, ISO 639-1; "und" where unknown
 * @param heading the title in pieces, or the beginning of one that is very long
 * @param lines of the text, and of a title that is very long
 * @param origin where it comes from
 * @param note what the marked words say; absent where nothing is asked
 * @param others what else is said in it of the same incident
 * @param terms what is to be warned of; may be empty
 * @param incident leads back; absent where the report was asked for by itself
 */
public record ReportView(
        String title,
        String language,
        List<Piece> heading,
        List<List<Piece>> lines,
        List<Fact> origin,
        Optional<Note> note,
        List<Other> others,
        String terms,
        Optional<Link> incident,
        Optional<IncidentView.Past> past) {
    public ReportView {
        heading = List.copyOf(heading);
        lines = List.copyOf(lines);
        origin = List.copyOf(origin);
        others = List.copyOf(others);
    }

    /** @param chosen whether it is the one that is marked */
    public record Other(Link what, String who, boolean chosen) {}
}
