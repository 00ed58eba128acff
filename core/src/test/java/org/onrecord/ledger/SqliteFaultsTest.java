package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with the file, the message says what to do, and what was kept stays. */
class SqliteFaultsTest {
    private static final String A = "aaaaaaaaaa";

    @TempDir
    private Path folder;

    private Path file = Path.of("none");

    @BeforeEach
    void fill() {
        file = folder.resolve("ledger.db");
        try (Ledger ledger = open(file)) {
            Story.several("one", "two", "three").forEach(story -> story.enter(ledger, A));
        }
    }

    private static LedgerAddress address(Path path) {
        return new LedgerAddress.File(path);
    }

    private static Ledger open(Path path) {
        return Story.open(address(path), Clock.systemUTC());
    }

    private static List<String> exported(Path path) {
        try (Ledger ledger = Ledger.openToRead(address(path))) {
            List<String> lines = new ArrayList<>();
            ledger.export(lines::add);
            return lines;
        }
    }

    private static void refusedToRead(Path path, String message) {
        assertThatThrownBy(() -> Ledger.openToRead(address(path)))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(message.replace("FILE", path.toString()));
    }

    private static void refusedToOpen(Path path, String message) {
        assertThatThrownBy(() -> open(path))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(message.replace("FILE", path.toString()));
    }

    @Test
    void aClosedLedgerIsOneFile() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatIsMissingIsNotMadeByReading() {
        Path missing = folder.resolve("none.db");

        refusedToRead(missing, "expected a ledger at FILE but found none; `onrecord ingest PATH…` makes one");
        assertThat(missing).doesNotExist();
    }

    @Test
    void aFolderIsNoLedger() throws IOException {
        Path none = Files.createDirectory(folder.resolve("sub"));

        refusedToRead(none, "expected a ledger's file at FILE but found a folder; name a file");
        refusedToOpen(none, "expected a ledger's file at FILE but found a folder; name a file");
        assertThatThrownBy(() -> open(file.resolve("inside.db")))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("cannot make the folder " + file);
    }

    @Test
    void aFileOfAnotherSortIsLeftAsItIs() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Just notes.\n".repeat(300));
        String other = "expected a ledger in FILE but found another sort of file; nothing was changed";

        refusedToRead(text, other);
        refusedToOpen(text, other);
        assertThat(text).hasContent("Just notes.\n".repeat(300));
    }

    @Test
    void anEmptyFileIsReadAsNoLedgerAndBecomesOne() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.db"));

        refusedToRead(
                empty, "expected a ledger in FILE but found no tables of one; `onrecord ingest PATH…` makes them");
        open(empty).close();
        assertThat(exported(empty)).hasSize(1);
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAsItIs() throws SQLException {
        Path other = folder.resolve("other.db");
        try (Connection connection = new Sqlite(other).connectToWrite();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE address (name TEXT)");
        }

        refusedToRead(other, "expected a ledger in FILE but found no tables of one");
        refusedToOpen(other, "expected a ledger, or nothing yet, in FILE but found other tables");
        assertThat(Databases.ask(address(other), "SELECT name FROM sqlite_master"))
                .containsExactly(java.util.Optional.of("address"));
    }

    @Test
    void aLedgerOfANewerVersionIsLeftAsItIs() {
        Databases.tamper(
                address(file),
                "INSERT INTO onrecord_schema (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (9, '99', 'later', 'SQL', 'V99', 'x', 1, 1)");
        String newer = "expected a ledger of version " + Schema.NEWEST
                + " in FILE but found version 99; use the newer OnRecord";

        refusedToRead(file, newer);
        refusedToOpen(file, newer);
        assertThat(Databases.ask(address(file), "SELECT COUNT(*) FROM entry")).contains(java.util.Optional.of("6"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void damagedPagesAreToldWhateverIsHit(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(file);
        int from = 4096 + random.nextInt(bytes.length - 3 * 4096);
        for (int i = 0; i < 2048; i++) {
            bytes[from + i] ^= (byte) (1 + random.nextInt(255));
        }
        Files.write(file, bytes);

        List<String> told = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(address(file))) {
            new Verification(ledger, told::add).run(folder.resolve("again.db"), Story.keys());
        } catch (LedgerException damaged) {
            told.add(String.valueOf(damaged.getMessage()));
        }
        try (Ledger ledger = open(file)) {
            ledger.incidents(IncidentQuery.ALL);
            ledger.record(A, AsOf.NOW);
            new Story("more").enter(ledger, A);
        } catch (LedgerException damaged) {
            assertThat(damaged).hasMessageMatching("(?s).*(damaged|failed|cannot|expected).*");
        }
        assertThat(told).allMatch(line -> !line.isBlank());
    }

    @Test
    void aFileThatWasCutOffIsTold() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> {
                    try (Ledger ledger = Ledger.openToRead(address(file))) {
                        new Verification(ledger, fault -> {}).run(folder.resolve("again.db"), Story.keys());
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("expected a ledger in " + file
                        + " but found damaged pages; nothing was changed:" + " take its last export or backup");
    }

    @Test
    void aFullDeviceKeepsWhatWasKeptAndGoesOnOnceThereIsRoom() {
        List<String> before = exported(file);
        Roomy database = new Roomy(new Sqlite(file));
        try (Ledger ledger = Ledger.open(database, Story.keys(), Clock.systemUTC())) {
            database.execute("PRAGMA max_page_count = 1"); // no page more than there are
            assertThatThrownBy(() -> ledger.write(writing -> {
                        for (int i = 0; i < 200; i++) {
                            new Story("more " + i).enter(writing, A);
                        }
                        return 0;
                    }))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage("no room is left for " + file
                            + "; make room and give the same command again: what was kept stays");
            assertThat(exported(file)).isEqualTo(before);

            database.execute("PRAGMA max_page_count = 100000");
            new Story("more").enter(ledger, A);
            assertThat(exported(file)).hasSize(before.size() + 3);
        }
    }

    /** Remembers the connection that it writes with, so that a test may take its room away. */
    private static final class Roomy implements Database {
        private final Database real;
        private final List<Connection> writers = new ArrayList<>();

        Roomy(Database real) {
            this.real = real;
        }

        void execute(String pragma) {
            try (var statement = writers.get(0).createStatement()) {
                statement.execute(pragma);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public Connection connectToWrite() throws SQLException {
            writers.add(real.connectToWrite());
            return writers.get(writers.size() - 1);
        }

        @Override
        public Connection connectToRead() throws SQLException {
            return real.connectToRead();
        }

        @Override
        public void begin(Connection connection) throws SQLException {
            real.begin(connection);
        }

        @Override
        public void commit(Connection connection) throws SQLException {
            real.commit(connection);
        }

        @Override
        public void rollback(Connection connection) throws SQLException {
            real.rollback(connection);
        }

        @Override
        public Map<String, String> schemaWords() {
            return real.schemaWords();
        }

        @Override
        public String schemaFolder() {
            return real.schemaFolder();
        }

        @Override
        public WordSearch wordSearch() {
            return real.wordSearch();
        }

        @Override
        public String explain(SQLException fault) {
            return real.explain(fault);
        }
    }

    @Test
    void anotherProgramThatKeepsItLockedIsToldAndReadingGoesOn() throws SQLException {
        Sqlite database = new Sqlite(file, Duration.ofMillis(100));
        try (Connection other = new Sqlite(file).connectToWrite();
                Ledger ledger = Ledger.open(database, Story.keys(), Clock.systemUTC())) {
            database.begin(other);
            assertThatThrownBy(() -> new Story("more").enter(ledger, A))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("another process has kept " + file + " locked");
            assertThat(ledger.record(A, AsOf.NOW)).isPresent();
            database.rollback(other);

            assertThat(new Story("more").enter(ledger, A)).isEqualTo(8);
        }
    }

    @Test
    void aFolderThatForbidsWritingIsReadAndNotWrittenTo() throws IOException {
        List<String> before = exported(file);
        forbid("r-xr-xr-x", folder);
        try {
            assertThat(exported(file)).isEqualTo(before);
            refusedToOpen(folder.resolve("more.db"), "cannot open FILE; see that its folder exists");
        } finally {
            allow(folder);
        }
    }

    @Test
    void aFileThatForbidsWritingIsReadAndNotWrittenTo() throws IOException {
        List<String> before = exported(file);
        forbid("r--r--r--", file);

        assertThat(exported(file)).isEqualTo(before);
        refusedToOpen(file, "expected to write to FILE but it, or its folder, is read-only");
        allow(file);
    }

    /** Skips the test where permissions do not bind, as those of a superuser do not. */
    private static void forbid(String permissions, Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        if (Files.isWritable(path)) {
            allow(path);
            Assumptions.abort("permissions do not bind this user");
        }
    }

    private static void allow(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?.db", "a%20b.db", "#1 & co;x=y.db", "Größe.db", ":memory:", "file:x.db", "it's.db"})
    void filesOfOddNamesAreWhatTheirNamesSay(String name) {
        Path odd = folder.resolve(name);
        try (Ledger ledger = open(odd)) {
            new Story("one").enter(ledger, A);
            assertThat(ledger.record(A, AsOf.NOW)).isPresent();
        }
        assertThat(odd).isRegularFile();
        assertThat(exported(odd)).hasSize(4);
    }

    @Test
    void whatAProcessThatDiedHasLeftIsReadAndGoneOnFrom() throws IOException, SQLException {
        Path died = Files.createDirectory(folder.resolve("died")).resolve("ledger.db");
        try (Connection writer = new Sqlite(file).connectToWrite();
                Ledger ledger = open(file);
                var statement = writer.createStatement()) {
            new Story("more").enter(ledger, A);
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE entry SET body = 'never committed'");
            for (String end : List.of("", "-wal", "-shm")) { // as they lie when the process is killed
                Files.copy(Path.of(file + end), Path.of(died + end));
            }
        }

        assertThat(exported(died)).isEqualTo(exported(file));
        try (Ledger ledger = open(died)) {
            assertThat(new Story("again").enter(ledger, A)).isEqualTo(10);
        }
    }
}
