package org.onrecord.publishing.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The list of incidents as it is shown.
 *
 * @param problem what is wrong with what was asked; empty where nothing is
 * @param next the address of the older ones; absent where there are none
 */
public record ListView(
        IncidentForm form, List<IncidentRow> rows, IncidentMap map, String problem, Optional<String> next) {
    public ListView {
        rows = List.copyOf(rows);
    }

    /** What stands above the list. */
    public String summary() {
        String order = form.is("order", "toll")
                ? "the most killed first"
                : form.is("order", "reports") ? "the most reported first" : "the latest reported first";
        if (rows.isEmpty()) {
            return form.isNarrowed()
                    ? "No incident on record answers to this; leave a filter out to see more."
                    : "No incident is on record yet.";
        }
        return (form.isNarrowed() ? "Incidents that answer to this, " : "All incidents, ") + order + ".";
    }
}
