package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** A part of the WikiEvents corpus. */
public enum EventSet {
    /** 20 reports at which nobody looks while writing rules. */
    DEV("dev", true),
    /** 206 reports to develop on. */
    TRAIN("train", false);

    private final String code;
    private final boolean aside;

    EventSet(String code, boolean aside) {
        this.code = code;
        this.aside = aside;
    }

    public String code() {
        return code;
    }

    public boolean isAside() {
        return aside;
    }

    public static Optional<EventSet> find(String code) {
        return Arrays.stream(values()).filter(set -> set.code.equals(code)).findFirst();
    }
}
