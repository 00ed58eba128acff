package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.Reading;
import org.onrecord.model.Report;
import org.onrecord.reading.Reader;

/** Reads the reports of a ledger again that an earlier version of the reader read; the earlier readings stay. */
public final class Rereading {
    private static final int TOGETHER = 200;

    private final Ledger ledger;
    private final Preparation preparation = new Preparation();
    private final Registrar registrar = new Registrar();
    private final List<Again> waiting = new ArrayList<>();
    private long read;

    private record Again(Report report, Reading reading) {}

    public Rereading(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Reads all of them.
     *
     * @param progress is told how many were read by now
     * @return how many were read
     */
    public long run(LongConsumer progress) {
        ledger.eachReadBefore(Reader.VERSION, report -> {
            waiting.add(new Again(report, preparation.read(report)));
            if (waiting.size() >= TOGETHER) {
                enter();
                progress.accept(read);
            }
        });
        enter();
        ledger.foldAll();
        return read;
    }

    private void enter() {
        ledger.write(writing -> {
            for (Again again : waiting) {
                registrar.registerAgain(again.report, again.reading, preparation.incidents(again.reading), writing);
            }
            return waiting.size();
        });
        read += waiting.size();
        waiting.clear();
    }
}
