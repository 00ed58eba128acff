package org.onrecord.pipeline;

import java.util.List;
import java.util.Optional;
import org.onrecord.intake.Item;
import org.onrecord.ledger.StoredCapture;
import org.onrecord.linking.BlockingKeys;
import org.onrecord.model.Incident;
import org.onrecord.model.IncidentProfile;
import org.onrecord.model.Reading;

/**
 * What can be known of a report without the ledger.
 *
 * @param foreign in which language that is not read it is, as "in French"; absent where it is read
 * @param reading absent where the report's language is not read
 * @param agencies whose story it says it is
 * @param incidents those of the reading that a ledger may hold, the main one first
 */
record Prepared(
        Item.Read item,
        StoredCapture capture,
        Optional<String> foreign,
        Optional<Reading> reading,
        List<String> agencies,
        List<Sought> incidents) {
    /** An incident of the reading, with what it is linked by. */
    record Sought(Incident incident, IncidentProfile profile, BlockingKeys keys) {}
}
