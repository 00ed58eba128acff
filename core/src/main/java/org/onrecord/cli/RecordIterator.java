package org.onrecord.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.IncidentRecord;

/** The records of incidents, each made when it is asked for, so that one is held at a time; those without one are passed over. */
final class RecordIterator implements Iterator<IncidentRecord> {
    private final Iterator<String> ids;
    private final Function<String, Optional<IncidentRecord>> records;
    private Optional<IncidentRecord> next = Optional.empty();

    RecordIterator(Iterator<String> ids, Function<String, Optional<IncidentRecord>> records) {
        this.ids = ids;
        this.records = records;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && ids.hasNext()) {
            next = records.apply(ids.next());
        }
        return next.isPresent();
    }

    @Override
    public IncidentRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        IncidentRecord record = next.orElseThrow();
        next = Optional.empty();
        return record;
    }
}
