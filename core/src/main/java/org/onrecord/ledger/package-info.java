/** The append-only store and the records folded from it. */
@NullMarked
package org.onrecord.ledger;

import org.jspecify.annotations.NullMarked;
