package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** A set of reports with gold readings. */
public enum ReadingSet {
    /** The 31 annotated reports of {@code reading-gold}. */
    GOLD("gold", false),
    /** Annotated reports of {@code data/news} to develop on. */
    NEWS_DEV("news-dev", false),
    /** Annotated reports of {@code data/news} that nobody looks at while writing rules. */
    NEWS_ASIDE("news-aside", true);

    private final String code;
    private final boolean aside;

    ReadingSet(String code, boolean aside) {
        this.code = code;
        this.aside = aside;
    }

    public String code() {
        return code;
    }

    public boolean isAside() {
        return aside;
    }

    public static Optional<ReadingSet> find(String code) {
        return Arrays.stream(values()).filter(set -> set.code.equals(code)).findFirst();
    }
}
