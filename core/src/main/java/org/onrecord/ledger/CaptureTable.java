package org.onrecord.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The bytes that reports were read from. */
final class CaptureTable {
    private static final RowMapper<StoredCapture> CAPTURE = (rows, context) -> new StoredCapture(
            rows.getString(1),
            rows.getString(2),
            Optional.ofNullable(rows.getString(3)),
            Optional.ofNullable(rows.getObject(4)).map(micros -> Moments.instant(((Number) micros).longValue())),
            Optional.ofNullable(rows.getString(5)),
            rows.getBytes(6));

    private CaptureTable() {}

    static boolean has(Handle handle, String digest) {
        return handle.createQuery("SELECT 1 FROM capture WHERE digest = :digest")
                .bind("digest", digest)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    static void insert(Handle handle, StoredCapture capture) {
        handle.createUpdate("INSERT INTO capture (digest, name, url, fetched_at, charset, gzip)"
                        + " VALUES (:digest, :name, :url, :fetchedAt, :charset, :gzip)"
                        + " ON CONFLICT DO NOTHING")
                .bind("digest", capture.digest())
                .bind("name", Writing.clean(capture.name()))
                .bind("url", capture.url().orElse(null))
                .bind("fetchedAt", capture.fetchedAt().map(Moments::micros).orElse(null))
                .bind("charset", capture.charset().map(Writing::clean).orElse(null))
                .bind("gzip", capture.gzip())
                .execute();
    }

    static Optional<StoredCapture> find(Handle handle, String digest) {
        return handle.createQuery(
                        "SELECT digest, name, url, fetched_at, charset, gzip FROM capture WHERE digest = :digest")
                .bind("digest", digest)
                .map(CAPTURE)
                .findOne();
    }

    /** The captures behind a digest, in the order of their digests. */
    static List<StoredCapture> after(Handle handle, String digest, int most) {
        return handle.createQuery("SELECT digest, name, url, fetched_at, charset, gzip FROM capture"
                        + " WHERE digest > :digest ORDER BY digest LIMIT :most")
                .bind("digest", digest)
                .bind("most", most)
                .map(CAPTURE)
                .list();
    }
}
