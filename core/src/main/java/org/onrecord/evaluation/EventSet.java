package org.onrecord.evaluation;

/** A part of the WikiEvents corpus. */
public enum EventSet implements CorpusSet {
    /** 20 reports at which nobody looks while writing rules. */
    DEV(true),
    /** 206 reports to develop on. */
    TRAIN(false);

    private final boolean aside;

    EventSet(boolean aside) {
        this.aside = aside;
    }

    @Override
    public boolean isAside() {
        return aside;
    }
}
