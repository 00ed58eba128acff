package org.onrecord.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much is taken in before a file is refused, so that no input can exhaust memory.
 *
 * @param captureBytes the largest file, or line of a .jsonl file; checked before it is read
 * @param pageBytes the largest HTML page: a page's tree takes many times the room of its bytes
 * @param textUnits the longest body in UTF-16 units; the longest report known to us has under 400,000
 */
public record Limits(int captureBytes, int pageBytes, int textUnits) {
    /** 32 MiB, pages of 8 MiB, texts of 5 million units. */
    public static final Limits DEFAULT = new Limits(32 << 20, 8 << 20, 5_000_000);

    public Limits {
        if (captureBytes < 1 || pageBytes < 1 || textUnits < 1) {
            throw new IllegalArgumentException(
                    "Expected limits of 1 or more but found " + captureBytes + ", " + pageBytes + " and " + textUnits);
        }
    }

    void checkCapture(long bytes) throws Refusal {
        if (bytes > captureBytes) {
            throw tooLarge(size(bytes), captureBytes);
        }
    }

    /** All of a stream, whose length no one knows beforehand; not more than a byte beyond the limit is read. */
    byte[] readAll(InputStream in) throws IOException, Refusal {
        byte[] bytes = in.readNBytes(captureBytes + 1);
        if (bytes.length > captureBytes) {
            throw tooLarge("more than " + size(captureBytes), captureBytes);
        }
        return bytes;
    }

    void checkPage(long bytes) throws Refusal {
        if (bytes > pageBytes) {
            throw tooLarge(size(bytes), pageBytes);
        }
    }

    void checkText(int units) throws Refusal {
        if (units > textUnits) {
            throw new Refusal(
                    "too large",
                    "too large: a text of %,d characters, and at most %,d are read; split it into its reports"
                            .formatted(units, textUnits));
        }
    }

    private static Refusal tooLarge(String size, int limit) {
        return new Refusal(
                "too large",
                "too large: %s, and at most %s are read; split it into its reports".formatted(size, size(limit)));
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? "%,d bytes".formatted(bytes) : "%,.1f MiB".formatted(bytes / (double) (1 << 20));
    }
}
