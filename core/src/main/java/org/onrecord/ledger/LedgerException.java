package org.onrecord.ledger;

/** A ledger cannot be opened, read or written to; the message says what was expected, what was found, and what to do. */
public final class LedgerException extends RuntimeException {
    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
