package org.onrecord.publishing.web.page;

/**
 * Some characters of a report, as many as there were, made printable.
 *
 * @param words the characters
 * @param sort what they are to what is asked about
 * @param id name of the place in the page; empty but for the first of the words asked about
 */
public record Piece(String words, Sort sort, String id) {
    /** What a piece is to what is asked about. */
    public enum Sort {
        PLAIN,
        /** Some other assertion. */
        OTHER,
        /** The same within the sentence. */
        OTHER_IN_SENTENCE,
        /** The sentence around the words. */
        SENTENCE,
        /** The words themselves. */
        MARKED
    }

    public boolean isMarked() {
        return sort == Sort.MARKED;
    }

    public boolean isSentence() {
        return sort == Sort.SENTENCE || sort == Sort.OTHER_IN_SENTENCE;
    }

    public boolean isOther() {
        return sort == Sort.OTHER || sort == Sort.OTHER_IN_SENTENCE;
    }
}
