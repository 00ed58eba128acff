package org.onrecord.publishing.formats.common;

/** Records that a format cannot hold, told in words for people: what was expected, what was found, and what to do. */
public final class UnfitRecordsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnfitRecordsException(String message) {
        super(message);
    }
}
