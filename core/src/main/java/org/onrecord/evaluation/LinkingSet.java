package org.onrecord.evaluation;

/** Which of the gun-violence reports are linked, in the order in which they were published. */
public enum LinkingSet implements CorpusSet {
    /** Those of three incidents in four, to develop on. */
    LOOKED_AT,
    /** Those of one incident in four, that nobody looks at while the linker is tuned. */
    ASIDE,
    /** All 5,443 reports, looked at and kept aside: more incidents to be taken for one another. */
    EVERY_REPORT,
    /** Those of a tenth of all incidents, for the build; never shown. */
    SAMPLE;

    @Override
    public boolean isAside() {
        return this != LOOKED_AT;
    }

    boolean holds(GunViolenceReport report) {
        return switch (this) {
            case LOOKED_AT -> GunViolenceSet.LOOKED_AT.holds(report);
            case ASIDE -> GunViolenceSet.ASIDE.holds(report);
            case SAMPLE -> GunViolenceSet.SAMPLE.holds(report);
            case EVERY_REPORT -> true;
        };
    }
}
