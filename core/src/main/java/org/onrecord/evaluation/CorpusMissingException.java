package org.onrecord.evaluation;

/** A corpus that is not there, or not in the form expected; the message says where it was looked for and the remedy. */
public final class CorpusMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusMissingException(String message) {
        super(message);
    }
}
