package org.onrecord.evaluation;

/** A part of the gun-violence corpus, cut by incident so that no two parts but the sample share one. */
public enum GunViolenceSet implements CorpusSet {
    /** Three incidents in four, to develop on. */
    LOOKED_AT,
    /** One incident in four, that nobody looks at while writing rules. */
    ASIDE,
    /** A tenth of all incidents, of either part, for quick checks; its reports are never shown. */
    SAMPLE;

    @Override
    public boolean isAside() {
        return this != LOOKED_AT;
    }

    boolean holds(GunViolenceReport report) {
        return switch (this) {
            case LOOKED_AT -> !report.isAside();
            case ASIDE -> report.isAside();
            case SAMPLE -> report.isInSample();
        };
    }
}
