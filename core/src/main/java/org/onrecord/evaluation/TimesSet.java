package org.onrecord.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A half of the documents of TimeBank and AQUAINT, by a hash of their names. */
public enum TimesSet implements CorpusSet {
    /** To develop on. */
    LOOKED_AT,
    /** Nobody looks at while writing rules. */
    ASIDE;

    @Override
    public boolean isAside() {
        return this == ASIDE;
    }

    /** The half that a document belongs to. */
    static TimesSet of(String document) {
        CRC32 crc = new CRC32();
        crc.update(document.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1 ? ASIDE : LOOKED_AT;
    }
}
