package org.onrecord.cli;

/** What a person named is not on the ledger, or is not told apart from others; becomes one line on standard error. */
final class NotOnRecordException extends RuntimeException {
    private final String words;

    NotOnRecordException(String words) {
        super(words);
        this.words = words;
    }

    /** What was expected, what was found, and what to do. */
    String words() {
        return words;
    }
}
