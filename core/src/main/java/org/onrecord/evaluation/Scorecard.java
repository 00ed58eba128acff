package org.onrecord.evaluation;

import java.util.List;

/**
 * What an evaluation says of one set of a corpus.
 *
 * @param evaluation the evaluation and the set: "reading/gold"
 * @param corpus the set's {@link Fingerprint}
 * @param aside whether nobody may look at the set's reports while writing rules
 * @param measures the numbers that have floors
 * @param tables all numbers, for people
 * @param details what went wrong, report by report
 */
public record Scorecard(
        String evaluation,
        String corpus,
        boolean aside,
        List<Measure> measures,
        List<Table> tables,
        List<Detail> details) {
    public Scorecard {
        measures = List.copyOf(measures);
        tables = List.copyOf(tables);
        details = List.copyOf(details);
    }
}
