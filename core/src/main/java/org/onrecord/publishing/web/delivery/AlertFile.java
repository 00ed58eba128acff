package org.onrecord.publishing.web.delivery;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.model.IncidentRecord;

/** Writes alerts as files of a format for crisis centres; each call may come again after a restart, and must then do nothing. */
public interface AlertFile {
    /** Writes what is on record of an incident, as a new message or an update of the earlier ones in the folder. */
    void publish(Path folder, IncidentRecord record) throws IOException;

    /**
     * Takes back the messages on an incident, where the folder holds any.
     *
     * @param why in a sentence: "Merged into p2m7c4t8zb."
     */
    void cancel(Path folder, String incident, String why) throws IOException;
}
