package org.onrecord.linking;

/**
 * One thing that two profiles have in common, or in which they differ.
 *
 * @param feature its name in {@code link-weights.txt}
 * @param value how much of it there is; 1 where it is there or not
 * @param words a short phrase for people
 */
record Evidence(String feature, double value, String words) {
    /** Something that is there. */
    static Evidence of(String feature, String words) {
        return new Evidence(feature, 1, words);
    }
}
