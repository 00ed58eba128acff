package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a server, the message says what to do, and names no password. */
class PostgresFaultsTest {
    private static final String A = "aaaaaaaaaa";

    private static void refused(LedgerAddress address, String message) {
        assertThatThrownBy(() -> Story.open(address, Clock.systemUTC()))
                .isInstanceOf(LedgerException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Ledger.openToRead(address))
                .isInstanceOf(LedgerException.class)
                .hasMessage(message);
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        refused(
                LedgerAddress.of("postgresql://desk:secret@localhost:" + port + "/news"),
                "cannot reach postgresql://localhost:" + port
                        + "/news; see that the server runs and takes connections from here");
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        LedgerAddress.Server none = PostgresServer.address("postgres", "none");

        refused(
                none,
                "expected a database at " + none + " but the server has none of that name; make one with createdb");
    }

    @Test
    void anEmptyDatabaseIsReadAsNoLedger() {
        LedgerAddress.Server empty = PostgresServer.freshDatabase();

        assertThatThrownBy(() -> Ledger.openToRead(empty))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("expected a ledger in " + empty + " but found no tables of one");
    }

    @Test
    void aNameOrPasswordThatIsWrongIsTold() throws IOException {
        LedgerAddress.Server address = PostgresServer.freshDatabase();
        PostgresServer.execute("DROP ROLE IF EXISTS guarded", "CREATE ROLE guarded LOGIN PASSWORD 'right'");
        Path rules = Path.of(Databases.ask(address, "SHOW hba_file").get(0).orElseThrow());
        String before = Files.readString(rules);
        Files.writeString(rules, "host all guarded all scram-sha-256\n" + before);
        try {
            PostgresServer.execute("SELECT pg_reload_conf()");
            String words = address + " refused the name or the password; give them as"
                    + " postgresql://USER:PASSWORD@HOST/DATABASE";

            refused(as("guarded:wrong%21", address), words);
            refused(as("guarded", address), words);
            refused(as("nobody", address), words);
        } finally {
            Files.writeString(rules, before);
            PostgresServer.execute("SELECT pg_reload_conf()");
        }
    }

    private static LedgerAddress.Server as(String login, LedgerAddress.Server address) {
        return new LedgerAddress.Server(URI.create(address.uri().toString().replace("postgres@", login + "@")));
    }

    @Test
    void aUserWhoMayOnlyReadReadsAndIsToldSo() throws SQLException {
        LedgerAddress.Server address = PostgresServer.freshDatabase();
        PostgresServer.execute("DROP ROLE IF EXISTS visitor", "CREATE ROLE visitor LOGIN");
        LedgerAddress.Server visitor = as("visitor", address);
        String readOnly = "expected to write to " + address + " but may only read there; give a user that may write";
        Databases.tamper(address, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");

        assertThatThrownBy(() -> Story.open(visitor, Clock.systemUTC())).hasMessage(readOnly);

        try (Ledger ledger = Story.open(address, Clock.systemUTC())) {
            new Story("one").enter(ledger, A);
        }
        Databases.tamper(address, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO visitor");
        try (Ledger ledger = Ledger.openToRead(visitor)) {
            assertThat(ledger.record(A, AsOf.NOW)).isPresent();
        }
        try (Ledger ledger = Story.open(visitor, Clock.systemUTC())) {
            assertThatThrownBy(() -> new Story("two").enter(ledger, A)).hasMessage(readOnly);
            assertThat(ledger.lastEntry().number()).isEqualTo(2);
        }
    }

    @Test
    void twoLedgersStandInTwoSchemasOfOneDatabase() {
        LedgerAddress.Server address = PostgresServer.freshDatabase();
        Databases.tamper(address, "CREATE SCHEMA desk");
        LedgerAddress.Server desk = new LedgerAddress.Server(URI.create(address.uri() + "?currentSchema=desk"));
        try (Ledger one = Story.open(address, Clock.systemUTC())) {
            new Story("one").enter(one, A);
        }

        try (Ledger other = Story.open(desk, Clock.systemUTC())) {
            assertThat(other.lastEntry().number()).isZero();
        }
    }

    @Test
    void aConnectionThatBreaksIsTold() {
        LedgerAddress.Server address = PostgresServer.freshDatabase();
        try (Ledger ledger = Story.open(address, Clock.systemUTC())) {
            new Story("one").enter(ledger, A);
            PostgresServer.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                    + address.uri().getPath().substring(1) + "'");

            assertThatThrownBy(() -> new Story("two").enter(ledger, A))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining(address.toString());
        }
        try (Ledger ledger = Ledger.openToRead(address)) {
            assertThat(ledger.lastEntry().number()).isEqualTo(2);
        }
    }

    @Test
    void addressesAreReadAndTheirPasswordsNotTold() {
        assertThat(LedgerAddress.of("news.db")).isEqualTo(new LedgerAddress.File(Path.of("news.db")));
        assertThat(LedgerAddress.of("postgresql://desk:se%40cret@db.example:5433/news?ssl=true"))
                .hasToString("postgresql://db.example:5433/news");
        assertThat(LedgerAddress.of("postgres://db.example/news")).hasToString("postgresql://db.example/news");
        for (String wrong : java.util.List.of(
                "mysql://desk:secret@db.example/news",
                "postgresql://desk:secret@db.example",
                "postgresql://desk:secret@db.example/",
                "postgresql://desk:secret @db.example/news",
                "postgresql://desk:sec^ret@db.example/news",
                "jdbc:postgresql://desk:secret@db.example/news")) {
            assertThatThrownBy(() -> LedgerAddress.of(wrong))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageEndingWith("; expected a file, or postgresql://USER:PASSWORD@HOST/DATABASE")
                    .hasMessageNotContaining("sec");
        }
        assertThat(Optional.of(LedgerAddress.of("a b/é.db"))).isPresent();
    }
}
