package org.onrecord.model;

/** A content warning, by the terms of the IPTC content-warning vocabulary. */
public enum Advisory {
    DEATH("death"),
    VIOLENCE("violence"),
    SUFFERING("suffering"),
    DRUG_USE("drugUse"),
    LANGUAGE("language"),
    NUDITY("nudity"),
    SEXUALITY("sexuality");

    private final String code;

    Advisory(String code) {
        this.code = code;
    }

    /** The term as the IPTC writes it. */
    public String code() {
        return code;
    }
}
