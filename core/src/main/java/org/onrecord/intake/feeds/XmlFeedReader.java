package org.onrecord.intake.feeds;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the feeds that are XML. What breaks is tried again with its characters mended, and again with its tags closed;
 * the attempt that gives most counts.
 */
final class XmlFeedReader {
    private static final String MALFORMED = "malformed feed";
    private static final int LONGEST_MESSAGE = 200;

    private final Feed.Kind kind;
    private final URI base;

    private XmlFeedReader(Feed.Kind kind, URI base) {
        this.kind = kind;
        this.base = base;
    }

    /** @param prolog of a feed */
    static Feed read(Prolog prolog, FeedText text, URI base) throws FeedException {
        List<String> notes = prolog.clean()
                ? text.notes()
                : FeedReader.with(text.notes(), "what stood before <%s> was left out".formatted(prolog.root()));
        XmlFeedReader reader = new XmlFeedReader(prolog.kind().orElseThrow(), base);
        return reader.read(prolog.blanked(text.text()), notes);
    }

    private Feed read(String xml, List<String> notes) throws FeedException {
        Attempt first = attempt(xml);
        if (first.failure().isEmpty()) {
            return first.feed().feed(notes);
        }
        FeedException failure = first.failure().get();
        Attempt best = failure.kind().equals(MALFORMED) ? mended(xml, first) : first;
        if (best.failure().isPresent() && best.feed().size() == 0) {
            throw failure;
        }
        String done = best.failure().isPresent() ? "only the entries before the break were kept" : best.mending();
        return best.feed().feed(FeedReader.with(notes, done + ": " + failure.getMessage()));
    }

    private Attempt mended(String xml, Attempt first) {
        String mended = XmlRepair.mend(xml);
        Attempt second = first.orBetter(attempt(mended).by("the XML was mended"));
        if (second.failure().isEmpty()) {
            return second;
        }
        String whole = XmlRepair.wholeEntries(mended, kind);
        String mending = whole.length() == mended.length() ? "the XML was mended" : "cut after the last whole entry";
        return whole.isEmpty()
                ? second
                : second.orBetter(attempt(XmlRepair.closeTags(whole)).by(mending));
    }

    private Attempt attempt(String xml) {
        FeedDraft feed = new FeedDraft(kind);
        try {
            XmlCursor cursor = XmlCursor.of(xml, base);
            cursor.nextChild(0);
            switch (kind) {
                case RSS -> RssReader.read(cursor, feed);
                case ATOM -> AtomReader.read(cursor, feed);
                default -> SitemapReader.read(cursor, feed);
            }
            return new Attempt(feed, Optional.empty(), "");
        } catch (XMLStreamException e) {
            return new Attempt(feed, Optional.of(malformed(e)), "");
        } catch (FeedException e) {
            return new Attempt(feed, Optional.of(e), "");
        }
    }

    private static FeedException malformed(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*\\nMessage: ", "");
        String words = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
        String where = e.getLocation() == null
                ? ""
                : " at line %,d, column %,d"
                        .formatted(
                                e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        return new FeedException(
                MALFORMED,
                "expected the XML of a feed but found XML that breaks%s (%s); ask the publisher to mend it"
                        .formatted(where, words));
    }

    /**
     * What was read until the end, or until the XML broke.
     *
     * @param failure where it broke
     * @param mending what was done to the XML
     */
    private record Attempt(FeedDraft feed, Optional<FeedException> failure, String mending) {
        Attempt by(String done) {
            return new Attempt(feed, failure, done);
        }

        Attempt orBetter(Attempt other) {
            boolean mended =
                    other.feed().size() == feed.size() && other.failure().isEmpty();
            return other.feed().size() > feed.size() || mended ? other : this;
        }
    }
}
