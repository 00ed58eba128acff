package org.onrecord.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.intake.Item;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerException;
import org.onrecord.ledger.Writing;
import org.onrecord.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps reports in a ledger: read by those who bring them, side by side, then linked and entered one after the other.
 *
 * <p>What comes in is entered some reports at a time, by the time of publication, together with how far the places have
 * been taken in. A run that is cut off at any moment goes on without losing a report or entering one twice.
 */
public final class LedgerKeeper implements Keeper, Closeable {
    private static final int MOST_CHARACTERS = 8_000_000;

    private final Ledger ledger;
    private final int most;
    private final Preparation preparation = new Preparation();
    private final Registrar registrar = new Registrar();
    private final Tallied tallied = new Tallied(Counts.none());
    private Waiting waiting = new Waiting();
    private @Nullable IOException failed;

    /**
     * @param most so many reports are entered at a time; 1 or more
     */
    public LedgerKeeper(Ledger ledger, int most) {
        this.ledger = ledger;
        this.most = most;
    }

    /** What is to be entered together. */
    private static final class Waiting {
        private final List<Prepared> reports = new ArrayList<>();
        private final List<Item.Skipped> skipped = new ArrayList<>();
        private final Map<String, String> states = new TreeMap<>();
        private final Tallied tallied = new Tallied(Counts.none());
        private long characters;
    }

    @Override
    public Optional<JsonNode> state(String place) {
        return ledger.state(place).map(JsonMapper.shared()::readTree);
    }

    @Override
    public synchronized Counts counts() {
        return tallied.counts();
    }

    @Override
    public void keep(String place, JsonNode state, List<Item> items) throws IOException {
        Waiting mine = new Waiting();
        for (Item item : items) {
            prepare(item, mine);
        }
        add(place, state.toString(), mine);
    }

    private void prepare(Item item, Waiting mine) {
        if (item instanceof Item.Read read) {
            prepare(read, true, mine);
        } else if (item instanceof Item.Foreign foreign) {
            mine.tallied.foreign(foreign.kind());
            prepare(foreign.kept(), false, mine);
        } else if (item instanceof Item.Skipped skipped) {
            mine.tallied.skipped(skipped.kind());
            mine.skipped.add(skipped);
        } else if (item instanceof Item.Ignored ignored) {
            mine.tallied.ignored(ignored.kind());
        }
    }

    private void prepare(Item.Read read, boolean english, Waiting mine) {
        Report report = read.report();
        if (ledger.hasReport(report.id())) {
            mine.tallied.repeated();
            return;
        }
        mine.reports.add(preparation.prepare(read, english));
        mine.characters += report.title().length() + report.body().length();
    }

    private synchronized void add(String place, String state, Waiting more) throws IOException {
        if (failed != null) {
            throw failed;
        }
        waiting.reports.addAll(more.reports);
        waiting.skipped.addAll(more.skipped);
        waiting.tallied.add(more.tallied);
        waiting.characters += more.characters;
        waiting.states.put(place, state);
        if (waiting.reports.size() + waiting.skipped.size() >= most || waiting.characters > MOST_CHARACTERS) {
            flush();
        }
    }

    /** Enters what waits. */
    public synchronized void flush() throws IOException {
        if (waiting.states.isEmpty()) {
            return;
        }
        Waiting together = waiting;
        waiting = new Waiting();
        together.reports.sort(Comparator.comparing(Registrar::reportedAt));
        try {
            Tallied entered = ledger.write(writing -> enter(together, writing));
            tallied.add(entered);
        } catch (LedgerException unkept) {
            registrar.reset();
            failed = new IOException(unkept.getMessage(), unkept);
            throw failed;
        }
    }

    private Tallied enter(Waiting together, Writing writing) {
        Tallied entered = together.tallied;
        registrar.catchUp(writing);
        for (Prepared prepared : together.reports) {
            boolean english = prepared.reading().isPresent();
            switch (registrar.register(prepared, writing)) {
                case REPEAT -> entered.repeated();
                case COPY -> {
                    if (english) {
                        entered.read();
                        entered.copied();
                    }
                }
                case NEW -> {
                    if (english) {
                        entered.read();
                    }
                }
            }
        }
        together.skipped.forEach(skipped -> writing.addSkipped(skipped.where(), skipped.kind(), skipped.reason()));
        together.states.forEach(writing::setState);
        return entered;
    }

    /** Enters what waits, and brings the lines of all incidents up to date. */
    @Override
    public synchronized void close() throws IOException {
        if (failed == null) {
            flush();
            try {
                ledger.foldAll();
            } catch (LedgerException unkept) {
                throw new IOException(unkept.getMessage(), unkept);
            }
        }
    }
}
