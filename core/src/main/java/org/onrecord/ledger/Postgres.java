package org.onrecord.ledger;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A database of a PostgreSQL server. */
final class Postgres implements Database {
    /** Any number will do, as long as all writers of a ledger take the same. */
    private static final long TURN = 0x6f6e7265636f7264L;

    private static final Duration WAIT = Duration.ofSeconds(30);

    private final LedgerAddress.Server address;
    private final Duration wait;

    Postgres(LedgerAddress.Server address) {
        this(address, WAIT);
    }

    /** @param wait for a turn, before giving up */
    Postgres(LedgerAddress.Server address, Duration wait) {
        this.address = address;
        this.wait = wait;
    }

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public Connection connectToWrite() throws SQLException {
        Connection connection = DriverManager.getConnection(url(), login());
        connection.setTransactionIsolation(
                Connection.TRANSACTION_READ_COMMITTED); // see what was entered while it waited
        try (var statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '" + wait.toMillis() + "ms'");
        }
        return connection;
    }

    @Override
    public Connection connectToRead() throws SQLException {
        Connection connection = DriverManager.getConnection(url(), login());
        connection.setReadOnly(true);
        return connection;
    }

    private String url() {
        URI uri = address.uri();
        String query =
                Optional.ofNullable(uri.getRawQuery()).map(words -> "?" + words).orElse("");
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
    }

    private Properties login() {
        Properties login = new Properties();
        String[] parts =
                Optional.ofNullable(address.uri().getRawUserInfo()).orElse("").split(":", 2);
        if (!parts[0].isEmpty()) {
            login.setProperty("user", decoded(parts[0]));
        }
        if (parts.length > 1) {
            login.setProperty("password", decoded(parts[1]));
        }
        login.setProperty("ApplicationName", "onrecord");
        return login;
    }

    private static String decoded(String words) {
        return URLDecoder.decode(words.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + TURN + ")");
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public Map<String, String> schemaWords() {
        return Map.of("bytes", "BYTEA", "number", "BIGINT", "clustered", "");
    }

    @Override
    public String schemaFolder() {
        return "postgresql";
    }

    @Override
    public WordSearch wordSearch() {
        return new WordSearch(
                "incident_line l JOIN incident_text s ON s.latest = l.latest",
                "l.latest",
                "s.search @@ CAST(:match AS tsquery)",
                (place, words) -> Stream.concat(place.stream().map(word -> '@' + word), words.stream())
                        .map(word -> "'" + word + "':*")
                        .collect(Collectors.joining(" & ")));
    }

    @Override
    public String explain(SQLException fault) {
        String state = Optional.ofNullable(fault.getSQLState()).orElse("");
        String server = address.toString();
        if (state.equals("08004") || state.startsWith("28")) {
            return server + " refused the name or the password; give them as postgresql://USER:PASSWORD@HOST/DATABASE";
        }
        if (state.startsWith("08")) {
            return "cannot reach " + server + "; see that the server runs and takes connections from here";
        }
        if (state.equals("3D000")) {
            return "expected a database at " + server + " but the server has none of that name; make one with createdb";
        }
        if (state.equals("53100")) {
            return "no room is left on " + server + "; make room and give the same command again: what was kept stays";
        }
        if (state.equals("25006") || state.equals("42501")) {
            return "expected to write to " + server + " but may only read there; give a user that may write";
        }
        if (state.equals("55P03")) {
            return "another process has kept " + server + " locked for " + wait.toSeconds() + " seconds; wait for its"
                    + " end, and give the same command again";
        }
        return "the ledger " + server + " failed: "
                + Optional.ofNullable(fault.getMessage()).orElse("no reason told");
    }
}
