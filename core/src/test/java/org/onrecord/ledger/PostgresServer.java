package org.onrecord.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, started once for all tests of the JVM; tests that need it are skipped where it cannot start. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Optional<EmbeddedPostgres> running;
    private final String reason;

    private PostgresServer(Optional<EmbeddedPostgres> running, String reason) {
        this.running = running;
        this.reason = reason;
    }

    private static final class Started {
        static final PostgresServer SERVER = start();
    }

    private static PostgresServer start() {
        try {
            return new PostgresServer(Optional.of(EmbeddedPostgres.start()), "");
        } catch (IOException | RuntimeException unable) {
            return new PostgresServer(Optional.empty(), "no PostgreSQL can be started here: " + unable);
        }
    }

    static EmbeddedPostgres expect() {
        Optional<EmbeddedPostgres> server = Started.SERVER.running;
        Assumptions.assumeTrue(server.isPresent(), Started.SERVER.reason);
        return server.orElseThrow();
    }

    /** An empty database of its own. */
    public static LedgerAddress.Server freshDatabase() {
        String name = "ledger_" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return address("postgres", name);
    }

    /** Where a user finds a database. */
    static LedgerAddress.Server address(String user, String database) {
        return new LedgerAddress.Server(
                URI.create("postgresql://" + user + "@localhost:" + expect().getPort() + "/" + database));
    }

    /** Runs statements in the server's own database. */
    static void execute(String... statements) {
        try (Connection connection = expect().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
