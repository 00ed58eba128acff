package org.onrecord.evaluation;

/** A set of reports with gold readings. */
public enum ReadingSet implements CorpusSet {
    /** The 31 annotated reports of {@code reading-gold}. */
    GOLD(false, true),
    /** Annotated reports of {@code data/news} to develop on. */
    NEWS_DEV(false, true),
    /** Annotated reports of {@code data/news} that nobody looks at while writing rules. */
    NEWS_ASIDE(true, true),
    /** Further reports of {@code data/news} to develop on, annotated with their main incident alone. */
    INCIDENTS_DEV(false, false),
    /** Further reports of {@code data/news} that nobody looks at, annotated with their main incident alone. */
    INCIDENTS_ASIDE(true, false);

    private final boolean aside;
    private final boolean inFull;

    ReadingSet(boolean aside, boolean inFull) {
        this.aside = aside;
        this.inFull = inFull;
    }

    @Override
    public boolean isAside() {
        return aside;
    }

    /** Whether its reports are annotated in full; where not, with their main incident alone. */
    boolean isInFull() {
        return inFull;
    }
}
