package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the statements of one connection prepared, as preparing one takes longer than most take to run.
 *
 * <p>A statement in use is not given out again; at most {@value #MOST} are kept. For one thread at a time, as the handle.
 */
final class KeptStatements extends DefaultStatementBuilder {
    private static final int MOST = 64;

    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final Map<Statement, String> inUse = new IdentityHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement statement = kept == null ? super.create(connection, sql, context) : kept;
        inUse.put(statement, sql);
        return statement;
    }

    /** @param written the statement's words before its names became question marks */
    @Override
    public void close(Connection connection, String written, Statement statement) throws SQLException {
        String sql = inUse.remove(statement);
        boolean keep = sql != null
                && statement instanceof PreparedStatement prepared
                && idle.size() < MOST
                && idle.putIfAbsent(sql, prepared) == null;
        if (!keep) {
            super.close(connection, written, statement);
        }
    }

    /** Closes them all, as at the end, or after a fault whose traces they may bear. */
    @Override
    public void close(Connection connection) {
        try {
            for (PreparedStatement statement : idle.values()) {
                statement.close();
            }
        } catch (SQLException fault) {
            throw new Unkept(fault);
        } finally {
            idle.clear();
        }
    }
}
