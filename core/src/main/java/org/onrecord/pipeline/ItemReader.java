package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.intake.Item;
import org.onrecord.ledger.Ledger;

/** Reads the reports among items that the ledger does not have. Safe for use by several threads. */
final class ItemReader {
    private final Ledger ledger;
    private final Preparation preparation = new Preparation();

    ItemReader(Ledger ledger) {
        this.ledger = ledger;
    }

    ReadItems read(List<Item> items) {
        ReadItems read = new ReadItems(new ArrayList<>(), new ArrayList<>(), new Tallied(Counts.none()));
        for (Item item : items) {
            if (item instanceof Item.Read report) {
                read(report, Optional.empty(), read);
            } else if (item instanceof Item.Foreign foreign) {
                read(foreign.kept(), Optional.of(foreign.kind()), read);
            } else if (item instanceof Item.Skipped skipped) {
                read.tallied().skipped(skipped.kind());
                read.skipped().add(skipped);
            } else if (item instanceof Item.Ignored ignored) {
                read.tallied().ignored(ignored.kind());
            }
        }
        return read;
    }

    private void read(Item.Read report, Optional<String> foreign, ReadItems read) {
        if (ledger.hasReport(report.report().id())) {
            read.tallied().repeated();
        } else {
            read.reports().add(preparation.prepare(report, foreign));
        }
    }
}
