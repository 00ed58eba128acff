package org.onrecord.ledger.reconciling;

/**
 * What is held at one moment.
 *
 * @param board the positions on all who are counted
 * @param parts the positions on parts of them, such as children
 * @param attackers the positions on those who did it, for a rule that counts them too
 */
record Situation(Board board, Camps parts, Camps attackers) {
    Camps standing() {
        return board.standing();
    }
}
