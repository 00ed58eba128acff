package org.onrecord.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** News with edited copies made of it, in two halves by a hash of each report's id; and reports on the same incidents. */
public enum CopySet implements CorpusSet {
    /** To develop on. */
    LOOKED_AT,
    /** The other half, whose copies and mistakes nobody looks at while the index is tuned. */
    ASIDE,
    /** Several reports on each of many shootings, the looked-at part: hard to tell from copies, and some are. */
    INCIDENTS;

    @Override
    public boolean isAside() {
        return this == ASIDE;
    }

    /** The half of the news that an original and its copies belong to. */
    static CopySet of(String id) {
        CRC32 crc = new CRC32();
        crc.update(("copies " + id).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1 ? ASIDE : LOOKED_AT;
    }
}
