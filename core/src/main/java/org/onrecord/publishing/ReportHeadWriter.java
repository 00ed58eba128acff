package org.onrecord.publishing;

import org.onrecord.model.ReportHead;

/** Writes what a record tells of its reports. */
final class ReportHeadWriter {
    private final Fields json;

    ReportHeadWriter(Fields json) {
        this.json = json;
    }

    void write(ReportHead report) {
        json.text("id", report.id());
        json.text("title", report.title());
        json.text("publisher", report.publisher());
        writeTimes(report);
        json.text("url", report.url());
        json.text("capture", report.capture());
        json.strings("agencies", report.agencies());
        json.text("story", report.story());
    }

    /** When it was published and when the ledger took it in, as fields of the present object. */
    void writeTimes(ReportHead report) {
        json.object("reportedAt", () -> {
            json.text("from", report.reportedAt().from().toString());
            json.text("to", report.reportedAt().to().toString());
            json.flag("known", report.reportedAt().known());
        });
        json.text("recordedAt", report.recordedAt().toString());
    }
}
