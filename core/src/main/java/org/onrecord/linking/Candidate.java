package org.onrecord.linking;

import org.onrecord.model.IncidentProfile;

/**
 * A known incident that a report may tell of.
 *
 * @param id as the store knows it
 * @param profile what its reports tell of it so far
 */
public record Candidate(String id, IncidentProfile profile) {}
