package org.onrecord.evaluation;

/** A part of the PolNeAR corpus. */
public enum AttributionSet implements CorpusSet {
    /** 84 texts that, as the corpus asks, nobody looks at while writing rules. */
    DEV(true),
    /** 840 texts to develop on. */
    TRAIN(false);

    private final boolean aside;

    AttributionSet(boolean aside) {
        this.aside = aside;
    }

    @Override
    public boolean isAside() {
        return aside;
    }
}
