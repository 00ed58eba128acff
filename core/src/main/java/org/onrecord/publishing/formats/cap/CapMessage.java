package org.onrecord.publishing.formats.cap;

import java.nio.charset.StandardCharsets;

/**
 * A message ready to be sent.
 *
 * @param reference what names it
 * @param type whether it alerts, updates or cancels
 * @param xml the whole document
 */
public record CapMessage(CapReference reference, Type type, String xml) {
    /** What a message does to earlier ones. */
    public enum Type {
        ALERT("Alert"),
        /** Takes the place of those that it refers to. */
        UPDATE("Update"),
        /** Takes back those that it refers to. */
        CANCEL("Cancel");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** The name as CAP writes it. */
        public String code() {
            return code;
        }
    }

    /** The document in UTF-8, as its declaration says. */
    public byte[] bytes() {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** What it says, apart from which message it is: messages that say the same need not both be sent. */
    String said() {
        return said(xml);
    }

    static String said(String xml) {
        int start = xml.indexOf("<info>");
        int end = xml.lastIndexOf("</info>");
        return start < 0 || end < start ? "" : xml.substring(start, end);
    }
}
