package org.onrecord.publishing.web.page;

import io.javalin.http.HttpStatus;

/** A request for a page that cannot be answered, with what people are told instead. */
final class Unanswerable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String heading;
    private final String words;

    private Unanswerable(HttpStatus status, String heading, String words) {
        super(words, null, false, false);
        this.status = status;
        this.heading = heading;
        this.words = words;
    }

    /** Nothing is on record of what is asked for. */
    static Unanswerable notOnRecord(String words) {
        return new Unanswerable(HttpStatus.NOT_FOUND, "Not on record", words);
    }

    /** A part of the query cannot be read. */
    static Unanswerable misread(String expected, String name, String found) {
        return new Unanswerable(
                HttpStatus.BAD_REQUEST,
                "Not understood",
                "The address asks for “" + name + "=" + found + "”; what stands there should be " + expected + ".");
    }

    HttpStatus status() {
        return status;
    }

    String heading() {
        return heading;
    }

    String words() {
        return words;
    }
}
