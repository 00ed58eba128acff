package org.onrecord.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A half of the news, by a hash of each report's id, with edited copies made of it. */
public enum CopySet implements CorpusSet {
    /** To develop on. */
    LOOKED_AT,
    /** The other half, whose copies and mistakes nobody looks at while the index is tuned. */
    ASIDE;

    @Override
    public boolean isAside() {
        return this == ASIDE;
    }

    /** The half that an original and its copies belong to. */
    static CopySet of(String id) {
        CRC32 crc = new CRC32();
        crc.update(("copies " + id).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1 ? ASIDE : LOOKED_AT;
    }
}
