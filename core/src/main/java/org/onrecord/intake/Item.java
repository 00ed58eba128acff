package org.onrecord.intake;

import java.util.List;
import org.onrecord.model.Report;

/** What became of one thing that intake looked at. */
public sealed interface Item {
    /** Its name for people: a path, a path and a line, or "standard input". */
    String where();

    /**
     * A report.
     *
     * @param notes what a person should know about how it was read: "no publication date", one line each
     */
    record Read(String where, Report report, List<String> notes) implements Item {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Something that should have been a report and gave none.
     *
     * @param kind a word or two that a summary counts by: "empty", "in French"
     * @param reason what is wrong and what to do about it, on one line
     */
    record Skipped(String where, String kind, String reason) implements Item {}

    /**
     * Something in a folder that is no report by its name, such as a hidden file or a picture.
     *
     * @param kind a word or two that a summary counts by: "hidden", ".jpg"
     */
    record Ignored(String where, String kind) implements Item {}
}
