package org.onrecord.reading.language;

import java.util.List;
import java.util.function.Function;
import org.onrecord.model.Span;

/**
 * What stands in a text, found by where it stands, in time that does not grow with how much there is.
 *
 * @param all in text order
 * @param spanOf where one of them stands
 */
public record TextOrder<T>(List<T> all, Function<T, Span> spanOf) {
    /** Those that begin at the offsets [from, to). */
    public List<T> beginningIn(int from, int to) {
        int first = firstFrom(from);
        return all.subList(first, Math.max(first, firstFrom(to)));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(all.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
