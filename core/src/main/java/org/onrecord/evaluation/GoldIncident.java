package org.onrecord.evaluation;

import java.util.Optional;

/**
 * The incident that a report is about, as annotators see it.
 *
 * @param city absent where the text names none
 * @param from the first day that it may have happened on, absent where the text gives no clue
 */
record GoldIncident(String type, Optional<String> country, Optional<String> city, Optional<String> from) {}
