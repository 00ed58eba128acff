package org.onrecord.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of one place, those of one capture at a time.
 *
 * <p>{@link #position} makes it possible to go on later where one stopped: all that was given out before lies in front of
 * it, all that comes next behind.
 */
public interface Items extends Iterator<List<Item>>, AutoCloseable {
    /** The place's byte at which the captures that come next begin; to be asked after {@link #hasNext}. */
    long position();

    /** Never throws. */
    @Override
    void close();

    /** All of them one by one; closing the stream closes them. */
    default Stream<Item> stream() {
        Spliterator<List<Item>> captures =
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(captures, false).flatMap(List::stream).onClose(this::close);
    }

    /** What a place gives that holds one capture alone. */
    static Items of(List<Item> items) {
        return new Items() {
            private boolean given = items.isEmpty();

            @Override
            public boolean hasNext() {
                return !given;
            }

            @Override
            public List<Item> next() {
                given = true;
                return items;
            }

            @Override
            public long position() {
                return 0;
            }

            @Override
            public void close() {}
        };
    }
}
