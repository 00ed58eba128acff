package org.onrecord.publishing;

import org.onrecord.model.Source;
import org.onrecord.model.Statement;

/** Writes what a source says and through whom, as the report's own words have it. */
final class StatementWriter {
    private final Fields json;

    StatementWriter(Fields json) {
        this.json = json;
    }

    /** The fields that all statements have, in a reading and on a record. */
    void write(Statement statement) {
        json.span("span", statement.span());
        json.text("text", statement.text());
        json.text("cue", statement.cue());
        json.text("stance", statement.stance().code());
        json.optional("source", statement.source(), this::writeSource);
        json.objects("via", statement.via(), this::writeSource);
        json.optional("actor", statement.actor(), json::mention);
        json.optional("recipient", statement.recipient(), json::mention);
    }

    private void writeSource(Source source) {
        json.mention(source.mention(), source.kind().code());
    }
}
