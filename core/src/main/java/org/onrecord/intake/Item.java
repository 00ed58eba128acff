package org.onrecord.intake;

import java.util.List;
import org.onrecord.model.Report;

/** What became of one thing that intake looked at. */
public sealed interface Item {
    /** Its name for people: a path, a path and a line, an address, or "standard input". */
    String where();

    /**
     * A report.
     *
     * @param capture the bytes that it was read from
     * @param notes what a person should know about how it was read: "no publication date", one line each
     */
    record Read(String where, Capture capture, Report report, Particulars particulars, List<String> notes)
            implements Item {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A report in a language that is not read; it is kept for those who can.
     *
     * @param kept the report, with the code of its language
     * @param kind "in French", for a summary to count by
     */
    record Foreign(Read kept, String kind) implements Item {
        @Override
        public String where() {
            return kept.where();
        }

        /** Why it is not read and what to do about it, on one line. */
        public String reason() {
            return kind + ", and only English is read; translate it or leave it out";
        }
    }

    /**
     * Something that should have been a report and gave none.
     *
     * @param kind a word or two that a summary counts by: "empty", "no article"
     * @param reason what is wrong and what to do about it, on one line
     */
    record Skipped(String where, String kind, String reason) implements Item {
        /** The kind of what may well be readable another time: permission was lacking, or the device failed. */
        public static final String UNREADABLE = "unreadable";
    }

    /**
     * Something among others that is no report by its name or type, such as a hidden file or a picture.
     *
     * @param kind a word or two that a summary counts by: "hidden", ".jpg", "HTTP 404"
     */
    record Ignored(String where, String kind) implements Item {}
}
