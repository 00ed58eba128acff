package org.onrecord.ledger;

import java.sql.SQLException;

/** Carries a database's fault out of places that may not throw it. */
final class Unkept extends RuntimeException {
    Unkept(SQLException fault) {
        super(fault);
    }
}
