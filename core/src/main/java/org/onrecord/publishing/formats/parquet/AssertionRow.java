package org.onrecord.publishing.formats.parquet;

import java.util.Optional;
import org.onrecord.model.Assertion;
import org.onrecord.model.Claim;
import org.onrecord.model.Figure;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.ReportHead;
import org.onrecord.model.Supported;
import org.onrecord.model.TollSeries;
import org.onrecord.model.Whereabouts;
import org.onrecord.publishing.formats.common.Locality;

/**
 * A claim in its series of its record.
 *
 * @param record the incident's
 * @param series all that is said of the category
 * @param claim what the row is about
 */
record AssertionRow(IncidentRecord record, TollSeries series, Claim claim) {
    Assertion assertion() {
        return claim.assertion();
    }

    Figure figure() {
        return assertion().figure();
    }

    ReportHead report() {
        return assertion().report();
    }

    Optional<Whereabouts> place() {
        return record.place().map(Supported::value);
    }

    Locality locality() {
        return Locality.of(place());
    }
}
