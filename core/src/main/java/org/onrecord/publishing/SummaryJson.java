package org.onrecord.publishing;

import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentSummary;

/**
 * An incident of a list as JSON in the format {@code onrecord-summary/1}, which {@link #schema()} defines.
 *
 * <p>All keys are always there: what is absent is null or an empty array.
 */
public final class SummaryJson {
    /** The name of the format, as every object carries it. */
    public static final String FORMAT = "onrecord-summary/1";

    private SummaryJson() {}

    /** The summary on several lines, without a line break at the end. */
    public static String indented(IncidentSummary summary) {
        return JsonText.indented(json -> write(summary, json));
    }

    /** The summary on one line, without a line break at the end. */
    public static String onOneLine(IncidentSummary summary) {
        return JsonText.onOneLine(json -> write(summary, json));
    }

    /** The JSON Schema (draft 2020-12) of the format. */
    public static String schema() {
        return JsonText.schema("onrecord-summary-1.schema.json");
    }

    private static void write(IncidentSummary summary, Fields json) {
        WhereWhenWriter places = new WhereWhenWriter(json);
        TollWriter tolls = new TollWriter(json);
        json.object(() -> {
            json.text("format", FORMAT);
            json.text("id", summary.id());
            json.text("title", summary.title());
            json.text("kind", summary.kind().map(IncidentKind::code));
            json.optional("occurred", summary.occurred(), places::writePeriod);
            json.optional("place", summary.place(), places::writePlace);
            json.object("killed", () -> tolls.writeToll(summary.killed()));
            json.object("injured", () -> tolls.writeToll(summary.injured()));
            json.number("reports", summary.reports());
            json.number("stories", summary.stories());
            json.flag("disputed", summary.disputed());
            json.flag("claimed", summary.claimed());
            json.text("firstReportedAt", summary.firstReportedAt().toString());
            json.text("lastReportedAt", summary.lastReportedAt().toString());
        });
    }
}
