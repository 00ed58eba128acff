package org.onrecord.publishing.alerts;

/** Rules that cannot be used; the message says where, what was expected and what was found. */
public final class RulesException extends RuntimeException {
    RulesException(String path, String expected, String found) {
        super("at " + path + " of the rules: expected " + expected + " but found " + found);
    }

    /** Where something that rules name cannot be used. */
    public RulesException(String message) {
        super(message);
    }
}
