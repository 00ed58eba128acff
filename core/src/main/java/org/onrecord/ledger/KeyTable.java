package org.onrecord.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Under which keys linking finds an incident.
 *
 * <p>Of a key that many incidents share, the newest {@value #MOST_OF_KEY} are looked at, so that looking takes no longer
 * as the ledger grows.
 */
final class KeyTable {
    private static final int MOST_OF_KEY = 64;
    private static final int BITS_OF_KEY = 40;

    private static final Comparator<Map.Entry<Long, Integer>> MOST_SHARED = Map.Entry.<Long, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private KeyTable() {}

    static void insert(Handle handle, long incident, Collection<String> keys) throws SQLException {
        try (PreparedStatement insert = handle.getConnection()
                .prepareStatement("INSERT INTO incident_key (key, incident) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (String key : keys) {
                insert.setLong(1, number(key));
                insert.setLong(2, incident);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The numbers of the incidents that share keys with those sought: those that share most of them, the newest first. */
    static List<Long> find(Connection connection, Collection<String> sought, int most) throws SQLException {
        Map<Long, Integer> shared = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT incident FROM incident_key WHERE key = ? ORDER BY incident DESC LIMIT " + MOST_OF_KEY)) {
            for (String key : sought) {
                query.setLong(1, number(key));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        shared.merge(rows.getLong(1), 1, Integer::sum);
                    }
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(MOST_SHARED)
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The number of a key: that two keys share one makes a candidate more, and no mistake.
     *
     * <p>Its first bits are those of what stands behind the last {@code @}, which is a time: so the keys of one time lie
     * together, and a report touches few pages of a table of any size, instead of one a key.
     */
    private static long number(String key) {
        long time = hash(key.substring(key.lastIndexOf('@') + 1));
        return time << BITS_OF_KEY | hash(key) >>> Long.SIZE - BITS_OF_KEY;
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String words) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : words.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
