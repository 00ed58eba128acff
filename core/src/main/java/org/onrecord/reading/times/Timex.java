package org.onrecord.reading.times;

import org.onrecord.model.TimeExpression.Kind;

/** The type and value of an expression. */
record Timex(Kind kind, String value) {
    /** For words that have the form of a date, but of one that does not exist. */
    static final Timex IMPOSSIBLE = new Timex(Kind.DATE, "");

    static Timex date(String value) {
        return new Timex(Kind.DATE, value);
    }

    static Timex time(String value) {
        return new Timex(Kind.TIME, value);
    }

    static Timex duration(String value) {
        return new Timex(Kind.DURATION, value);
    }

    static Timex set(String value) {
        return new Timex(Kind.SET, value);
    }
}
