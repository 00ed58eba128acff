package org.onrecord.publishing.formats.atom;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.IncidentKind;
import org.onrecord.model.IncidentRecord;
import org.onrecord.model.Location;
import org.onrecord.model.Supported;
import org.onrecord.publishing.formats.common.FormatContext;
import org.onrecord.publishing.formats.common.Links;
import org.onrecord.publishing.formats.common.Locality;
import org.onrecord.publishing.formats.common.RecordFormat;
import org.onrecord.publishing.formats.common.Times;
import org.onrecord.publishing.formats.common.WhoSaysWhat;
import org.onrecord.publishing.formats.common.XmlOut;
import org.onrecord.publishing.words.KindWords;

/**
 * An Atom feed (RFC 4287) with points of GeoRSS: an entry an incident, its words all plain text.
 *
 * <p>Ids are {@code tag:} URIs (RFC 4151) that stay the same wherever the feed is served. A feed is updated at the moment of
 * publication; an entry when a report or an edit was entered last.
 */
public final class AtomFormat implements RecordFormat {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String GEORSS = "http://www.georss.org/georss";
    private static final String AUTHOR = "OnRecord";

    @Override
    public String code() {
        return "atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml; charset=utf-8";
    }

    @Override
    public String extension() {
        return "atom";
    }

    @Override
    public String description() {
        return "an Atom feed (RFC 4287), an entry an incident";
    }

    @Override
    public void write(Iterator<IncidentRecord> records, FormatContext context, OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.element(
                "feed",
                () -> {
                    writeHead(context, xml);
                    while (records.hasNext()) {
                        IncidentRecord record = records.next();
                        xml.element("entry", () -> writeEntry(record, context.links(), xml));
                    }
                },
                "xmlns",
                ATOM,
                "xmlns:georss",
                GEORSS);
        xml.end();
        out.flush();
    }

    private static void writeHead(FormatContext context, XmlOut xml) throws IOException {
        String what = context.self().map(URI::toString).orElse(context.title());
        xml.text("id", Links.lasting("feeds", what).toString());
        xml.text("title", context.title(), "type", "text");
        xml.text("updated", moment(context.publishedAt()));
        xml.element("author", () -> xml.text("name", AUTHOR));
        xml.text("generator", AUTHOR);
        if (context.self().isPresent()) {
            xml.empty(
                    "link",
                    "rel",
                    "self",
                    "type",
                    "application/atom+xml",
                    "href",
                    context.self().get().toString());
        }
        if (context.links().base().isPresent()) {
            xml.empty(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    "text/html",
                    "href",
                    context.links().base().get().toString());
        }
    }

    private static void writeEntry(IncidentRecord record, Links links, XmlOut xml) throws IOException {
        List<String> lines = WhoSaysWhat.lines(record);
        xml.text("id", Links.lasting("incidents", record.id()).toString());
        xml.text("title", lines.get(0), "type", "text");
        xml.text("published", moment(Times.created(record)));
        xml.text("updated", moment(Times.changed(record)));
        xml.element("author", () -> xml.text("name", AUTHOR));
        for (IncidentKind kind : record.kinds()) {
            xml.empty("category", "term", kind.code(), "label", KindWords.of(kind));
        }
        Optional<URI> page = links.page(record.id());
        if (page.isPresent()) {
            xml.empty(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    "text/html",
                    "href",
                    page.get().toString());
        }
        Optional<URI> json = links.record(record.id());
        if (json.isPresent()) {
            xml.empty(
                    "link",
                    "rel",
                    "related",
                    "type",
                    "application/json",
                    "href",
                    json.get().toString());
        }
        // Without an address to read more at, an entry needs content: RFC 4287, 4.1.2.
        xml.text(page.isPresent() ? "summary" : "content", String.join("\n", lines), "type", "text");
        Optional<Location> point =
                Locality.of(record.place().map(Supported::value)).point();
        xml.text("georss:point", point.map(at -> at.latitude() + " " + at.longitude()));
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
