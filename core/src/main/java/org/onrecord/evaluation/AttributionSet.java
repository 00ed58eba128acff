package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** A part of the PolNeAR corpus. */
public enum AttributionSet {
    /** 84 texts that, as the corpus asks, nobody looks at while writing rules. */
    DEV("dev", true),
    /** 840 texts to develop on. */
    TRAIN("train", false);

    private final String code;
    private final boolean aside;

    AttributionSet(String code, boolean aside) {
        this.code = code;
        this.aside = aside;
    }

    public String code() {
        return code;
    }

    public boolean isAside() {
        return aside;
    }

    public static Optional<AttributionSet> find(String code) {
        return Arrays.stream(values()).filter(set -> set.code.equals(code)).findFirst();
    }
}
