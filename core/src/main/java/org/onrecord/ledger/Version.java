package org.onrecord.ledger;

/**
 * The state of an incident's record: two that are equal have the same record.
 *
 * @param incident the id under which it stands
 * @param newest number of the newest entry that the record is folded from
 * @param entries how many there are: a split brings older ones
 */
public record Version(String incident, long newest, long entries) {}
