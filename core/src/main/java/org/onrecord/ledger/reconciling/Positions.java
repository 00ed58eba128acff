package org.onrecord.ledger.reconciling;

import java.time.Instant;

/** Where positions are kept while their sources hold them. */
interface Positions {
    /** Where what is said shall have no effect: attackers' own claims. */
    Positions NOWHERE = new Positions() {
        @Override
        public void place(Position position, Instant at) {}

        @Override
        public void lift(Position position) {}

        @Override
        public void putBack(Position position) {}

        @Override
        public void withdraw(Position position, Instant at) {}
    };

    /** A source takes a position, or repeats one that others had overtaken. */
    void place(Position position, Instant at);

    /** Takes a position off: to leave it, or to put it back after it has been supported. */
    void lift(Position position);

    /** A source keeps a position that was lifted. */
    void putBack(Position position);

    /** A source has lowered or withdrawn a position that was lifted: what it had overtaken may stand again. */
    void withdraw(Position position, Instant at);
}
