package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What differs between the databases that a ledger may stand in; all statements are the same. */
interface Database {
    /** For messages. */
    String name();

    /**
     * A connection to write with, outside of any transaction.
     *
     * @throws SQLException where there is no database, or none that can be written to
     */
    Connection connectToWrite() throws SQLException;

    /** A connection to read with, which sees what is committed. */
    Connection connectToRead() throws SQLException;

    /** Begins a transaction once no other writer is in one, or gives up after half a minute. */
    void begin(Connection connection) throws SQLException;

    /** Keeps what the transaction has written; others may write from now on. */
    void commit(Connection connection) throws SQLException;

    /** Ends the transaction, if one has begun, as if it had never been. */
    void rollback(Connection connection) throws SQLException;

    /** The types and clauses that the schema leaves open. */
    Map<String, String> schemaWords();

    /** The folder of the schema's files that are for this database alone. */
    String schemaFolder();

    /** How lines are found by their words. */
    WordSearch wordSearch();

    /** What is wrong and what to do about it, on one line. */
    String explain(SQLException fault);
}
