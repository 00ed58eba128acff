package org.onrecord.evaluation;

import java.util.Locale;

/** A part of a corpus that is measured by itself; an enum of them is what a corpus is divided into. */
public interface CorpusSet {
    /** The constant's name, as an enum gives it. */
    String name();

    /** Whether nobody looks at its reports while writing rules. */
    boolean isAside();

    /** The name on the command line and in the floors, {@code news-aside}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
