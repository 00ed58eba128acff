package org.onrecord.intake.web;

import java.util.regex.Pattern;

/** What a person hopes to find at an address; it decides what the server is asked for and how much is read. */
public enum Wanted {
    /** A web page. */
    PAGE("text/html, application/xhtml+xml, */*;q=0.1"),

    /** RSS, Atom, JSON Feed or a sitemap. */
    FEED("application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9,"
            + " application/json;q=0.8, */*;q=0.1");

    /** Labels are often wrong, so only what can be neither page nor feed is left unread. */
    private static final Pattern MEDIA = Pattern.compile("(?:image|audio|video|font|model)/.*|application/(?:pdf|zip)");

    private final String accept;

    Wanted(String accept) {
        this.accept = accept;
    }

    /** The value of the request's Accept header. */
    String accept() {
        return accept;
    }

    static boolean isNoText(String mediaType) {
        return MEDIA.matcher(mediaType).matches();
    }
}
