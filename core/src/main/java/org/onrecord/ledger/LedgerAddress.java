package org.onrecord.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a ledger is. */
public sealed interface LedgerAddress {
    /** A file of SQLite. */
    record File(Path path) implements LedgerAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A database of PostgreSQL. */
    record Server(URI uri) implements LedgerAddress {
        /** Without the password. */
        @Override
        public String toString() {
            int port = uri.getPort();
            return "postgresql://" + uri.getHost() + (port < 0 ? "" : ":" + port) + uri.getPath();
        }
    }

    /**
     * Reads {@code FILE} or {@code postgresql://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?OPTIONS]}.
     *
     * @throws LedgerException where it is neither
     */
    static LedgerAddress of(String words) {
        String form = words.replaceFirst("//[^/]*@", "//…@") // no password is told
                + "'; expected a file, or postgresql://USER:PASSWORD@HOST/DATABASE";
        try {
            if (!words.contains("://")) {
                return new File(Path.of(words));
            }
            URI uri = new URI(words);
            boolean known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (!known || uri.getHost() == null || uri.getPath().length() < 2) {
                throw new LedgerException("found no ledger's address in '" + form);
            }
            return new Server(uri);
        } catch (URISyntaxException | InvalidPathException wrong) {
            throw new LedgerException("found no ledger's address in '" + form, wrong);
        }
    }
}
