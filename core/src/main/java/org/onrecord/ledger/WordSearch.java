package org.onrecord.ledger;

import java.util.Collection;

/**
 * How a database finds lines by their words.
 *
 * @param tables where lines stand from which words are found, the line as {@code l}
 * @param latest the line's place in the order of the latest, as the database reads it most quickly
 * @param condition true where the words that {@code :match} names stand
 */
record WordSearch(String tables, String latest, String condition, Form form) {
    /** How words are asked for. */
    @FunctionalInterface
    interface Form {
        /** Asks for lines with all of these words, folded, each by its beginning. */
        String match(Collection<String> place, Collection<String> words);
    }
}
