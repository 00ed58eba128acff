package org.onrecord.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Names new incidents: ten letters and digits, without those that are taken for each other, drawn from the report that
 * tells of it first.
 *
 * <p>Of 2^50 names; among a million incidents two share one with a chance of about 1 in 2,000.
 */
public final class IncidentIds {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's
    private static final int LENGTH = 10;
    private static final int BITS = 5;
    private static final int MASK = 31;

    private IncidentIds() {}

    /**
     * The name of an incident that a report opens.
     *
     * @param report the report's id
     * @param inReport id of the incident in its reading
     */
    public static String of(String report, String inReport) {
        byte[] digest = sha256(report + "/" + inReport);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xff;
        }
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt((int) (bits >>> i * BITS) & MASK));
        }
        return id.toString();
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected SHA-256, which every Java platform must have", impossible);
        }
    }
}
