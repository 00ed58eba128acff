package org.onrecord.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** A half of the documents of TimeBank and AQUAINT, by a hash of their names. */
public enum TimesSet {
    /** To develop on. */
    LOOKED_AT("looked-at"),
    /** Nobody looks at while writing rules. */
    ASIDE("aside");

    private final String code;

    TimesSet(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<TimesSet> find(String code) {
        return Arrays.stream(values()).filter(set -> set.code.equals(code)).findFirst();
    }

    /** The half that a document belongs to. */
    static TimesSet of(String document) {
        CRC32 crc = new CRC32();
        crc.update(document.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1 ? ASIDE : LOOKED_AT;
    }
}
