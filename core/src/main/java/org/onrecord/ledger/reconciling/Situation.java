package org.onrecord.ledger.reconciling;

/**
 * What is held at one moment.
 *
 * @param standing the positions on all who are counted
 * @param parts the positions on parts of them, such as children
 * @param areas the positions on those of one of several areas that the incident struck
 * @param attackers the positions on those who did it, for a rule that counts them too
 * @param disputed whether two of the standing positions contradict each other
 */
record Situation(Camps standing, Camps parts, Camps areas, Camps attackers, boolean disputed) {}
