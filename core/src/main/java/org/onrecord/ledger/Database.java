package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What differs between the databases that a ledger may stand in; all statements are the same. */
interface Database {
    /** For messages. */
    String name();

    /**
     * A connection to write with; each of its transactions is alone from its first statement on, once it has its turn.
     *
     * @throws SQLException where there is no database, or none that can be written to
     */
    Connection connectToWrite() throws SQLException;

    /** A connection to read with, which sees what is committed. */
    Connection connectToRead() throws SQLException;

    /** Waits, up to half a minute, until no other writer is in a transaction; the first thing to do in one. */
    void takeTurn(Connection connection) throws SQLException;

    /** The types and clauses that the schema leaves open. */
    Map<String, String> schemaWords();

    /** What is wrong and what to do about it, on one line. */
    String explain(SQLException fault);
}
