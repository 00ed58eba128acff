package org.onrecord.evaluation;

/** A part of the gun-violence corpus, cut by incident so that no two parts but the sample share one. */
enum GunViolenceSet {
    /** Three incidents in four, to develop on. */
    LOOKED_AT("looked-at"),
    /** One incident in four, that nobody looks at while writing rules. */
    ASIDE("aside"),
    /** A tenth of all incidents, of either part, for quick checks; its reports are never shown. */
    SAMPLE("sample");

    private final String code;

    GunViolenceSet(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean holds(GunViolenceReport report) {
        return switch (this) {
            case LOOKED_AT -> !report.isAside();
            case ASIDE -> report.isAside();
            case SAMPLE -> report.isInSample();
        };
    }
}
