package org.onrecord.ledger;

import org.onrecord.model.IncidentProfile;

/**
 * An incident that a report may tell of.
 *
 * @param id the incident's; never that of one merged into another
 * @param profile what its reports tell of it so far
 */
public record KnownIncident(String id, IncidentProfile profile) {}
