package org.onrecord.ledger;

import java.util.Set;
import org.onrecord.model.IncidentProfile;

/** Under which keys an incident is kept, so that linking finds it: what linking knows, and the ledger does not. */
@FunctionalInterface
public interface Keys {
    Set<String> of(IncidentProfile profile);
}
