package org.onrecord.model;

import java.time.Instant;

/**
 * Two sources that contradict each other at the same time.
 *
 * @param lower id of the assertion of the lower figure
 * @param higher id of the assertion of the higher figure
 * @param since when both stood against each other for the first time
 * @param settled whether one of them has given way since
 */
public record Conflict(String lower, String higher, Instant since, boolean settled) {}
