package org.onrecord.evaluation;

/** A set of reports with gold readings. */
public enum ReadingSet implements CorpusSet {
    /** The 31 annotated reports of {@code reading-gold}. */
    GOLD(false),
    /** Annotated reports of {@code data/news} to develop on. */
    NEWS_DEV(false),
    /** Annotated reports of {@code data/news} that nobody looks at while writing rules. */
    NEWS_ASIDE(true);

    private final boolean aside;

    ReadingSet(boolean aside) {
        this.aside = aside;
    }

    @Override
    public boolean isAside() {
        return aside;
    }
}
