package org.onrecord.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells files that hold no text from their first bytes. */
final class BinaryCheck {
    private static final int HEAD_BYTES = 65_536;

    /** Above this share of control characters nobody wrote the file to be read. */
    private static final double MAX_CONTROL_SHARE = 0.05;

    /** First bytes, as Latin-1, of formats that people mistake for text. */
    private static final Map<String, String> FORMATS = Map.of(
            "%PDF-", "a PDF",
            "PK\u0003\u0004", "a ZIP archive or an office document",
            "\u001f\u008b", "compressed with gzip",
            "\u0089PNG", "a PNG image",
            "\u00ff\u00d8\u00ff", "a JPEG image",
            "\u00d0\u00cf\u0011\u00e0", "an old office document");

    private BinaryCheck() {}

    static void check(byte[] bytes) throws Refusal {
        Optional<String> found = describe(bytes);
        if (found.isPresent()) {
            throw new Refusal("binary", found.get() + "; save the report as text, HTML or JSON");
        }
    }

    private static Optional<String> describe(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        Optional<String> format = FORMATS.entrySet().stream()
                .filter(e -> start.startsWith(e.getKey()))
                .map(e -> "binary: " + e.getValue())
                .findFirst();
        if (format.isPresent() || Decoded.hasUtf16Mark(bytes)) {
            return format;
        }
        return controls(bytes);
    }

    private static Optional<String> controls(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD_BYTES);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return Optional.of("binary: a NUL byte at offset " + i);
            }
            if (isControl(bytes[i])) {
                controls++;
            }
        }
        return controls > length * MAX_CONTROL_SHARE
                ? Optional.of("binary: %,d control characters in the first %,d bytes".formatted(controls, length))
                : Optional.empty();
    }

    private static boolean isControl(byte b) {
        boolean layout = b == '\n' || b == '\r' || b == '\t' || b == '\f';
        return b == 0x7f || (b >= 0 && b < ' ' && !layout);
    }
}
