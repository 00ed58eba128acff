package org.onrecord.model;

import java.time.Instant;

/**
 * A toll from a moment on.
 *
 * @param at when the report that changed it was published
 * @param toll what followed from all reports until then
 */
public record TollPoint(Instant at, Toll toll) {}
